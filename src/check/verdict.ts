import { compare, integer } from '../figure/index.ts';
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

/** "đạt 98 % kế hoạch …, vượt kế hoạch đề ra": the plan of the year, not of the quarter or the pace. */
const OVER_BEHIND =
  /^\s?%(?:[^.;%]|\.\d){0,60}[\s,]vượt (?:mức )?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?: (?:đề ra|năm|được giao|giao))?[\s]?[,.;\n]/u;
/** "đạt 105 % kế hoạch, không đạt chỉ tiêu đề ra". */
const SHORT_BEHIND =
  /^\s?%(?:[^.;%]|\.\d){0,60}[\s,](?:không|chưa) (?:đạt|hoàn thành) (?:được )?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?: (?:đề ra|năm|được giao|giao))?[\s]?[,.;\n]/u;
const FAR_BELOW = integer(80);

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
  const after = view.after(stated, REACH * 2);
  if (reached >= 0) return SHORT.test(before) || SHORT_BEHIND.test(after) ? 'chưa đạt' : null;
  if (OVER.test(before)) return 'vượt';
  const close = compare(stated.value, FAR_BELOW) >= 0;
  return close && OVER_BEHIND.test(after) ? 'vượt' : null;
}
