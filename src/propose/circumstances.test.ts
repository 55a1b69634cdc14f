import { describe, expect, it } from 'vitest';
import { circumstancesIn } from './circumstances.ts';
import { catalogue } from './marked.corpus.ts';
import { Members } from './members.ts';
import { Speech } from './speech.ts';

const speech = new Speech(new Members(catalogue), [], []);

describe('when something was done', () => {
  it.each([
    ['Học sinh sau khi tốt nghiệp tiểu học có', ' em vào lớp 6', 'nghiệp tiểu'],
    ['Đã khám cho', ' cháu trước khi nhập học', 'nhập'],
  ])('%s … %s', (before, behind, token) => expect(circumstancesIn(before, behind, speech)).toContain(token));

  it.each([
    ['Số thanh niên sau khi sơ tuyển là ', ' người'],
    ['Khai giảng lớp', ' học sinh'],
  ])('not %s … %s', (before, behind) => expect(circumstancesIn(before, behind, speech).size).toBe(0));

  it('not what is told besides as well', () =>
    expect(circumstancesIn('Cấp lại thẻ, sau khi rà soát thẻ,', ' thẻ', speech)).not.toContain('thẻ'));
});
