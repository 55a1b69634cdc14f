import { type Agency, absenceWords, dayInVietnam, daysLate, onceEach, shown } from '../../collect/index.ts';
import { UnreadableDocument } from '../../documents/index.ts';
import { type FactValue, lastDay, periodOf } from '../../figure/index.ts';
import {
  allAreas,
  areasAt,
  keepRemarks,
  type Remark,
  remarksFrom,
  type Written,
  writeFacts,
} from '../../keep/index.ts';
import { dayWords } from '../../language/vi/index.ts';
import { changesOf, type FactChanges } from './changes.ts';
import { doubtsOf } from './doubts.ts';
import {
  type FiledFile,
  fileOf,
  type GivenFile,
  keepUnread,
  keepUnwritten,
  sentenceOf,
  sourceOf,
  writeFiled,
} from './filed.ts';
import { type ImportReaders, readersHere } from './import-tasks.ts';
import type { ReadWorkbook, WorkbookGiven } from './read-workbook.ts';
import type { SheetsDesk } from './sheets.ts';

export interface TakingSheets {
  /** Only says what would change. */
  readonly dry: boolean;
  /** The period that is being collected; workbooks of another are refused. Any where null. */
  readonly period: string | null;
  readonly now: Date;
  /** Whether others wait meanwhile: only smaller files are taken then. */
  readonly served?: boolean;
}

/** What became of one workbook that was handed in. */
export interface TakenWorkbook {
  readonly file: string;
  readonly agency: Agency | null;
  readonly period: string | null;
  /** Sentences with their cell, "ô Biểu!D7: …"; where there is one nothing of the workbook was taken. */
  readonly problems: readonly string[];
  /** What could be wrong, with its cell; taken all the same. */
  readonly doubts: readonly string[];
  /** What clerks wrote beside figures, with its cell. */
  readonly remarks: readonly string[];
  /** How many of those were not kept before. */
  readonly freshRemarks: number;
  /** Cells that are blank now and were reported before: what was said then stays. */
  readonly stays: readonly string[];
  readonly changes: FactChanges;
  readonly blanks: number;
  /** "Muộn 2 ngày", by form; empty where all came in time. */
  readonly late: readonly string[];
  /** Null where nothing was written: a dry run, a problem, nothing new. */
  readonly written: Written | null;
  /** Id under which the file is kept; null where it is not: a dry run, too large, no table at all. */
  readonly filing: string | null;
}

const NO_CHANGES: FactChanges = { added: [], changed: [], unchanged: 0 };

/**
 * Takes one workbook that came back: all of it, or nothing where a cell cannot be understood. The same file a second time
 * changes nothing; one that says something else supersedes what was said.
 */
export async function takeWorkbook(
  desk: SheetsDesk,
  given: GivenFile,
  taking: TakingSheets,
  readers: ImportReaders = readersHere(desk.catalogue),
): Promise<TakenWorkbook> {
  const { dry } = taking;
  const file = await fileOf(desk, given);
  const nothing = {
    file: file.name,
    agency: null,
    period: null,
    doubts: [],
    remarks: [],
    freshRemarks: 0,
    stays: [],
    changes: NO_CHANGES,
    blanks: 0,
    late: [],
    written: null,
    filing: null,
  };
  const read = await readers.readWorkbook(await whatIsGiven(desk, file, taking));
  if ('unreadable' in read) {
    const error = new UnreadableDocument(...read.unreadable);
    const filing = dry ? null : await keepUnread(desk, file, 'form', error);
    return { ...nothing, problems: [error.code === 'other-format' ? NO_TABLE : sentenceOf(error, file)], filing };
  }
  const { agency, problems } = read;
  if (problems !== null) {
    const period = periodOf(read.period ?? '')?.id ?? null;
    const told = { kind: 'form', agency: agency?.id ?? null, period, problems } as const;
    return { ...nothing, ...read, filing: dry ? null : await keepUnwritten(desk, file, told) };
  }
  const taken = await whatChanges(desk, read, taking);
  const remarks = await freshRemarks(desk, read);
  const filed = dry ? null : await write(desk, file, read, taken.changes, remarks);
  return { ...nothing, ...taken, freshRemarks: remarks.length, agency, period: read.period.id, problems: [], ...filed };
}

/** A workbook with the areas whose agencies it may be of: those at the end of the period that is collected, if one is. */
async function whatIsGiven(
  { scope, reporting }: SheetsDesk,
  { name, bytes }: FiledFile,
  { period, served = false }: TakingSheets,
): Promise<WorkbookGiven> {
  const collected = periodOf(period ?? '');
  const areas = collected === null ? await allAreas(scope) : await areasAt(scope, lastDay(collected.to));
  return { file: { name, bytes }, period, areas, reporting, served };
}

