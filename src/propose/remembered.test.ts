import { describe, expect, it } from 'vitest';
import { Catalogue } from '../catalogue/index.ts';
import type { Figure } from '../figure/index.ts';
import { NameIndex } from './nameIndex.ts';
import { Remembered, rememberedBreakdown } from './remembered.ts';

const index = new NameIndex(new Catalogue([], [], []));
const said = (subject: string, indicator: string | null, issuer = 'UBND huyện A', corrected = true) => ({
  issuer,
  subject,
  unit: 'hộ',
  indicator,
  breakdown: '',
  corrected,
});
const taken = (subject: string, indicator: string) => said(subject, indicator, 'UBND huyện A', false);
const figure = (subject: string, unit = 'hộ') => ({ subject, unit }) as Figure;
const remembered = new Remembered(index, 'UBND huyện A', [
  said('Số hộ khó khăn được trợ giúp', 'helped'),
  said('Số hộ có bể chứa', 'tanks', 'UBND huyện B'),
  said('Số hộ nuôi ong lấy mật', null),
  taken('Số hộ dùng nước máy', 'water'),
  taken('Số hộ ven sông', 'moved'),
  taken('Số hộ ven sông', 'flooded'),
]);

describe('what a person corrected', () => {
  it('holds for the same words of the same issuer and unit', () => {
    expect(remembered.of(figure('Tổng số hộ khó khăn được trợ giúp'))?.indicator).toBe('helped');
    expect(remembered.of(figure('Số hộ khó khăn được trợ giúp', 'người'))).toBeNull();
    expect(remembered.of(figure('Số hộ được trợ giúp làm nhà'))).toBeNull();
  });
  it('does not hold for another issuer', () => {
    expect(remembered.of(figure('Số hộ có bể chứa'))).toBeNull();
  });
  it('may be that the words mean none', () => {
    expect(remembered.of(figure('Số hộ nuôi ong lấy mật'))).toMatchObject({ indicator: null });
  });
});

describe('what a person took as it was proposed', () => {
  it('holds for the very words', () => {
    expect(remembered.takenOf(figure('Số hộ dùng nước máy'))?.indicator).toBe('water');
    expect(remembered.takenOf(figure('Số hộ dùng nước máy sạch'))).toBeNull();
    expect(remembered.of(figure('Số hộ dùng nước máy'))).toBeNull();
  });
  it('does not where the words were taken for two things', () => {
    expect(remembered.takenOf(figure('Số hộ ven sông'))).toBeNull();
  });
});

describe('the breakdown of corrected words', () => {
  const said = [{ dimension: 'sex', member: 'female', start: 0, end: 1, words: ['nữ'], told: ['nữ'] }];
  it.each([
    ['sex=male', 'sex=female', said, 'sex=male'],
    ['', 'sex=female', said, ''],
    ['fund=local', 'fund=central', [], 'fund=central'],
    ['fund=local', '', [], 'fund=local'],
    ['fund=local', 'sex=female', [], 'fund=local;sex=female'],
  ])('%s remembered, %s now', (remembered, now, words, breakdown) => {
    expect(rememberedBreakdown(remembered, now, words)).toBe(breakdown);
  });
});
