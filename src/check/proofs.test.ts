import { describe, expect, it } from 'vitest';
import { found, outlined } from './annotated.corpus.ts';

describe('whole counts', () => {
  it('no whole number of the things counted before gives the percentage', () => {
    expect(found('Chấm điểm {a|15 xã}, kết quả {p|87,5 %} số xã đạt loại tốt')).toEqual([
      'error ratio no whole count: p a',
    ]);
    expect(found('Chấm điểm {a|15 xã}, kết quả {p|86,7 %} số xã đạt loại tốt')).toEqual([]);
    expect(found('Chấm điểm {a|15 xã}, kết quả {p|87,5 %} số hộ đạt loại tốt')).toEqual([]);
  });
  it('a plan that is not named is only doubted', () => {
    expect(found('Có {a|9 xã}, đạt {p attainment>a|47,3 %} kế hoạch')).toEqual(['doubt ratio no whole count: p a']);
    expect(found('Có {a|9 xã}, đạt {p attainment>a|47,4 %} kế hoạch')).toEqual([]);
    expect(found('Có {a|14.102 con}, đạt {p attainment>a|101,2 %} kế hoạch')).toEqual([]);
  });
});

describe('verdicts', () => {
  it('exceeded with less than a hundred', () => {
    expect(found('Trồng được, vượt kế hoạch, đạt {p attainment|96 %}')).toEqual(['verdict ratio verdict: p']);
    expect(found('Đàn gia cầm đạt {p attainment|98 %} kế hoạch năm, vượt kế hoạch đề ra.')).toEqual([
      'verdict ratio verdict: p',
    ]);
    expect(found('Thu đạt {p attainment|98 %} kế hoạch năm, vượt kế hoạch quý.')).toEqual([]);
    expect(found('Thu đạt {p attainment|55 %} kế hoạch năm, vượt kế hoạch đề ra.')).toEqual([]);
    expect(found('Thu vượt kế hoạch {p attainment cue=vượt|5,2 %}')).toEqual([]);
  });
  it('missed with a hundred or more', () => {
    expect(found('Thu ngân sách chưa đạt kế hoạch, đạt {p attainment|102,5 %}')).toEqual(['verdict ratio verdict: p']);
    expect(found('Thu ngân sách chưa đạt kế hoạch, đạt {p attainment|92,5 %}')).toEqual([]);
  });
});

describe('dates', () => {
  it('that no calendar has', () => {
    expect(found('Đến ngày 31/6/2024')).toEqual(['error date impossible day: 31']);
    expect(found('Từ 29/02/2023')).toEqual(['error date impossible day: 29']);
    expect(found('ngày 30 tháng 02')).toEqual(['error date impossible day: 30']);
    expect(found('Đến ngày 29/02/2024, ngày 30/6, ngày 31/12/2024')).toEqual([]);
  });
  it('every month and its last day', () => {
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    days.forEach((last, month) => {
      expect(found(`Đến ngày ${last}/${month + 1}/2023`)).toEqual([]);
      expect(found(`Đến ngày ${last + 1}/${month + 1}/2023`)).toHaveLength(1);
    });
  });
  it('fractions and document numbers are no days', () => {
    expect(found('Có 31/6 xã, Nghị quyết 45/13/2020')).toEqual([]);
  });
  it('years that are none', () => {
    expect(found('du lịch năm 202020')).toEqual(['error date impossible year: 202020']);
    expect(found('năm 2020, năm học 2019-2020, mỗi năm 20.200 lượt, mỗi năm 15000 lượt')).toEqual([]);
  });
});

