import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TakenTable, type TakingTable, takeTable } from '../../src/app/facts/index.ts';
import { currentFacts } from '../../src/keep/index.ts';
import { type Trial, trialDesk } from './desk.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await trialDesk();
});
afterAll(() => trial.end());

const csv = (...lines: string[]) => ({ name: 'bang.csv', bytes: new TextEncoder().encode(lines.join('\n')) });
const tried = (file: ReturnType<typeof csv>, taking: Partial<TakingTable> = {}) =>
  takeTable(trial.desk, file, { dry: true, ...taking });

const said = ({ problems }: TakenTable) => problems.map(({ cell, sentence }) => `${cell}: ${sentence}`);
const factsOf = ({ changes }: TakenTable) =>
  [...changes.added, ...changes.changed].map(
    ({ fact: { indicator, area, period, breakdown, basis, plan, value, decimals, absence } }) =>
      `${[indicator, breakdown, area.split('@')[0], period, basis, plan].filter(Boolean).join(' ')} = ${value ?? absence} (${decimals})`,
  );

const HERE = '90001@2025-07-01';

describe('a list of facts', () => {
  it('is read by its heads, in Vietnamese with accents or without, or in English', async () => {
    const expected = [
      'pigs 90001 2026-05 actual = 340 (0)',
      'budget.revenue source=fees 90002 2026-Q1 estimate = 1250.5 (1)',
    ];
    const list = await tried(
      csv(
        'TT;Chỉ tiêu;Phân tổ;Địa bàn;Kỳ;Loại số liệu;Giá trị;ĐVT',
        '1;Đàn lợn;;Xã Suối Mơ;tháng 5/2026;;340;con',
        '2;Thu ngân sách;Phí và lệ phí;Đồi Thông;Quý I/2026;Ước thực hiện;1.250,5;triệu đồng',
      ),
    );
    expect(said(list)).toEqual([]);
    expect(factsOf(list)).toEqual(expected);
    const plain = await tried(
      csv(
        'STT,Chi tieu,Phan to,Dia ban,Ky,Loai so lieu,Gia tri,DVT',
        '1,dan lon,,Xa Suoi Mo,2026-05,thuc hien,340,con',
        '2,thu ngan sach,phi va le phi,90002,2026-Q1,uoc,"1.250,5",triệu đồng',
      ),
    );
    expect(said(plain)).toEqual([]);
    expect(factsOf(plain)).toEqual(expected);
    const english = await tried(
      csv(
        'Indicator code\tBreakdown\tArea\tPeriod\tBasis\tValue\tUnit',
        'pigs\t\t90001\t2026-05\tactual\t340\tcon',
        `budget.revenue\tsource=fees\t90002@2025-07-01\t2026-Q1\testimate\t1250.5\t`,
      ),
    );
    expect(factsOf(english)).toEqual(expected);
  });

  it('lists what cannot be understood by its cell, with what it could be', async () => {
    const list = await tried(
      csv(
        'Chỉ tiêu;Địa bàn;Kỳ;Loại số liệu;Giá trị;ĐVT;Phân tổ',
        'Đàn lợm;Xã Suối Mơ;2026-05;;1;;',
        'Đàn lợn;Xã Nào Đó;2026-05;;1;;',
        'Đàn lợn;Xã Suối Mơ;tháng 13;;1;;',
        'Đàn lợn;Xã Suối Mơ;2026-05;;1;tấn;',
        'Đàn lợn;Xã Suối Mơ;2026-05;;1;xyz;',
        'Đàn lợn;Xã Suối Mơ;2026-05;đoán;1;;',
        'Đàn lợn;Xã Suối Mơ;2026-05;kế hoạch;1;;',
        'Thu ngân sách;Xã Suối Mơ;2026-05;;1.234;;Lụa',
        'Thu ngân sách;Xã Suối Mơ;2026-05;;1.234;;',
      ),
    );
    expect(said(list)).toEqual([
      'CSV!A2: không có chỉ tiêu “Đàn lợm” trong danh mục',
      'CSV!B3: không có địa bàn “Xã Nào Đó” vào cuối kỳ này',
      'CSV!C4: “tháng 13” không phải là một kỳ',
      'CSV!F5: “Đàn lợn” tính bằng con, không đổi được từ tấn',
      'CSV!F6: không biết đơn vị tính “xyz”',
      'CSV!D7: “đoán” không phải là loại số liệu (thực hiện, ước thực hiện, sơ bộ, kế hoạch)',
      'CSV!A8: số kế hoạch này chưa rõ thuộc kế hoạch nào; hãy nêu mã kế hoạch',
      'CSV!G9: “Thu ngân sách” không phân tổ theo “Lụa”',
      'CSV!E10: “1.234” có thể là 1234 hoặc 1,234; hãy nhập lại cho rõ',
    ]);
    expect(list.written).toBeNull();
    const near = await tried(csv('Chỉ tiêu;Địa bàn;Kỳ;Giá trị', 'lợn;Xã Suối Mơ;2026-05;1'));
    expect(said(near)).toEqual([
      'CSV!A2: không rõ “lợn” là chỉ tiêu nào; có thể là: Lợn xuất chuồng (pigs.slaughtered, con); Đàn lợn (pigs, con)',
    ]);
  });

  it('takes 1.234 for thousands where another number of the file tells its sign', async () => {
    const list = await tried(
      csv('Chỉ tiêu;Địa bàn;Kỳ;Giá trị', 'Thu ngân sách;90001;2026-05;1.234', 'Chi ngân sách;90001;2026-05;8,5'),
    );
    expect(factsOf(list)).toEqual([
      'budget.revenue 90001 2026-05 actual = 1234 (0)',
      'budget.spending 90001 2026-05 actual = 8.5 (1)',
    ]);
  });

  it('says of one key with two values that it stands twice', async () => {
    const list = await tried(
      csv(
        'Chỉ tiêu;Địa bàn;Kỳ;Giá trị',
        'Đàn lợn;90001;2026-05;1',
        'Đàn lợn;90001;2026-05;1',
        'Đàn lợn;90001;2026-05;2',
      ),
    );
    expect(said(list)).toEqual(['CSV!D4: trùng chỉ tiêu, địa bàn, kỳ với ô CSV!D2 mà khác giá trị']);
  });

  it('is no table where no head is met', async () => {
    expect(said(await tried(csv('a;b;c', '1;2;3')))[0]).toMatch(/^CSV!A1: không nhận ra tiêu đề cột/);
  });
});

