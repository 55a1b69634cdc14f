import { expect, it } from 'vitest';
import type { DocumentLine } from '../../contract/index.ts';
import { correctionOf, draftOf } from './correction.ts';

const line = {
  title: 'Báo cáo',
  issuer: null,
  period: '2024-H1',
  area: 'xã Mẫu',
  corrected: ['area'],
} as unknown as DocumentLine;
const draft = draftOf(line);

it('a correction holds what was changed, and nothing else', () => {
  expect(correctionOf(line, draft)).toEqual({});
  expect(correctionOf(line, { ...draft, title: ' Báo cáo ' })).toEqual({});
  expect(correctionOf(line, { ...draft, title: 'Báo cáo quý', period: '2024-Q2' })).toEqual({
    title: 'Báo cáo quý',
    period: '2024-Q2',
  });
});

it('an emptied field goes back to what was read, as does one that is given back', () => {
  expect(correctionOf(line, { ...draft, area: null, title: '' })).toEqual({ area: null, title: null });
});
