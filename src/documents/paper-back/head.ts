import type { ReportHead } from '../../figure/index.ts';
import type { Component } from '../paper/components.ts';

/** The lines of each component that were found, in their order. */
export type ComponentLines = ReadonlyMap<Component, readonly string[]>;

const URGENCIES = ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'] as const satisfies readonly ReportHead['urgency'][];

/**
 * The head and foot as they are printed, back as a report keeps them: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II. What every
 * report has and was not found is left out; of what a report may do without, nothing found means none.
 */
export function headOf(lines: ComponentLines): Partial<ReportHead> {
  if (lines.size === 0) return {};
  const of = (component: Component): readonly string[] => lines.get(component) ?? [];
  const one = (component: Component): string | undefined => of(component).join(' ').replace(/\s+/gu, ' ') || undefined;
  const given = {
    issuer: one('issuer'),
    title: of('title').join('\n') || undefined,
    signer: one('signer'),
    ...numberOf(one('number')),
    ...dateOf(one('date')),
  };
  const urgency = one('urgency');
  return {
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<ReportHead>),
    superior: one('superior') ?? null,
    addressees: addresseesOf(of('addressee')),
    grounds: of('ground').map(withoutEnd),
    authority: of('authority'),
    recipients: of('recipients').map(withoutDash),
    urgency: URGENCIES.find((known) => known === urgency) ?? null,
  };
}

/** "Số: 08/BC-UBND"; room to write in the place of a number means none yet. */
function numberOf(line: string | undefined): Partial<ReportHead> {
  const slash = line?.indexOf('/') ?? -1;
  if (line === undefined || slash < 0) return {};
  const number = /\d+/u.exec(line.slice(0, slash))?.[0];
  return { number: number === undefined ? null : Number(number), symbol: line.slice(slash + 1).trim() };
}

const DAY = ', ngày';

/** "Thanh Sơn, ngày 05 tháng 02 năm 2026"; without a day or a month it has none yet. */
function dateOf(line: string | undefined): Partial<ReportHead> {
  const at = line?.lastIndexOf(DAY) ?? -1;
  if (line === undefined || at < 0) return {};
  const [day, month, year] = line.slice(at).match(/\d+/gu) ?? [];
  const place = line.slice(0, at).trim();
  if (day === undefined || month === undefined || year?.length !== 4) return { place, date: null };
  return { place, date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

const TO = 'Kính gửi:';

/** One behind the words, or a list below them. */
function addresseesOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const rest = line.startsWith(TO) ? line.slice(TO.length).trim() : withoutDash(line);
    return rest === '' ? [] : [rest];
  });
}

/** An item of a list, without its dash and the sign at its end. */
const withoutDash = (line: string): string => withoutEnd(line.replace(/^[-–—]\s*/u, ''));

const withoutEnd = (line: string): string => line.replace(/[;.]$/u, '');
