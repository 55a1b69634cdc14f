import {
  type Agency,
  agenciesOf,
  type Form,
  type FormSheet,
  isOf,
  type Names,
  type Reporting,
  sheetOf,
} from '../../collect/index.ts';
import { type Area, type AreaId, lastDay, type Period, periodOf } from '../../figure/index.ts';
import { areasAt } from '../../keep/index.ts';
import { periodWords, plainLetters } from '../../language/vi/index.ts';
import { besideOf } from './beside.ts';
import type { FactsDesk } from './facts-desk.ts';
import { formWorkbook } from './form-workbook.ts';
import { windowFor } from './reporting.ts';

/** What the use cases of sheets work with besides. */
export interface SheetsDesk extends FactsDesk {
  readonly reporting: Reporting;
}

/** Which workbooks are asked for: of all forms and agencies of a period where nothing else is said. */
export interface SheetsAsked {
  readonly period: string;
  /** Code of one form. */
  readonly form?: string;
  /** An agency's or area's code, or words of its name. */
  readonly agency?: string;
  /** Code or name of the province, or the id of any area in it, where there is more than one. */
  readonly province?: string;
}

/** Sheets that were asked for wrongly; the message is a sentence for the person. */
export class SheetsRefused extends Error {}

/** An agency and its forms of a period, laid out. */
export interface AgencySheets {
  readonly agency: Agency;
  readonly sheets: readonly FormSheet[];
}

/** A workbook to be sent out. */
export interface SentWorkbook {
  readonly file: string;
  readonly agency: Agency;
  readonly bytes: Uint8Array;
}

/** Names of the catalogue as forms ask for them. */
export const namesOf = ({ catalogue }: Pick<FactsDesk, 'catalogue'>): Names => ({
  indicator: (code) => catalogue.indicator(code),
  breakdownName: (breakdown) => catalogue.breakdownName(breakdown),
});

/**
 * One workbook for each agency that reports in a period, with last period, same period and plan beside each cell.
 *
 * @throws SheetsRefused where nothing fits what is asked for
 */
export async function* sheetsOut(desk: SheetsDesk, asked: SheetsAsked): AsyncGenerator<SentWorkbook> {
  const all = await agencySheets(desk, asked);
  if (all.length === 0) throw new SheetsRefused(`Không có đơn vị nào phải báo cáo như đã hỏi (kỳ ${asked.period}).`);
  const beside = await besideOf(desk, all);
  for (const { agency, sheets } of all) {
    const bytes = await formWorkbook(sheets, (line, what) => beside(agency.area, line, what));
    yield { file: fileName(agency, asked.period), agency, bytes };
  }
}

/** The forms of a period by agency, laid out. @throws SheetsRefused */
export async function agencySheets(desk: SheetsDesk, asked: SheetsAsked): Promise<AgencySheets[]> {
  const period = periodOf(asked.period);
  if (period === null)
    throw new SheetsRefused(`“${asked.period}” không phải là một kỳ; ví dụ: 2026-06, 2026-Q2, 2026-H1, 2026.`);
  const forms = formsOf(desk, period, asked.form);
  const areas = await areasOf(desk, period, asked.province, forms);
  const byAgency = new Map<string, { agency: Agency; sheets: FormSheet[] }>();
  for (const form of forms) {
    const window = windowFor(form, period, desk.reporting.regimes);
    for (const agency of agenciesOf(form, areas, lastDay(period.to))) {
      if (asked.agency !== undefined && !isMeant(agency, asked.agency)) continue;
      const of = byAgency.get(agency.id) ?? { agency, sheets: [] };
      byAgency.set(agency.id, of);
      of.sheets.push(sheetOf(form, agency, period, window, namesOf(desk)));
    }
  }
  return [...byAgency.values()];
}

function formsOf({ reporting }: SheetsDesk, period: Period, code: string | undefined): Form[] {
  const named = code === undefined ? reporting.forms : reporting.forms.filter((form) => form.code === code);
  if (named.length === 0) {
    const known = reporting.forms.map((form) => form.code).join(', ');
    throw new SheetsRefused(`Không có biểu “${code ?? ''}”; các biểu hiện có: ${known}.`);
  }
  const forms = named.filter((form) => isOf(form, period));
  if (forms.length === 0) throw new SheetsRefused(`Không có biểu nào báo cáo theo kỳ ${periodWords(period.id)}.`);
  return forms;
}

/** The areas that stand at the end of a period, of one province. */
async function areasOf(
  { scope }: SheetsDesk,
  period: Period,
  asked: string | undefined,
  forms: readonly Form[],
): Promise<Area[]> {
  const areas = await areasAt(scope, lastDay(period.to));
  const provinces = areas.filter(({ level }) => level === 'province');
  if (areas.length === 0) {
    throw new SheetsRefused('Chưa có địa bàn nào trong kho; hãy nạp danh mục trước bằng lệnh tonghop areas import.');
  }
  const chosen =
    asked === undefined
      ? provinces
      : provinces.filter(({ id, code, name }) => code === asked || isNamed(name, asked) || isIn(areas, id, asked));
  const [province, another] = chosen;
  if (province !== undefined && another === undefined) return below(areas, province.id);
  if (asked === undefined && forms.every(({ reporters }) => reporters.level === 'nation')) return areas;
  throw new SheetsRefused(
    asked === undefined
      ? `Trong kho có ${provinces.length} tỉnh, thành phố; hãy nêu một tỉnh bằng --province MÃ.`
      : `Không có đúng một tỉnh, thành phố nào là “${asked}” vào ngày ${lastDay(period.to)}.`,
  );
}

/** An area and all those below it. */
function below(areas: readonly Area[], top: AreaId): Area[] {
  const within = new Set([top]);
  // From the nation down: a parent comes before its children.
  return areas.filter(({ id, parent }) => {
    if (parent !== null && within.has(parent)) within.add(id);
    return within.has(id);
  });
}

const isIn = (areas: readonly Area[], province: AreaId, id: string): boolean =>
  areas.some((area) => area.id === id) && below(areas, province).some((area) => area.id === id);

const isNamed = (name: string, words: string): boolean => plainLetters(name).includes(plainLetters(words));

const isMeant = ({ id, name }: Agency, asked: string): boolean =>
  id === asked || id.split(/[@:]/u)[0] === asked || isNamed(name, asked);

/** "2026-06_90001_ubnd-xa-suoi-mo.xlsx": plain letters, so that every mail program and disk keeps it. */
function fileName({ id, name }: Agency, period: string): string {
  const words = plainLetters(name).replace(/[^a-z0-9]+/gu, '-');
  return `${period.replace('/', '-')}_${id.split(/[@:]/u)[0]}_${words}.xlsx`;
}
