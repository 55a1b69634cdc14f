import { describe, expect, it } from 'vitest';
import { checksOf, found } from './annotated.corpus.ts';

/** A total and its three parts, each with what is said of it in the same words. */
const said = (role: string, words: string, unit: string, [total, a, b, c]: readonly string[]): string =>
  [
    `Trồng {t|300 ${unit}} (${words} {xt ${role}>t|${total} ${unit}}), gồm: lúa {a>t|100 ${unit}} (${words} {xa ${role}>a|${a} ${unit}});`,
    `ngô {b>t|120 ${unit}} (${words} {xb ${role}>b|${b} ${unit}}); sắn {c>t|80 ${unit}} (${words} {xc ${role}>c|${c} ${unit}})`,
  ].join(' ');

describe.each([
  ['sum of targets', 'target', 'kế hoạch'],
  ['sum of wholes', 'whole', 'trên tổng'],
  ['sum of priors', 'prior', 'cùng kỳ'],
])('%s', (rule, role, words) => {
  it('holds within the roundings, and not beyond them', () => {
    expect(checksOf(said(role, words, 'ha', ['310,5', '105,2', '120,1', '85,2']))).toContain(
      `${rule} holds: xt xa xb xc`,
    );
    expect(checksOf(said(role, words, 'ha', ['310,7', '105,2', '120,1', '85,2']))).toContain(
      `${rule} holds: xt xa xb xc`,
    );
    expect(checksOf(said(role, words, 'ha', ['310,8', '105,2', '120,1', '85,2']))).not.toContain(
      `${rule} holds: xt xa xb xc`,
    );
  });

  it('fails, and names the slip that mends it', () => {
    expect(found(said(role, words, 'ha', ['301,5', '105,2', '120,1', '85,2']))).toEqual([
      `error sum ${rule}: xt xa xb xc → 310.5`,
    ]);
  });

  it('is left alone where one part says nothing', () => {
    const text = said(role, words, 'ha', ['301,5', '105,2', '120,1', '85,2']).replace(/ \([^(]{1,20}\{xc [^)]*\)/u, '');
    expect(text).not.toContain('xc');
    expect(checksOf(text).filter((line) => line.startsWith(rule))).toEqual([]);
    expect(found(text)).toEqual([]);
  });
});
