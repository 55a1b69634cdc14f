import { fold, type NamedPlace, PLACE_TYPES, placesIn } from '../language/vi/index.ts';
import type { Flow } from './flow.ts';

const TIERS = new Map<string, number>(PLACE_TYPES.map(({ type, tier }) => [type, tier]));
const OWN =
  /(?:trên địa bàn|toàn|của|ubnd|ủy ban nhân dân|hđnd) (tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)(?![\p{L}])/gu;
const ENOUGH = 60;

/** The first place of commune, district or province in a text, its name as names are written; null where there is none. */
export function areaIn(text: string, flows: readonly Flow[]): string | null {
  const readable = isAllCaps(text) ? titled(text) : text;
  const place = placesIn(readable)
    .flatMap((mention) => mention.places)
    .find(({ tier, name }) => tier >= 2 && name !== '');
  if (place === undefined) return null;
  return readable === text ? labelOf(place) : asWritten(labelOf(place), flows);
}

function labelOf({ type, name }: NamedPlace): string {
  return `${type} ${name}`;
}

function isAllCaps(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Words for a kind of place, the longest first. */
const KINDS = new RegExp(
  `(?<![\\p{L}])(?:${[...TIERS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
  'giu',
);

/** "HUYỆN EA H'LEO" → "huyện Ea H'leo": words of a type in lower case, all others with a capital. */
function titled(text: string): string {
  const words = text.toLowerCase().replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return words.replace(KINDS, (type) => type.toLowerCase());
}

/** The same name as the body spells it, where it stands there: "Ea H'leo", "Cư M'gar". */
function asWritten(label: string, flows: readonly Flow[]): string {
  const found = inBody(label, flows);
  const type = label.split(' ')[0]!;
  return found === null ? label : type + found.slice(type.length);
}

/** Words as the body writes them, where it does other than in capitals; null where it does not. */
export function inBody(words: string, flows: readonly Flow[]): string | null {
  const wanted = fold(words);
  for (const { text, folded } of flows) {
    const at = folded.indexOf(wanted);
    if (at < 0) continue;
    const found = text.slice(at, at + words.length);
    if (found !== found.toUpperCase()) return found;
  }
  return null;
}

/**
 * The place a report without a head is about: the kind of place it speaks of as its own ("trên địa bàn huyện"), and the
 * name that stands most often behind that word.
 */
export function areaByFrequency(flows: readonly Flow[]): string | null {
  const kinds = new Map<string, number>();
  const names = new Map<string, number>();
  let seen = 0;
  for (const flow of flows) {
    const folded = flow.folded;
    for (const match of folded.matchAll(OWN)) count(kinds, match[1]!, 1);
    for (const mention of placesIn(flow.text, folded)) {
      for (const place of mention.places)
        if (place.tier >= 2 && place.name !== '' && !isAllCaps(place.name)) count(names, labelOf(place), 1);
      if (mention.places.some(({ tier }) => tier >= 3)) seen++;
    }
    if (seen > ENOUGH && (most(kinds)?.[1] ?? 0) > ENOUGH) break;
  }
  const kind = most(kinds)?.[0];
  if (kind === undefined) return null;
  return most(new Map([...names].filter(([label]) => label.startsWith(`${kind} `))))?.[0] ?? null;
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function most(counts: ReadonlyMap<string, number>): readonly [string, number] | null {
  let best: readonly [string, number] | null = null;
  for (const entry of counts) if (best === null || entry[1] > best[1]) best = entry;
  return best;
}
