import type { HeadingLevel } from '../figure/index.ts';
/**
 * The marks of headings in their order, `Phần I`, `II.`, `3.`, `đ)`, each counted within the heading above it: scheme B of
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, with points in the order of the Vietnamese alphabet.
 */
export declare function headingNumbers(levels: readonly HeadingLevel[]): string[];
