/** The words of a phrase, in lower case. */
export const wordsOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu) ?? [];

/** F1 of the words that two phrases share, each word counted as often as it stands. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const rest = [...b];
  let shared = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

const SAME_UNIT: Readonly<Record<string, string>> = {
  tỷ: 'tỷ đồng',
  tỉ: 'tỷ đồng',
  'tỉ đồng': 'tỷ đồng',
  triệu: 'triệu đồng',
  đ: 'đồng',
};

function plainUnit(unit: string | null | undefined): string {
  const plain = (unit ?? '')
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replaceAll('m2', 'm²')
    .replaceAll('m3', 'm³')
    .replaceAll('%o', '‰')
    .replace(/\s{1,100}/g, ' ');
  return SAME_UNIT[plain] ?? plain;
}

const begins = (long: string, short: string): boolean => long.startsWith(short + ' ') || long.startsWith(short + ',');

/** Whether two units are the same, or one begins with the other (hộ, hộ gia đình). */
export function sameUnit(a: string | null | undefined, b: string | null | undefined): boolean {
  const [x, y] = [plainUnit(a), plainUnit(b)];
  return x === y || (x !== '' && y !== '' && (begins(x, y) || begins(y, x)));
}

const KINDS_OF_PLACE = new Set('xã huyện tỉnh thị trấn thành phố phường thôn bản'.split(' '));

/** Places parted by semicolons, without the word for the kind of place, in one order. */
export function placesOf(area: string | null | undefined): string {
  const places = (area ?? '')
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one) =>
      wordsOf(one)
        .filter((word) => !KINDS_OF_PLACE.has(word))
        .join(' '),
    );
  return [...new Set(places)].sort().join('; ');
}
