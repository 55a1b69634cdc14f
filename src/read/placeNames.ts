import { placesIn } from '../language/vi/index.ts';
import type { Stretch } from './brackets.ts';
import type { Flow } from './flow.ts';
import { upTo } from './phrases.ts';

/** The places that a document names with their kind, by name: so that "Mường Kim 82" is known as a commune. */
export class PlaceNames {
  readonly #flows: readonly Flow[];
  #labels: Map<string, string> | null = null;

  constructor(flows: readonly Flow[]) {
    this.#flows = flows;
  }

  /** The label of a bare name, or null; the document is gone through at the first question. */
  labelOf(name: string): string | null {
    this.#labels ??= this.#read();
    return this.#labels.get(name) ?? null;
  }

  #read(): Map<string, string> {
    const labels = new Map<string, string>();
    for (const flow of this.#flows) {
      for (const mention of placesIn(flow.text, flow.folded)) {
        for (const place of mention.places) {
          if (place.tier >= 2 && place.name !== '' && !labels.has(place.name))
            labels.set(place.name, `${place.type} ${place.name}`);
        }
      }
    }
    return labels;
  }
}

/** A name in capitals that opens an item of a list and is followed by its number: "; Mường Kim 82", ", xã Pha Mu: 10". */
const ITEM =
  /(?:^|[:;,(]|(?<![\p{L}])và)\s{0,3}[-+]?\s{0,2}(?:(xã|phường|huyện|thị trấn|thị xã|thành phố|quận) )?(thị trấn|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}):?\s{1,3}(?:có |đạt |là |được )?(?=\d)/gu;
const KIND = /(?:^|[^\p{L}])(xã|phường|huyện|thị trấn|quận)\s{0,2}:/iu;
/** A list needs this many items, and half of them known; one of fewer, all of them. */
const LEAST = 3;
/** "tập trung ở các huyện: A 80 ha, B 46 ha": of what kind the bare names behind it are. */
const INTRODUCED = /(?<![\p{L}])(?:các|\d) (xã|phường|huyện)\s{0,2}$/iu;
/** What may stand between the number of one item and the next name. */
const ONLY_UNIT = /^[\d.,]*\d\s?[^\d.,;:()]{0,20}[,;]?$/u;
const ITEM_END = /;|\.(?= {1,2}\p{Lu})|(?:các|những) [^,;.]{0,20}(?:còn lại|khác)/u;

/** The places of a flow that lists its figures by bare names. */
export class NamedInList {
  readonly #items: readonly { readonly start: number; readonly until: number; readonly label: string }[];

  constructor(text: string, figures: readonly Stretch[], names: PlaceNames) {
    this.#items = figures.length < 2 ? [] : itemsOf(text, names);
  }

  /** The place whose item a figure stands in, or null. */
  areaAt(at: number): string | null {
    const item = this.#items[upTo(this.#items, at)];
    return item !== undefined && at < item.until ? item.label : null;
  }
}

function itemsOf(text: string, names: PlaceNames) {
  const found = [...text.matchAll(ITEM)];
  if (found.length < 2) return [];
  const introduced = kindsOf(text, found);
  const labels = found.map((match, at) => labelOf(match[2]!, introduced[at] ?? null, names));
  const known = labels.filter((label) => label !== null).length;
  if (known < 2 || (found.length < LEAST ? known < found.length : known * 2 < found.length)) return [];
  const kind = KIND.exec(text.slice(0, 200));
  return found.flatMap((match, index) => {
    const isBehindKind = kind !== null && kind.index < match.index;
    const label = labels[index] ?? (isBehindKind ? `${kind[1]!.toLowerCase()} ${match[2]}` : null);
    if (label === null) return [];
    const start = match.index + match[0].length;
    const next = found[index + 1]?.index ?? text.length;
    const end = ITEM_END.exec(text.slice(start, next));
    return [{ start, until: end === null ? next : start + end.index + 1, label }];
  });
}

function labelOf(name: string, kind: string | null, names: PlaceNames): string | null {
  if (name === 'thị trấn') return name;
  return kind === null ? names.labelOf(name) : `${kind} ${name}`;
}

/** The kind that the words before a run of items give to all of it. */
function kindsOf(text: string, found: readonly RegExpExecArray[]): (string | null)[] {
  const kinds: (string | null)[] = [];
  found.forEach((match, at) => {
    const own = match[1] ?? INTRODUCED.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[1]?.toLowerCase();
    const last = found[at - 1];
    const goesOn = last !== undefined && ONLY_UNIT.test(text.slice(last.index + last[0].length, match.index + 1));
    kinds.push(own ?? (goesOn ? kinds[at - 1]! : null));
  });
  return kinds;
}
