import { describe, expect, it } from 'vitest';
import { fold } from '../language/vi/index.ts';
import { isCitation } from './citations.ts';
import { telling } from './tokens.ts';

describe('a document that is cited is one word', () => {
  it.each([
    ['chi theo Nghị quyết số 68/NQ-CP', 'nq68'],
    ['chi theo Nghị quyết 068/2031/NQ-HĐND', 'nq68'],
    ['chi theo Nghị quyết 68', 'nq68'],
    ['chi theo Quyết định số 12/2031/QĐ-TTg', 'qđ12'],
    ['chi theo Chỉ thị số 05-CT/TW', 'ct5'],
    ['chi theo Nghị định 77/2031/NĐ-CP của Chính phủ', 'nđ77'],
  ])('%s', (text, word) => {
    expect(telling(fold(text)).filter(isCitation)).toEqual([word]);
    expect(telling(text)).not.toContain('nghị');
  });

  it.each(['đạt kế hoạch 200 ha', 'ban hành 5 nghị quyết', 'đạt nghị quyết 1.200 ha', 'trồng 12/15 ha'])(
    '%s: none',
    (text) => expect(telling(text).filter(isCitation)).toEqual([]),
  );
});