/** Writes what is new in a workbook as one batch, where something is, and keeps the workbook. */
function write(
  desk: SheetsDesk,
  file: FiledFile,
  { agency, period }: ReadWorkbook,
  changes: FactChanges,
  remarks: readonly Remark[],
) {
  const fresh = [...changes.added, ...changes.changed].map(({ fact }) => fact);
  const told = { kind: 'form', agency: agency.id, period: period.id, changes } as const;
  return writeFiled(desk, file, told, async (within) => {
    if (fresh.length + remarks.length === 0) return null;
    const written = await writeFacts(within, { ...sourceOf('form', file), agency: agency.id }, fresh);
    await keepRemarks(within, written.batch, remarks);
    return written;
  });
}

const NO_TABLE = 'không phải tệp Excel (.xlsx); hãy điền vào đúng tệp biểu đã gửi rồi nộp lại tệp ấy';

type Taken = Pick<TakenWorkbook, 'changes' | 'blanks' | 'doubts' | 'remarks' | 'stays' | 'late'>;

async function whatChanges(desk: SheetsDesk, { agency, answers }: ReadWorkbook, { now }: TakingSheets): Promise<Taken> {
  const { once: facts } = onceEach(
    answers.flatMap((one) => one.answers.facts),
    (fact) => fact,
  );
  // The same number is no change: a sheet does not tell 8,50 from 8,5.
  const changes = await changesOf(desk, facts, () => false);
  const fresh = new Set([...changes.added, ...changes.changed].map(({ fact }) => fact));
  const late = answers.flatMap(({ sheet, window, answers }) => {
    const isNew = answers.facts.some((fact) => fresh.has(fact));
    const days = window === null || !isNew ? 0 : daysLate(window.due, dayInVietnam(now));
    return days === 0 ? [] : [`biểu “${sheet.name}” muộn ${days} ngày (hạn ${dayWords(window!.due)})`];
  });
  return {
    changes,
    blanks: answers.reduce((sum, one) => sum + one.answers.blanks.length, 0),
    doubts: await doubtsOf(desk, agency, answers),
    remarks: answers.flatMap(({ sheet, answers }) =>
      answers.remarks.map(({ cell, line, text }) => `ô ${sheet.name}!${cell} (${line.label}): ${text}`),
    ),
    stays: await staying(desk, answers),
    late,
  };
}

/** What is written beside figures and was not written there before; a remark that is gone takes nothing back. */
async function freshRemarks({ scope }: SheetsDesk, { agency, answers }: ReadWorkbook): Promise<Remark[]> {
  const all = answers.flatMap(({ sheet, answers }) =>
    answers.remarks.map(({ cell, line, periods, text }): Remark => {
      const { indicator, breakdown, label } = line;
      return { place: `${sheet.name}!${cell}`, indicator, breakdown, area: agency.area, periods, label, text };
    }),
  );
  if (all.length === 0) return [];
  const rowOf = ({ indicator, breakdown, periods, place }: Remark): string =>
    [place, indicator, breakdown, periods[0]].join('\n');
  const last = new Map<string, string>();
  for (const one of (await remarksFrom(scope, agency.id, agency.area)).toReversed()) last.set(rowOf(one), one.text);
  return all.filter((remark) => last.get(rowOf(remark)) !== remark.text);
}

/**
 * Blank cells of this period of which something was reported before: a blank takes nothing back, and that has to be said.
 * Those of the period before are mostly left blank, as nothing is to be mended there.
 */
async function staying(desk: SheetsDesk, answers: ReadWorkbook['answers']): Promise<string[]> {
  const blanks = answers.flatMap(({ sheet, answers }) =>
    answers.blanks.flatMap(({ cell, line, column }) => {
      const { basis, period } = line.entries.find((entry) => entry.column === column)!;
      if (period !== line.period) return [];
      const key = {
        indicator: line.indicator,
        breakdown: line.breakdown,
        area: sheet.agency.area,
        period,
        basis,
        plan: null,
      };
      const fact = { ...key, value: null, decimals: 0, absence: 'not-reported' as const, asOf: null, place: null };
      return [{ fact, words: `ô ${sheet.name}!${cell} (${line.label})` }];
    }),
  );
  const facts = blanks.map(({ fact }) => fact);
  const kept = new Map((await changesOf(desk, facts)).changed.map(({ fact, from }) => [fact, from]));
  return blanks.flatMap(({ fact, words }) => {
    const from = kept.get(fact);
    return from ? [`${words} để trống, trước đã báo ${valueWords(from)}: giữ nguyên`] : [];
  });
}

/** A value as it is told: a number as Vietnam writes it, or why there is none. */
export const valueWords = ({ value, absence }: FactValue): string =>
  value === null ? absenceWords(absence ?? 'not-reported').toLowerCase() : shown(value);
