import type { Catalogue } from '../../catalogue/index.ts';
import {
  type Agency,
  type Answers,
  agenciesOf,
  answersOf,
  type FormSheet,
  onceEach,
  type Reporting,
  sheetOf,
  sheetSentence,
  type Window,
} from '../../collect/index.ts';
import { type Area, type Grid, lastDay, type Period, periodOf } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import type { NamedFile } from './area-files.ts';
import { checksumOf, keysOf, type WorkbookKeys } from './form-workbook.ts';
import { windowFor } from './reporting.ts';
import { namesOf } from './sheets.ts';

/** A workbook that came back, and what its cells are held against. */
export interface WorkbookGiven {
  readonly file: NamedFile;
  /** The period that is being collected; workbooks of another are refused. Any where null. */
  readonly period: string | null;
  /** Those that stand at the end of its period, or more. */
  readonly areas: readonly Area[];
  readonly reporting: Reporting;
  /** Whether others wait meanwhile: only smaller files are taken then. */
  readonly served: boolean;
}

/** What a workbook says, sheet by sheet. */
export interface ReadWorkbook {
  readonly problems: null;
  readonly agency: Agency;
  readonly period: Period;
  readonly answers: readonly { readonly sheet: FormSheet; readonly window: Window | null; readonly answers: Answers }[];
}

/** A workbook that is not taken, with the sentences why; whose and of which period it is, as far as it tells. */
export interface RefusedWorkbook {
  readonly problems: readonly string[];
  readonly agency: Agency | null;
  readonly period: string | null;
}

class NotTaken extends Error {
  constructor(
    readonly sentences: readonly string[],
    readonly agency: Agency | null = null,
  ) {
    super(sentences[0]);
  }
}

/** Reads the cells of a workbook that came back. Takes a while where there are many: made for a thread. */
export function readWorkbook(
  grids: readonly Grid[],
  given: Omit<WorkbookGiven, 'file' | 'served'>,
  catalogue: Catalogue,
): ReadWorkbook | RefusedWorkbook {
  const keys = keysOf(grids);
  try {
    return understood(grids, keys, given, catalogue);
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    return { problems: error.sentences, agency: error.agency, period: keys?.period ?? null };
  }
}

/** @throws NotTaken with every sentence there is to say */
function understood(
  grids: readonly Grid[],
  keys: WorkbookKeys | null,
  { period: asked, areas, reporting }: Omit<WorkbookGiven, 'file' | 'served'>,
  catalogue: Catalogue,
): ReadWorkbook {
  if (keys === null || keys.sheets.length === 0) throw new NotTaken([FOREIGN]);
  const period = periodOf(keys.period);
  if (period === null) throw new NotTaken([BROKEN]);
  if (asked !== null && asked !== period.id)
    throw new NotTaken([
      `biểu này của kỳ ${periodWords(period.id)}, đang thu kỳ ${periodWords(asked)}; hãy nộp đúng biểu của kỳ`,
    ]);
  const names = namesOf({ catalogue });
  const problems: string[] = [];
  const answers: { sheet: FormSheet; window: Window | null; answers: Answers }[] = [];
  let agency: Agency | null = null;
  for (const { form: code, version, checksum } of keys.sheets) {
    const form = reporting.forms.find((one) => one.code === code);
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
      const window = windowFor(form, period, reporting.regimes);
      const sheet = sheetOf(form, found, period, window, names);
      if (checksumOf(sheet) !== checksum) throw new NotTaken([BROKEN], agency);
      const said = answersOf(sheet, grid, names);
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
  return { problems: null, agency, period, answers };
}

const FOREIGN = 'không phải biểu do Tổng Hợp lập (không có trang khóa); hãy điền vào đúng tệp đã gửi';
const BROKEN = 'trang khóa của biểu đã bị sửa hoặc biểu thuộc phiên bản khác; hãy lấy lại biểu gốc rồi chép số sang';
