import { describe, expect, it } from 'vitest';
import { checkBytesSync } from '../../src/app/index.ts';

/** Figures of a report of half a year by their numbers. */
function figuresOf(text: string) {
  const head = 'BÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm 2026\n\n';
  const { reading } = checkBytesSync('bao-cao.txt', new TextEncoder().encode(head + text));
  return (number: string) => reading.figures.find((one) => one.text === number);
}

describe('the part on tasks', () => {
  const figure = figuresOf(
    'Phần thứ hai: Nhiệm vụ trọng tâm 6 tháng cuối năm\nƯớc cả năm, thu nội địa đạt 947 tỷ đồng, bằng 94,7% kế hoạch. Phấn đấu trồng mới 120 ha rừng, bằng 105% kế hoạch.\n',
  );

  it('has what is expected of the year, told in percent of its plan', () => {
    expect(figure('947')).toMatchObject({ role: 'level', estimate: true });
    expect(figure('94,7')).toMatchObject({ role: 'attainment' });
  });

  it('and what is to be reached', () => {
    expect(figure('120')).toMatchObject({ role: 'target' });
  });
});

describe('a table of indicators below the recipients', () => {
  const figure = figuresOf(
    [
      'Nơi nhận:\n- Như trên;\n- Lưu: VT (02 bản).\n\nPhụ lục',
      'TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2026\tƯớc thực hiện 6 tháng đầu năm 2026\tTăng, giảm so với cùng kỳ (%)',
      '1\tSản lượng lúa (thực hiện)\ttấn\t\t2.851\t-4,91',
      '2\tSố học sinh năm học 2025-2026\thọc sinh\t1.210\t1.204\t',
      '\t- Nữ\thọc sinh\t\t588\t',
      '3\tDiện tích rừng trồng mới\tha\t90\t41\t2,5',
      '',
    ].join('\n'),
  );

  it('has its rows whole, whatever cells at their ends are empty', () => {
    expect(figure('588')).toMatchObject({ role: 'level', unit: 'học sinh', estimate: true });
    expect(figure('90')).toMatchObject({ role: 'target', period: '2026' });
  });

  it('has amounts with a sign, which are no recipients', () => {
    expect(figure('4,91')).toMatchObject({ role: 'growth', value: '-4.91' });
    expect(figure('02')).toBeUndefined();
  });

  it('tells by a row’s name what is done, and of which school year', () => {
    expect(figure('2.851')).toMatchObject({ estimate: false, subject: 'Sản lượng lúa' });
    expect(figure('41')).toMatchObject({ estimate: true });
    expect(figure('1.210')).toMatchObject({ role: 'target', period: '2025/2026' });
  });
});
