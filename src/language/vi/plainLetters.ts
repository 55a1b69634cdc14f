/**
 * Lower case and without the marks of the letters, for a search that knows no accents: `Đắk Lắk` → `dak lak`. What
 * was typed on a keyboard without Vietnamese finds what stands there with all its marks.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}
