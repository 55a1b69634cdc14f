import { bracketsOf, type Stretch } from './brackets.ts';
import type { Flow } from './flow.ts';

export type { Stretch } from './brackets.ts';

/** A sentence and its clauses: a clause ends at a semicolon, a sentence at a full stop before a new start; neither inside brackets. */
export interface Sentence extends Stretch {
  readonly clauses: readonly Stretch[];
}

const ENDS = /[.;!?]/g;
/** Shortened words whose point ends nothing: "TT. Tủa Chùa", "QL.12", "tr.đồng", "TP. Hồ Chí Minh". */
const SHORTENED = /(?:^|[\s(,;/-])(?:TP|TT|TX|QL|ĐT|P|Q|H|X|Tp|Tx|Tr|tr|St|Ths|ThS|TS|BS|CN|KS|Đ\/c|đ\/c|ông|v\.v)$/;

/** A bracket longer than this does not hold its sentence together. */
const LONGEST = 1200;

/** Cuts a flow into sentences and clauses, in time linear in its length. */
export function sentencesOf(flow: Flow): Sentence[] {
  const { text } = flow;
  const sentences: Sentence[] = [];
  let sentenceStart = 0;
  let clauseStart = 0;
  let clauses: Stretch[] = [];
  const closeClause = (end: number): void => {
    if (text.slice(clauseStart, end).trim() !== '') clauses.push({ start: clauseStart, end });
    clauseStart = end;
  };
  const closeSentence = (end: number): void => {
    closeClause(end);
    if (clauses.length > 0) sentences.push({ start: sentenceStart, end, clauses });
    clauses = [];
    sentenceStart = end;
  };
  const outermost = bracketsOf(text).filter(
    (bracket) => bracket.outer === null && bracket.end - bracket.start < LONGEST,
  );
  let next = 0;
  for (const match of text.matchAll(ENDS)) {
    const at = match.index;
    while (next < outermost.length && outermost[next]!.end <= at) next++;
    if (next < outermost.length && outermost[next]!.start < at) continue;
    if (match[0] === ';') closeClause(at + 1);
    else if (endsSentence(text, at)) closeSentence(at + 1);
  }
  closeSentence(text.length);
  return sentences;
}

/** A point ends a sentence where a capital, a dash or nothing follows, and neither a digit nor a shortened word precedes it closely. */
function endsSentence(text: string, at: number): boolean {
  if (text[at] !== '.') return true;
  const after = text.slice(at + 1, at + 4);
  if (/^\d/.test(after)) return false;
  if (/^\.\./.test(after) || text[at - 1] === '.') return /^\.*\s*$/.test(text.slice(at));
  if (!/^\s{0,3}$|^\s{0,2}["“(-]?\s?\p{Lu}|^\s{0,2}[-+*]|^\s{1,2}\d/u.test(after) && text.length > at + 4) return false;
  const before = text.slice(Math.max(0, at - 6), at);
  // "19 vụ/23 ĐT. TNGT: …": what is counted, no road
  if (/\d ĐT$/.test(before)) return true;
  // "1. Nông nghiệp", "a. Lúa": the point belongs to the outline number
  if (/^\s*(?:[\dIVX]+(?:\.\d+)*|\p{L})$/u.test(text.slice(0, at))) return false;
  return !SHORTENED.test(before);
}