describe('a matrix', () => {
  it('of indicators down and periods across, with the area in a line above', async () => {
    const table = await tried(
      csv(
        'BẢNG TỔNG HỢP;;;;;;',
        'Địa bàn: Xã Suối Mơ;;;;;;',
        'TT;Chỉ tiêu;ĐVT;Thực hiện năm 2025;Kế hoạch năm 2026;Ước TH 6 tháng 2026;% so với KH',
        'A;B;C;1;2;3;4=3/2',
        '1;Thu ngân sách;tỷ đồng;4,8;;2,75;57,3',
        '2;Thu ngân sách: Phí và lệ phí;triệu đồng;120;;-;',
        ';II. XÃ HỘI;;;;;',
        '3;Tỷ lệ hộ nghèo;%;8,5;;8,25;',
      ),
      { plan: 'plan' },
    );
    expect(table.skipped.map(({ cell }) => cell)).toEqual(['CSV!G3']);
    expect(factsOf(table)).toEqual([
      'budget.revenue 90001 2025 actual = 4800 (-2)',
      'budget.revenue 90001 2026-H1 estimate = 2750 (-1)',
      'budget.revenue source=fees 90001 2025 actual = 120 (0)',
      'budget.revenue source=fees 90001 2026-H1 estimate = nothing (0)',
      'poverty.rate 90001 2025 actual = 8.5 (1)',
      'poverty.rate 90001 2026-H1 estimate = 8.25 (2)',
    ]);
  });

  it('of areas down and indicators across, of one period', async () => {
    const table = await tried(
      csv(
        'TT;Địa bàn;Đàn lợn (con);Thu ngân sách (tỷ đồng)',
        '1;Xã Suối Mơ;340;1,5',
        '2;Phường Bến Lá;12;',
        '3;Xã Đồi Thông;;2,25',
      ),
      { period: '2026-06', basis: 'estimate' },
    );
    expect(said(table)).toEqual([]);
    expect(factsOf(table)).toEqual([
      'pigs 90001 2026-06 estimate = 340 (0)',
      'budget.revenue 90001 2026-06 estimate = 1500 (-2)',
      'pigs 90003 2026-06 estimate = 12 (0)',
      'budget.revenue 90002 2026-06 estimate = 2250 (-1)',
    ]);
  });

  it('that does not say its area or period is asked for it', async () => {
    expect(said(await tried(csv('Chỉ tiêu;Năm 2025', 'Đàn lợn;3')))).toEqual([
      'CSV!A1: bảng không nêu địa bàn; hãy nêu địa bàn',
    ]);
    expect(said(await tried(csv('Địa bàn;Đàn lợn', '90001;3')))).toEqual([
      'CSV!A1: không rõ kỳ của số này; hãy nêu kỳ',
    ]);
  });
});

describe('targets of a year', () => {
  const PLAN = {
    id: '2026-hdnd',
    year: 2026,
    assignedBy: 'HĐND xã',
    resolution: 'Nghị quyết thử',
    signed: null,
    version: 'assigned',
    kind: 'plan',
    title: 'Kế hoạch năm 2026',
    replaces: null,
  } as const;
  const table = csv(
    'TT;Chỉ tiêu;ĐVT;TH 2025;Kế hoạch năm 2026',
    '1;Thu ngân sách;tỷ đồng;5;6,5',
    '2;Tỷ lệ hộ nghèo;%;8;7,5',
  );

  it('belong to a plan that must be there or be made', async () => {
    const taking = { as: 'targets', area: HERE, plan: '2026-hdnd' } as const;
    expect(said(await tried(table, taking))).toEqual([
      'CSV!E3: không có kế hoạch “2026-hdnd”; hãy khai báo kế hoạch (cơ quan giao, nghị quyết)',
    ]);
    const taken = await takeTable(trial.desk, table, { ...taking, dry: false, newPlan: PLAN });
    expect(taken.written).toMatchObject({ added: 2 });
    expect(taken.skipped.map(({ cell }) => cell)).toEqual(['CSV!D1']);
    const again = await takeTable(trial.desk, table, { ...taking, dry: false });
    expect(again).toMatchObject({ written: null, changes: { added: [], changed: [], unchanged: 2 } });
    const kept = await currentFacts(trial.desk.scope, { plans: ['2026-hdnd'] });
    expect(kept.map(({ indicator, period, value }) => `${indicator} ${period} ${value}`)).toEqual([
      'budget.revenue 2026 6500',
      'poverty.rate 2026 7.5',
    ]);
  });
});
