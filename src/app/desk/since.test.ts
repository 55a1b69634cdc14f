import { describe, expect, it } from 'vitest';
import { checkBytesSync } from '../index.ts';
import { findingNames } from './finding-keys.ts';
import { sinceBefore } from './since.ts';

const told = (text: string) => {
  const { document, checked } = checkBytesSync('a.txt', new TextEncoder().encode(text));
  const names = findingNames(document, checked.findings);
  return checked.findings.map(({ code, rule, severity, message }, index) => ({
    ...names[index]!,
    code,
    rule,
    severity,
    message,
  }));
};

const PLANS = 'Trồng cây ăn quả 52 ha, đạt 1,46% kế hoạch (57,6 ha).\n';
const LOANS = 'Dư nợ cho vay hộ nghèo 300 tỷ đồng, đạt 50% kế hoạch (400 tỷ đồng).\n';

describe('the findings of a version against those of the version before', () => {
  it('a corrected number: gone; the rest still stands, wherever it has moved', () => {
    const before = told(PLANS + LOANS);
    const now = told(`Một đoạn mới.\n${PLANS.replace('1,46%', '90,28%')}${LOANS}`);
    expect(before).toHaveLength(2);
    expect(sinceBefore(before, now)).toEqual({ since: ['still'], gone: [before[0]] });
  });

  it('another wrong number at the same place: changed', () => {
    const now = told(PLANS.replace('1,46%', '1,64%'));
    expect(sinceBefore(told(PLANS), now)).toEqual({ since: ['changed'], gone: [] });
  });

  it('a new mistake: new', () => {
    expect(sinceBefore(told(LOANS), told(PLANS + LOANS)).since.toSorted()).toEqual(['new', 'still']);
  });

  it('the same mistake twice in one document has two names, of which one can go', () => {
    const before = told(PLANS + LOANS + PLANS);
    expect(new Set(before.map(({ key }) => key)).size).toBe(before.length);
    const { since, gone } = sinceBefore(before, told(PLANS + LOANS));
    expect(gone.length).toBe(before.length - since.length);
    expect(since.every((one) => one === 'still')).toBe(true);
  });
});
