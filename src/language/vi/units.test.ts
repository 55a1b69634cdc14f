import { describe, expect, it } from 'vitest';
import { readUnit, unitOf } from './unitPhrase.ts';
import { CONVERSIONS, NO_UNITS, UNITS } from './units.corpus.ts';
import { fold } from './words.ts';

const unitBehindNumber = (text: string): string | null =>
  readUnit(fold(text), text, /^[\d.,]*\d/.exec(text)![0].length)?.unit ?? null;

describe('readUnit', () => {
  const cases = Object.entries(UNITS).flatMap(([unit, texts]) => texts.map((text) => [text, unit] as const));
  it.each(cases)('%s: %s', (text, unit) => {
    expect(unitBehindNumber(text)).toBe(unit);
  });

  it.each(NO_UNITS)('%s: none', (text) => {
    expect(unitBehindNumber(text)).toBeNull();
  });
});

describe('unitOf', () => {
  it.each(CONVERSIONS)('%s in %s', (one, other, power) => {
    expect(unitOf(one).dimension).toBe(unitOf(other).dimension);
    expect(unitOf(one).power - unitOf(other).power).toBe(power);
  });

  it('keeps what does not convert apart', () => {
    expect(unitOf('ha').dimension).not.toBe(unitOf('tấn').dimension);
    expect(unitOf('hộ').dimension).not.toBe(unitOf('người').dimension);
    expect(unitOf('triệu usd').dimension).not.toBe(unitOf('triệu đồng').dimension);
    expect(unitOf('tạ/ha').dimension).not.toBe(unitOf('tạ').dimension);
    expect(unitOf('điểm phần trăm').dimension).not.toBe(unitOf('%').dimension);
  });

  it.each([
    ['hộ', 'count'],
    ['nghìn lượt khách', 'scaled'],
    ['tiêu chí/xã', 'scaled'],
    ['tỷ đồng', 'money'],
    ['đồng/kg', 'money'],
    ['triệu usd', 'money'],
    ['%', 'ratio'],
    ['‰', 'ratio'],
    ['tạ/ha', 'measure'],
    ['tấn', 'measure'],
    ['điểm', 'measure'],
    ['dự án', 'count'],
    ['', 'count'],
  ])('%s is a %s', (unit, kind) => {
    expect(unitOf(unit).kind).toBe(kind);
  });
});
