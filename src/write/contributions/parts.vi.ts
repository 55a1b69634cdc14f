import { fold } from '../../language/vi/index.ts';

/** What part of a report speaks of: what was done, what fell short, why, what comes, what is asked for. */
export type PartKind = 'results' | 'shortcomings' | 'causes' | 'tasks' | 'requests';

/** Words that titles of such parts have; the first that is met tells. */
const TOLD_BY: readonly (readonly [PartKind, readonly string[]])[] = [
  ['results', ['kết quả', 'tình hình', 'nổi bật', 'ưu điểm']],
  ['shortcomings', ['hạn chế', 'tồn tại', 'khó khăn', 'vướng mắc', 'yếu kém']],
  ['causes', ['nguyên nhân']],
  ['requests', ['kiến nghị', 'đề xuất']],
  ['tasks', ['nhiệm vụ', 'phương hướng', 'giải pháp', 'mục tiêu', 'chương trình công tác']],
];
const FOLDED = TOLD_BY.map(([kind, words]) => [kind, words.map(fold)] as const);

/** What kind of part stands under these titles, the nearest telling first; results where none tells. */
export function partUnder(titles: readonly string[]): PartKind {
  for (const title of titles.toReversed()) {
    const folded = fold(title);
    const told = FOLDED.find(([, words]) => words.some((word) => folded.includes(word)));
    if (told) return told[0];
  }
  return 'results';
}
