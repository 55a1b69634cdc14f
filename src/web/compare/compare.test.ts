import { describe, expect, it } from 'vitest';
import type { ComparedFinding, DocumentLine } from '../../contract/index.ts';
import { addressOf, findingKey, findingsLeft, stateOf, worstFirst } from './address.ts';
import { suggestionsFor } from './suggestions.ts';

const line = (
  id: string,
  area: string | null,
  period: string | null,
  more: Partial<DocumentLine> = {},
): DocumentLine => ({
  id,
  title: id,
  issuer: null,
  number: null,
  date: null,
  period,
  area,
  versions: 1,
  corrected: [],
  read: { title: null, issuer: null, period, area },
  newest: {
    number: 1,
    file: `${id}.txt`,
    bytes: 1,
    sha256: '',
    handedIn: '2024-01-01T00:00:00Z',
    state: 'ready',
    problem: null,
    tally: null,
  },
  ...more,
});

const finding = (
  severity: ComparedFinding['severity'],
  rule: string,
  ...figures: (string | null)[]
): ComparedFinding => ({
  code: 'repeat',
  rule,
  severity,
  places: figures.map((figure, index) => ({
    document: `d${index}`,
    version: 1,
    figure,
    before: '',
    text: '12',
    after: '',
    section: null,
  })),
  stated: null,
  computed: null,
  message: '',
});

describe('documents that go with the chosen ones', () => {
  const chosen = line('now', 'huyện Suối Mây', '2024-H1');
  const suggested = (...all: DocumentLine[]): string[] =>
    suggestionsFor([chosen], [chosen, ...all]).map(({ document, why }) => `${document.id}: ${why}`);

  it('are those of the same area or period, the same period of another year first', () => {
    expect(
      suggested(
        line('elsewhere', 'huyện Nà Khe', '2024-H1'),
        line('other', 'huyện Nà Khe', '2023-H1'),
        line('whole', 'HUYỆN SUỐI MÂY', '2023'),
        line('annex', 'huyện Suối Mây', '2024-H1'),
        line('before', 'huyện Suối Mây', '2023-H1'),
      ),
    ).toEqual([
      'before: cùng địa bàn, cùng kỳ năm khác',
      'annex: cùng địa bàn, cùng kỳ',
      'whole: cùng địa bàn, kỳ khác',
      'elsewhere: cùng kỳ, địa bàn khác',
    ]);
  });

  it('are never those that are chosen, could not be read, or of which nothing is known', () => {
    const failed = line('failed', 'huyện Suối Mây', '2023-H1');
    expect(
      suggested(line('unknown', null, null), { ...failed, newest: { ...failed.newest, state: 'failed' } }),
    ).toEqual([]);
    expect(suggestionsFor([], [chosen])).toEqual([]);
    expect(suggestionsFor([line('bare', null, null)], [line('bare too', null, null)])).toEqual([]);
  });
});

describe('the address', () => {
  it('holds the documents, the filters and the finding', () => {
    const state = {
      ids: ['a1', 'b-2'],
      severity: 'error',
      rule: 'part of whole',
      finding: 'sum~a1.f3~b-2.f9',
    } as const;
    expect(stateOf(new URL(addressOf(state), 'http://localhost').search)).toEqual(state);
    expect(addressOf(state)).toMatch(/^\/compare\?of=a1,b-2&/);
    expect(addressOf({ ids: [], severity: null, rule: null, finding: null })).toBe('/compare');
  });

  it('takes a document once, and nothing that is none', () => {
    expect(stateOf('?of=a,b,a,,../x&severity=awful')).toEqual({
      ids: ['a', 'b'],
      severity: null,
      rule: null,
      finding: null,
    });
  });

  it('names a finding by its rule and first two places', () => {
    expect(findingKey(finding('error', 'sum', 'f1', null, 'f3'))).toBe('sum~d0.f1~d1.12');
  });
});

it('findings stand the worst first, otherwise as they came, and are left by severity and rule', () => {
  const all = [
    finding('doubt', 'a', 'f1'),
    finding('error', 'b', 'f2'),
    finding('verdict', 'a', 'f3'),
    finding('error', 'a', 'f4'),
  ];
  const ids = (some: readonly ComparedFinding[]) => some.map(({ places }) => places[0]!.figure);
  expect(ids(worstFirst(all))).toEqual(['f3', 'f2', 'f4', 'f1']);
  expect(ids(findingsLeft(all, { severity: 'error', rule: 'a' }))).toEqual(['f4']);
  expect(ids(findingsLeft(all, { severity: null, rule: null }))).toEqual(['f1', 'f2', 'f3', 'f4']);
});
