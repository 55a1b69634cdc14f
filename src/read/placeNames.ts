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

/** A name in capitals that opens an item of a list and is followed by its number: "; Mường Kim 82", ", Pha Mu: 10". */
const ITEM =
  /(?:^|[:;,(]|(?<![\p{L}])và)\s{0,3}[-+]?\s{0,2}((?:thị trấn)|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}):?\s{1,3}(?:có |đạt |là |được )?(?=\d)/gu;
const KIND = /(?:^|[^\p{L}])(xã|phường|huyện|thị trấn|quận)\s{0,2}:/iu;
/** A list needs this many items, and half of them known. */
const LEAST = 3;

/** The places of a flow that lists its figures by bare names. */
export class NamedInList {
  readonly #items: readonly { readonly start: number; readonly until: number; readonly label: string }[];

  constructor(text: string, figures: readonly Stretch[], names: PlaceNames) {
    this.#items = figures.length < LEAST ? [] : itemsOf(text, names);
  }

  /** The place whose item a figure stands in, or null. */
  areaAt(at: number): string | null {
    const item = this.#items[upTo(this.#items, at)];
    return item !== undefined && at < item.until ? item.label : null;
  }
}

function itemsOf(text: string, names: PlaceNames) {
  const found = [...text.matchAll(ITEM)];
  if (found.length < LEAST) return [];
  const kind = KIND.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  const labels = found.map((match) => (match[1] === 'thị trấn' ? 'thị trấn' : names.labelOf(match[1]!)));
  const known = labels.filter((label) => label !== null).length;
  if (known * 2 < found.length || known < 2) return [];
  return found.flatMap((match, index) => {
    const label = labels[index] ?? (kind === undefined ? null : `${kind} ${match[1]}`);
    if (label === null) return [];
    const start = match.index + match[0].length;
    const next = found[index + 1]?.index ?? text.length;
    const semicolon = text.indexOf(';', start);
    return [{ start, until: semicolon < 0 ? next : Math.min(next, semicolon + 1), label }];
  });
}
