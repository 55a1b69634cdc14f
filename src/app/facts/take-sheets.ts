import {
  type Agency,
  type Answers,
  absenceWords,
  agenciesOf,
  answersOf,
  dayInVietnam,
  daysLate,
  type FormSheet,
  onceEach,
  sheetOf,
  sheetSentence,
  shown,
  type Window,
} from '../../collect/index.ts';
import { LIMITS, readGrids, UnreadableDocument } from '../../documents/index.ts';
import { type FactValue, type Grid, lastDay, type Period, periodOf } from '../../figure/index.ts';
import { areasAt, keepRemarks, type Remark, remarksFrom, type Written, writeFacts } from '../../keep/index.ts';
import { dayWords, periodWords } from '../../language/vi/index.ts';
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
import { checksumOf, keysOf, type WorkbookKeys } from './form-workbook.ts';
import { SERVED } from './import-tasks.ts';
import { windowFor } from './reporting.ts';
import { namesOf, type SheetsDesk } from './sheets.ts';

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

/** A workbook that is not taken, with the sentences why. */
class NotTaken extends Error {
  constructor(
    readonly sentences: readonly string[],
    readonly agency: Agency | null = null,
  ) {
    super(sentences[0]);
  }
}

/**
 * Takes one workbook that came back: all of it, or nothing where a cell cannot be understood. The same file a second time
 * changes nothing; one that says something else supersedes what was said.
 */
export async function takeWorkbook(desk: SheetsDesk, given: GivenFile, taking: TakingSheets): Promise<TakenWorkbook> {
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
  let keys: WorkbookKeys | null = null;
  try {
    const grids = readGrids(file.bytes, file.name, taking.served ? SERVED : LIMITS);
    keys = keysOf(grids);
    const read = await readWorkbook(desk, grids, keys, taking);
    const taken = await whatChanges(desk, read, taking);
    const remarks = await freshRemarks(desk, read);
    const { agency, period } = read;
    const filed = taking.dry ? null : await write(desk, file, read, taken.changes, remarks);
    return { ...nothing, ...taken, freshRemarks: remarks.length, agency, period: period.id, problems: [], ...filed };
  } catch (error) {
    if (error instanceof UnreadableDocument) {
      const filing = taking.dry ? null : await keepUnread(desk, file, 'form', error);
      return { ...nothing, problems: [error.code === 'other-format' ? NO_TABLE : sentenceOf(error, file)], filing };
    }
    if (!(error instanceof NotTaken)) throw error;
    const { agency, sentences: problems } = error;
    const period = periodOf(keys?.period ?? '')?.id ?? null;
    const told = { kind: 'form', agency: agency?.id ?? null, period, problems } as const;
    const filing = taking.dry ? null : await keepUnwritten(desk, file, told);
    return { ...nothing, agency, period: keys?.period ?? null, problems, filing };
  }
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

interface ReadWorkbook {
  readonly agency: Agency;
  readonly period: Period;
  readonly answers: readonly { readonly sheet: FormSheet; readonly window: Window | null; readonly answers: Answers }[];
}

/** @throws NotTaken with every sentence there is to say */
async function readWorkbook(
  desk: SheetsDesk,
  grids: readonly Grid[],
  keys: WorkbookKeys | null,
  { period: asked }: TakingSheets,
): Promise<ReadWorkbook> {
  if (keys === null || keys.sheets.length === 0) throw new NotTaken([FOREIGN]);
  const period = periodOf(keys.period);
  if (period === null) throw new NotTaken([BROKEN]);
  if (asked !== null && asked !== period.id)
    throw new NotTaken([
      `biểu này của kỳ ${periodWords(period.id)}, đang thu kỳ ${periodWords(asked)}; hãy nộp đúng biểu của kỳ`,
    ]);
  const areas = await areasAt(desk.scope, lastDay(period.to));
  const problems: string[] = [];
  const answers: { sheet: FormSheet; window: Window | null; answers: Answers }[] = [];
  let agency: Agency | null = null;
  for (const { form: code, version, checksum } of keys.sheets) {
    const form = desk.reporting.forms.find((one) => one.code === code);
    const grid = grids.find(({ name }) => name === form?.sheet);
    if (form === undefined) problems.push(`biểu ${code} không còn dùng; hãy lấy biểu mới`);
    else if (String(form.version) !== version)
      problems.push(
        `biểu “${form.sheet}” theo mẫu ${version}, nay đang dùng mẫu ${form.version}; hãy lấy biểu mới và chép số sang`,
      );
    else if (grid === undefined) problems.push(`thiếu trang tính “${form.sheet}”; trang bị xóa hoặc đổi tên`);
    else {
      const found = agenciesOf(form, areas, lastDay(period.to)).find(({ id }) => id === keys.agency);
      if (found === undefined)
        throw new NotTaken([`không có đơn vị báo cáo “${keys.agency}” trong kỳ ${periodWords(period.id)}`]);
      agency = found;
      const window = windowFor(form, period, desk.reporting.regimes);
      const sheet = sheetOf(form, found, period, window, namesOf(desk));
      if (checksumOf(sheet) !== checksum) throw new NotTaken([BROKEN], agency);
      const said = answersOf(sheet, grid, namesOf(desk));
      problems.push(...said.problems.map(({ cell, problem }) => `ô ${form.sheet}!${cell}: ${sheetSentence(problem)}`));
      answers.push({ sheet, window, answers: said });
    }
  }
  const { clashes } = onceEach(
    answers.flatMap((one) => one.answers.facts),
    (fact) => fact,
  );
  problems.push(...clashes.map(({ first, other }) => `ô ${other.place}: khác với ô ${first.place}, cùng một chỉ tiêu`));
  if (problems.length > 0 || agency === null) throw new NotTaken(problems, agency);
  return { agency, period, answers };
}

const NO_TABLE = 'không phải tệp Excel (.xlsx); hãy điền vào đúng tệp biểu đã gửi rồi nộp lại tệp ấy';
const FOREIGN = 'không phải biểu do Tổng Hợp lập (không có trang khóa); hãy điền vào đúng tệp đã gửi';
const BROKEN = 'trang khóa của biểu đã bị sửa hoặc biểu thuộc phiên bản khác; hãy lấy lại biểu gốc rồi chép số sang';

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
