import { pointLetter, roman } from '../language/vi/index.js';
/** Scheme B: Phần I, then I., 1. and a). */
const MARKS = [
    (n) => `Phần ${roman(n)}`,
    (n) => `${roman(n)}.`,
    (n) => `${n}.`,
    (n) => `${pointLetter(n)})`,
];
/**
 * The marks of headings in their order, `Phần I`, `II.`, `3.`, `đ)`, each counted within the heading above it: scheme B of
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, with points in the order of the Vietnamese alphabet.
 */
export function headingNumbers(levels) {
    const counted = [0, 0, 0, 0];
    return levels.map((level) => {
        counted.fill(0, level + 1);
        counted[level]++;
        return MARKS[level](counted[level]);
    });
}
//# sourceMappingURL=numbering.js.map