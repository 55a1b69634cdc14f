import {
  type Annex,
  type Answers,
  type Chip,
  type ChipAsk,
  type FigureTable,
  type Heading,
  type Inline,
  type Paragraph,
  periodOf,
  type ReportBlock,
  type ReportBody,
  type TextTable,
  type ToLookAt,
  type Words,
} from '../figure/index.ts';
import { lookSays } from './looks.vi.ts';
import type { Names } from './names.ts';
import { type Renewal, Renewing } from './renew.ts';
import { rolledWords } from './roll-words.ts';
import { type Shift, shifted, yearsOfShift } from './shift.ts';
import { changedEach, chipsIn, chipsOf, withBlocks } from './walk.ts';

/** Stands where this period has no figure yet: that of the last one would be untrue. */
const TO_COME = '…';

/**
 * The report of a period made from that of an earlier one: every figure asks for its new period and is written anew, words
 * of time are renewed where they are plainly the report's, and what only a person can renew is marked: a sentence whose
 * direction turned, a time of something that happened, a number that was typed, what was overridden, what another agency
 * wrote. Number and date of the document are empty.
 *
 * @param from the period of the earlier report; where it is not given, the one that most of its figures are of
 * @throws RangeError where one of the periods is none
 */
export function rolledForward(
  body: ReportBody,
  toPeriod: string,
  answers: Answers,
  names: Names,
  from = periodMostAsked(body),
): Renewal {
  const [before, to] = [periodOf(from ?? toPeriod), periodOf(toPeriod)];
  if (before === null || to === null) throw new RangeError(`no period: ${from} or ${toPeriod}`);
  const rolling = new Rolling({ from: before, to }, answers, names);
  const rolled = withBlocks(body, (block) => rolling.block(block));
  return {
    body: {
      ...rolled,
      head: { ...body.head, number: null, date: null, title: rolling.words(body.head.title), urgency: null },
      annexes: changedEach(rolled.annexes, (annex): Annex => ({ ...annex, title: rolling.words(annex.title) })),
    },
    changed: rolling.renewing.changed,
    look: rolling.renewing.look,
  };
}

/** The period that most figures of a report are of, seasons and school years aside; null where there is none. */
export function periodMostAsked(body: ReportBody): string | undefined {
  const counts = new Map<string, number>();
  for (const { ask } of chipsOf(body)) {
    const kind = periodOf(ask.period)?.kind;
    if (kind !== undefined && kind !== 'season' && kind !== 'school' && kind !== 'years')
      counts.set(ask.period, (counts.get(ask.period) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

class Rolling {
  readonly renewing: Renewing;
  /** Numbers in the names of the indicators of a paragraph: "trẻ em dưới 1 tuổi". */
  private named: ReadonlySet<string> = new Set();

  constructor(
    private readonly shift: Shift,
    answers: Answers,
    private readonly names: Names,
  ) {
    this.renewing = new Renewing(answers, () => TO_COME);
  }

  private nameOf({ indicator }: ChipAsk): string {
    return this.names.indicator(indicator)?.name.vi ?? indicator;
  }

  words(text: string): string {
    return rolledWords(text, this.shift).text;
  }

  block(block: ReportBlock): ReportBlock {
    switch (block.kind) {
      case 'heading':
        return this.heading(block);
      case 'table':
        return this.renewing.block(this.table(block));
      case 'text-table':
        return this.textTable(block);
      case 'paragraph':
        return this.paragraph(block);
    }
  }

  /** Locks are of those who wrote the last one. */
  private heading({ lockedBy: _, ...heading }: Heading): Heading {
    return { ...heading, locked: false, text: this.words(heading.text) };
  }

  /** Numbers of a typed table are of last period, whoever typed them. */
  private textTable(table: TextTable): TextTable {
    const cells = table.rows.slice(table.heads).map((row) => row.slice(1));
    if (cells.some((row) => row.some((cell) => /\d/.test(cell)))) this.renewing.look.push(table.id);
    if (table.source !== null) return table;
    return { ...table, rows: table.rows.map((row) => row.map((cell) => this.words(cell))) };
  }

  /** What was written over a number was of last period. */
  private table({ overrides, ...table }: FigureTable): FigureTable {
    if (overrides) this.renewing.look.push(table.id);
    const when = (period: string | null) => (period === null ? null : shifted(period, this.shift));
    return {
      ...table,
      title: this.words(table.title),
      period: shifted(table.period, this.shift),
      rows: table.rows.map((row) => ({ ...row, period: when(row.period) })),
      columns: table.columns.map((column) => ({
        ...column,
        head: this.words(column.head),
        period: when(column.period),
        plan: this.planOf(column.plan),
      })),
    };
  }

  /** A plan is of a year: in another year the first that there is stands in for it. */
  private planOf(plan: string | null): string | null {
    return yearsOfShift(this.shift) === 0 ? plan : null;
  }

  private paragraph(paragraph: Paragraph): Paragraph {
    this.named = new Set(chipsIn(paragraph).flatMap(({ ask }) => this.nameOf(ask).match(/\d+/g) ?? []));
    if (paragraph.look !== null && chipsIn(paragraph).length === 0 && paragraph.source === null)
      return this.stillToDo(paragraph, paragraph.look);
    const looks: ToLookAt[] = [];
    const isTaken = paragraph.source !== null;
    if (isTaken) looks.push({ why: 'new', says: lookSays.lastPeriodsWords });
    const content = paragraph.content.map((one) => this.inline(one, isTaken, looks));
    return this.renewing.paragraph({ ...paragraph, content }, looks);
  }

  /** What was left for people to write is so again, of the new period. */
  private stillToDo(paragraph: Paragraph, look: ToLookAt): Paragraph {
    const content = paragraph.content.map((one) =>
      one.kind === 'text' ? { ...one, text: this.words(one.text) } : one,
    );
    return { ...paragraph, content, look: { ...look, says: this.words(look.says) } };
  }

  private inline(one: Inline, isTaken: boolean, looks: ToLookAt[]): Inline {
    if (one.kind === 'chip') return this.chip(one, looks);
    if (one.kind === 'note')
      return { ...one, content: one.content.map((inner) => this.inline(inner, isTaken, looks) as Words | Chip) };
    if (isTaken) return one;
    const { text, times, numbers } = rolledWords(one.text, this.shift);
    for (const time of times) looks.push({ why: 'new', says: lookSays.otherTime(time) });
    for (const number of numbers)
      if (!this.named.has(number)) looks.push({ why: 'new', says: lookSays.typedNumber(number) });
    return { ...one, text };
  }

  private chip(chip: Chip, looks: ToLookAt[]): Chip {
    const { override, ask } = chip;
    if (override !== null) looks.push({ why: 'new', says: lookSays.overrideDropped(override.text, override.reason) });
    const plan = this.planOf(ask.plan);
    if (plan !== ask.plan)
      looks.push({
        why: 'new',
        says: lookSays.planDropped(this.nameOf(ask)),
      });
    return { ...chip, override: null, ask: { ...ask, plan, period: shifted(ask.period, this.shift) } };
  }
}
