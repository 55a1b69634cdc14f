import { describe, expect, it } from 'vitest';
import type { CameBy, SheetAgency, SheetsView, TakenSheetView } from '../../contract/index.ts';
import { addressOf, stateOf } from './address.ts';
import { cellsOf, dueWords, missingText, shownAgencies, tallyOf } from './standing.ts';
import { outcomeOf } from './taking.ts';

const agency = (name: string, state: SheetAgency['state'], came: Readonly<Record<string, CameBy>>): SheetAgency => ({
  id: name,
  name,
  state,
  forms: Object.entries(came).map(([code, came]) => {
    const at = came === 'sent' ? '2026-06-16T03:00:00Z' : null;
    return { code, came, filled: came === 'missing' ? 0 : 4, first: at, last: at, daysLate: 0 };
  }),
  filing: null,
});
const AGENCIES = [
  agency('UBND Xã Đồi Gió', 'came', { a: 'sent', b: 'sent' }),
  agency('UBND Xã Suối Trong', 'partly', { a: 'elsewhere', b: 'missing' }),
  agency('UBND Xã Bến Lau', 'missing', { a: 'missing', b: 'missing' }),
];
const form = (code: string, title: string, due: string | null) => ({
  code,
  title,
  cells: 10,
  agencies: 3,
  came: 1,
  elsewhere: 1,
  window: due === null ? null : { from: '2026-05-15', closes: '2026-06-14', due },
  daysLeft: null,
});
const VIEW = {
  period: '2026-06',
  forms: [form('a', 'Biểu ngân sách', '2026-06-16'), form('b', 'Biểu xã hội', null)],
  agencies: AGENCIES,
} as unknown as SheetsView;

describe('how the collecting of sheets stands', () => {
  it('tells days to go, the day itself, and days past', () => {
    expect([dueWords(3), dueWords(0), dueWords(-2), dueWords(null)]).toEqual([
      'còn 3 ngày',
      'hôm nay là hạn',
      'quá hạn 2 ngày',
      '',
    ]);
  });

  it('finds agencies without accents and by their state', () => {
    const names = (only: SheetAgency['state'] | null, search: string) =>
      shownAgencies(AGENCIES, { only, search }).map(({ name }) => name);
    expect(names(null, 'doi')).toEqual(['UBND Xã Đồi Gió']);
    expect(names('missing', '')).toEqual(['UBND Xã Bến Lau']);
    expect(names('missing', 'trong')).toEqual([]);
    expect(tallyOf(AGENCIES)).toEqual([
      { state: 'came', count: 1 },
      { state: 'partly', count: 1 },
      { state: 'missing', count: 1 },
    ]);
  });

  it('names of whom there is nothing, form by form, to be sent on', () => {
    expect(missingText(VIEW)).toBe(
      'Biểu ngân sách, tháng 6/2026 (hạn gửi 16/6/2026): UBND Xã Bến Lau.\n' +
        'Biểu xã hội, tháng 6/2026: UBND Xã Suối Trong; UBND Xã Bến Lau.',
    );
    expect(cellsOf(AGENCIES[1]!, VIEW.forms)).toEqual({ cells: 20, filled: 4 });
  });

  it('tells apart what became of a workbook', () => {
    const line = (taken: Partial<TakenSheetView> | null, problem: string | null = null) =>
      outcomeOf({
        id: 1,
        name: 'bieu.xlsx',
        share: 1,
        problem,
        taken: taken && ({ problems: [], batch: null, unchanged: 0, ...taken } as TakenSheetView),
      });
    expect([
      line(null),
      line(null, 'Tệp quá lớn.'),
      line({ problems: ['ô A1: sai'] }),
      line({ batch: 3 }),
      line({ unchanged: 2 }),
      line({}),
    ]).toEqual(['underway', 'refused', 'wrong', 'taken', 'same', 'blank']);
  });

  it('stands in the address', () => {
    const state = { period: '2026-06', province: '98@1900-01-01', only: 'wrong', search: 'đồi' } as const;
    expect(stateOf(addressOf(state))).toEqual(state);
    expect(addressOf(stateOf(''))).toBe('');
    expect(stateOf('only=x').only).toBeNull();
  });
});
