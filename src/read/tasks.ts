import type { Flow } from './flow.ts';

const PART = /^\s*(?:phần\s+(?:thứ\s+)?(?:[\dIVX]+|nhất|hai|ba|tư)|[A-D]\s*[.)/-]|[IVX]{1,5}\s*[.)/-])/iu;
const COMING = /(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp|chỉ tiêu|định hướng|kế hoạch|chương trình công tác)/iu;
const TIME =
  /(?:cuối năm|thời gian tới|tháng tới|quý tới|trọng tâm|chủ yếu|tiếp theo|năm sau|những tháng|tháng \d|quý [IV]|năm \d{4}|mục tiêu|phương hướng|giải pháp)/iu;
const DONE = /(?:kết quả|tình hình|đánh giá|thực hiện nhiệm vụ|tồn tại|hạn chế|công tác chỉ đạo)/iu;

/**
 * Which flows stand in the part on the tasks of the coming period, where an amount is one to be reached. The part begins
 * with a heading such as "Phần thứ hai: Phương hướng, nhiệm vụ …" or "B. Mục tiêu, nhiệm vụ …" and lasts to a heading of
 * the same kind about what was done; notes follow the flow that carries their mark elsewhere.
 */
export function comingFlows(flows: readonly Flow[]): boolean[] {
  let coming = false;
  let kind = '';
  return flows.map((flow, at) => {
    if (flow.note !== null || flow.kind !== 'paragraph') return coming;
    const own = PART.exec(flow.text)?.[0].trim();
    if (own === undefined || flow.text.length > 260) return coming;
    const title = titleOf(flows, at);
    const tasks = COMING.test(title) && TIME.test(title) && !DONE.test(title.slice(0, 60));
    if (tasks && !coming) {
      coming = true;
      kind = markKind(own);
    } else if (coming && DONE.test(title) && !COMING.test(title.slice(0, 30)) && rank(markKind(own)) <= rank(kind))
      coming = false;
    return coming;
  });
}

/** A heading with the lines in capitals below it, which carry its words where it is only "Phần thứ hai". */
function titleOf(flows: readonly Flow[], at: number): string {
  let title = flows[at]!.text;
  for (let i = at + 1; i < flows.length && i <= at + 3; i++) {
    const { text } = flows[i]!;
    if (text.length > 160 || text !== text.toUpperCase() || /^\s*(?:[A-D]|[IVX]+)\s*[.)/]/.test(text)) break;
    title += ` ${text}`;
  }
  return title;
}

function markKind(mark: string): string {
  if (/^phần/iu.test(mark)) return 'part';
  return /^[A-D]\s*[.)/-]/.test(mark) && !/^[IVX]/.test(mark) ? 'letter' : 'roman';
}

const rank = (kind: string): number => ['part', 'letter', 'roman'].indexOf(kind);