describe('the outline', () => {
  const issues = (lines: string) => {
    const { text, outline } = outlined(lines);
    return found(text, { outline });
  };
  it('counts up in every kind of mark', () => {
    expect(
      issues(
        'I. Một\n  1. A\n    1.1. B\n    1.2. C\n  2. D\nII. Hai\n  1. A\n    a) B\n    b) C\n    c) D\n    d) E\n    đ) G\n    e) H\n    g) K',
      ),
    ).toEqual([]);
  });
  it('a number twice', () => {
    expect(issues('I. Một\n  1. A\n  2. B\n    2.1. C\n    2.1. D\n  2. E')).toEqual([
      'error outline number twice: 2.1 2.1',
      'error outline number twice: 2 2',
    ]);
  });
  it('a number left out, unless a heading may stand between', () => {
    expect(issues('1. Một\n2. Hai\n4. Bốn\n5. Năm')).toEqual(['error outline number left out: 4 2']);
    expect(issues('I. Một\nII. Hai\nIV. Bốn\nV. Năm')).toEqual(['doubt outline number left out: IV II']);
    expect(issues('I. Một\nII. Hai\nLĩnh vực văn hóa\nIV. Bốn\nV. Năm')).toEqual([
      'doubt outline number left out: IV II',
    ]);
    expect(issues('a) Một\nb) Hai\nc) Ba\nd) Bốn\ne) Năm\ng) Sáu')).toEqual(['doubt outline number left out: e d']);
  });
  it('a number out of order', () => {
    expect(issues('1. Một\n2. Hai\n4. Bốn\n3. Ba')).toEqual(['doubt outline number out of order: 3 4']);
    expect(issues('1. Một\n  1.1. A\n  1.2. B\n  1.1. C')).toEqual(['doubt outline number out of order: 1.1 1.2']);
    expect(issues('1. Một\n  a) A\n  b) B\n2. Hai\n  a) C')).toEqual([]);
  });
  it('a list may begin anew', () => {
    expect(issues('1. Một\n2. Hai\n1. Một\n2. Hai')).toEqual([]);
  });
});

describe('notes', () => {
  const body = 'Một(1), hai(2), ba(3), bốn(4).';
  const note = (n: number, words = `Nội dung thứ ${n} của các chú thích trong bài này`) => `^${n} ${words}`;
  it('in pairs', () => {
    expect(found([body, note(1), note(2), note(3), note(4)].join('\n'))).toEqual([]);
  });
  it('a mark without a note', () => {
    expect(found([`${body} Năm(9).`, note(1), note(2), note(3), note(4)].join('\n'))).toEqual([
      'error note mark without note: 9',
    ]);
  });
  it('a note without a mark', () => {
    expect(found([body, note(1), note(2), note(3), note(4), note(5)].join('\n'))).toEqual([
      'error note note without mark: 5',
    ]);
    expect(found([`${body}\nLưu: VT, TH (5).`, note(1), note(2), note(3), note(4), note(5)].join('\n'))).toEqual([
      'error note note without mark: 5',
    ]);
  });
  it('the words of the next note within one', () => {
    const notes = (first: string) => [body, note(1, first), note(2), note(3), note(4)].join('\n');
    expect(found(notes('2. Nội dung của chú thích sau'))).toEqual(['error note note within note: 2']);
    expect(found(notes('(2) Nội dung của chú thích sau'))).toEqual(['error note note within note: 2']);
    expect(found(notes('3. Nội dung khác'))).toEqual([]);
    expect(found(notes('2 xã, thị trấn'))).toEqual([]);
    expect(found([body, note(1), note(2), note(3), note(4, '5. Nội dung khác')].join('\n'))).toEqual([]);
  });
  it('the same words twice', () => {
    expect(
      found([body, note(1), note(2), note(3), note(4, 'Nội dung thứ 3 của các chú thích trong bài này')].join('\n')),
    ).toEqual(['error note note twice: 4']);
  });
});

describe('years of another report', () => {
  it('in the closing sentence', () => {
    expect(found('Trên đây là Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2023 của UBND huyện.')).toEqual([
      'error date other year: 2023',
    ]);
    expect(found('Trên đây là Báo cáo 6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2024 của UBND huyện.')).toEqual([]);
    expect(found('Trên đây là Báo cáo năm 2023, kế hoạch năm 2024.')).toEqual([]);
  });
  it('in a heading', () => {
    const { text, outline } = outlined('I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2022\nII. NHIỆM VỤ NĂM 2025');
    expect(found(text, { outline })).toEqual(['doubt date other year: 2022']);
  });
});
