import { dayInVietnam, daysUntil, type Reporting } from '../../collect/index.ts';
import type { CameBy, SheetAgency, SheetForm, SheetState, SheetsView, TakenSheetView } from '../../contract/index.ts';
import { isMadeUp } from '../../demonstration/index.ts';
import { lastFilings } from '../../keep/index.ts';
import { type Collected, collectedOf } from './collected.ts';
import { endOf, monthNow, periodsOffered, provinceMeant, provincesOf } from './collecting.ts';
import { deskOf, type FactsDesk } from './facts-desk.ts';
import { type GivenFile, whoSits } from './filed.ts';
import { filingLine } from './filings.ts';
import type { ImportReaders } from './import-tasks.ts';
import { askedPeriod, BadQuestion } from './question.ts';
import { type SentWorkbook, type SheetsDesk, SheetsRefused, sheetsOut } from './sheets.ts';
import { takeWorkbook } from './take-sheets.ts';

/** Which sheets are looked at; what is null is chosen. */
export interface SheetsQuestion {
  readonly period: string | null;
  readonly province: string | null;
}

/** The desk of a province with the forms that are collected. */
export const sheetsDeskOf = (desk: FactsDesk, reporting: Reporting, province: string | null): SheetsDesk => ({
  ...deskOf(desk, province),
  reporting,
});

/** What is collected in a period, from whom, and what came of it (biểu thu thập). Throws BadQuestion. */
export async function sheetsView(
  desk: FactsDesk,
  reporting: Reporting,
  question: SheetsQuestion,
  now: Date,
): Promise<SheetsView> {
  const today = dayInVietnam(now);
  const asked = question.period === null ? null : askedPeriod(question.period);
  const found = await provincesOf(desk, asked === null ? today : endOf(asked));
  const all = [...found.own, ...found.shown];
  const known = all.some(({ id }) => id === question.province);
  const province = known ? question.province : provinceMeant(found);
  const at = sheetsDeskOf(desk, reporting, province);
  const month = await monthNow(at, province, today);
  const period = asked?.id ?? month;
  const offered = periodsOffered(reporting.forms, month);
  const view = {
    period,
    periods: offered.includes(period) ? offered : [period, ...offered],
    province,
    provinces: all.map(({ id, name }) => ({ id, name, madeUp: isMadeUp(id) })),
    demonstration: province !== null && isMadeUp(province),
  };
  if (province === null) return { ...view, forms: [], agencies: [], why: null };
  try {
    const collected = await collectedOf(at, { period, province });
    return {
      ...view,
      forms: collected.map((one) => formView(one, today)),
      agencies: await agenciesOf(at, collected, period),
      why: null,
    };
  } catch (error) {
    if (!(error instanceof SheetsRefused)) throw error;
    return { ...view, forms: [], agencies: [], why: error.message };
  }
}

function formView({ form, cells, agencies, window }: Collected, today: string): SheetForm {
  const count = (by: CameBy): number => agencies.filter(({ came }) => came === by).length;
  return {
    code: form.code,
    title: form.title,
    cells,
    agencies: agencies.length,
    came: count('sent'),
    elsewhere: count('elsewhere'),
    window,
    daysLeft: window && daysUntil(window.due, today),
  };
}

async function agenciesOf(desk: SheetsDesk, collected: readonly Collected[], period: string): Promise<SheetAgency[]> {
  const filings = new Map((await lastFilings(desk.scope, period)).map((filing) => [filing.agency, filing]));
  const byAgency = new Map<string, { name: string; forms: SheetAgency['forms'][number][] }>();
  for (const { form, agencies } of collected) {
    for (const { agency, sent, ...told } of agencies) {
      const of = byAgency.get(agency.id) ?? { name: agency.name, forms: [] };
      byAgency.set(agency.id, of);
      const [first, last] = [sent?.first.toISOString() ?? null, sent?.last.toISOString() ?? null];
      of.forms.push({ code: form.code, ...told, first, last });
    }
  }
  // Offices before communes, each in their order.
  const inOrder = [...byAgency].toSorted(([a], [b]) => Number(b.includes(':')) - Number(a.includes(':')));
  return inOrder.map(([id, { name, forms }]) => {
    const filing = filings.get(id);
    const line = filing === undefined ? null : filingLine(filing, () => name);
    return { id, name, state: stateOf(forms, line?.wrong ?? 0), forms, filing: line };
  });
}

function stateOf(forms: SheetAgency['forms'], wrong: number): SheetState {
  if (wrong > 0) return 'wrong';
  const missing = forms.filter(({ came }) => came === 'missing').length;
  if (missing > 0) return missing < forms.length ? 'partly' : 'missing';
  return forms.every(({ came }) => came === 'sent') ? 'came' : 'elsewhere';
}

/** The workbook of one agency. @throws BadQuestion where nothing fits what is asked for */
export async function sheetFile(
  desk: SheetsDesk,
  asked: { readonly period: string; readonly province: string; readonly agency: string },
): Promise<SentWorkbook> {
  try {
    for await (const workbook of sheetsOut(desk, asked)) if (workbook.agency.id === asked.agency) return workbook;
  } catch (error) {
    if (!(error instanceof SheetsRefused)) throw error;
    throw new BadQuestion('none', error.message);
  }
  throw new BadQuestion('none', `Không có đơn vị báo cáo “${asked.agency}” trong kỳ này.`);
}

/** More of a kind are counted and not listed; they mostly have one cause. */
const MOST_LISTED = 200;

/** Takes a workbook that was handed in to the server: all of it, or nothing. */
export async function takeSheet(
  desk: FactsDesk,
  reporting: Reporting,
  file: GivenFile,
  question: SheetsQuestion,
  now: Date,
  readers: ImportReaders,
): Promise<TakenSheetView> {
  const by = await whoSits(desk);
  const at = sheetsDeskOf(desk, reporting, question.province);
  const taking = { dry: false, period: question.period, now, served: true };
  const { agency, changes, problems, written, ...taken } = await takeWorkbook(at, { ...file, by }, taking, readers);
  const { period, blanks, filing } = taken;
  const first = (sentences: readonly string[]): readonly string[] => sentences.slice(0, MOST_LISTED);
  return {
    file: file.name,
    agency: agency?.id ?? null,
    agencyName: agency?.name ?? null,
    period,
    added: changes.added.length,
    changed: changes.changed.length,
    unchanged: changes.unchanged,
    blanks,
    problems: first(problems),
    problemsLeft: Math.max(0, problems.length - MOST_LISTED),
    doubts: first(taken.doubts),
    stays: first(taken.stays),
    late: taken.late,
    remarks: first(taken.remarks),
    batch: written?.batch ?? null,
    filing,
  };
}
