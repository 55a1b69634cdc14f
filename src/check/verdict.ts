import { compare } from '../figure/index.ts';
import type { PlainIssue } from './issue.ts';
import { ONE_HUNDRED } from './scale.ts';
import type { Term, View } from './view.ts';

const REACH = 70;
/** "chưa đạt", "không đạt" … governs the percentage behind it, if no other clause begins between. */
const SHORT =
  /(?:chưa|không) (?:đạt|hoàn thành)(?: được)?(?: (?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)[\p{L} ]{0,24})?[\s,(:]{1,3}(?:chỉ |mới )?(?:đạt |bằng |ước đạt )?(?:chỉ |khoảng )?$/u;
/** "vượt kế hoạch, đạt …": a number of its own, not the excess. */
const OVER =
  /vượt (?:mức )?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)[\p{L} ]{0,24}[\s,(:]{1,3}(?:ước )?(?:đạt|bằng) (?:khoảng )?$/u;

/** Verdict: a plan that is said to be missed or exceeded, against the percentage that stands with it. */
export function verdictIssues(view: View): PlainIssue[] {
  const issues: PlainIssue[] = [];
  for (const stated of view.terms) {
    if (stated.figure.role !== 'attainment' || stated.figure.unit !== '%' || stated.hedged) continue;
    const word = contradicted(view, stated);
    if (word === null) continue;
    issues.push({
      kind: 'plain',
      code: 'ratio',
      rule: 'verdict',
      severity: 'verdict',
      at: [{ start: stated.figure.start, end: stated.figure.end }],
      figures: [stated.index],
      stated: word,
      computed: null,
      repair: null,
      fields: { word, percent: `${stated.figure.text} %` },
    });
  }
  return issues;
}

function contradicted(view: View, stated: Term): string | null {
  const before = view.before(stated, REACH).replace(/\s+/g, ' ');
  const reached = compare(stated.value, ONE_HUNDRED);
  if (reached >= 0 && SHORT.test(before)) return 'chưa đạt';
  return reached < 0 && OVER.test(before) ? 'vượt' : null;
}
