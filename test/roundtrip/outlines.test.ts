import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { theNorms } from '../../src/app/reports/outlines.ts';
import { writePaper } from '../../src/documents/index.ts';
import { areasByName, begun, demonstrationAnswers } from './begun.ts';
import { COMMUNE, PROVINCE } from './demonstration.ts';
import { type Back, heldAgainst, plainWord, readFile, withOtherDigit, wordOf } from './trip.ts';

/** What is not as it was, each in a line. */
const lostIn = ({ body, paper }: ReturnType<typeof begun>, back: Back): string[] =>
  heldAgainst(body, paper, back, demonstrationAnswers()).flatMap(({ chip: { id, ask, text }, lost }) =>
    lost === '' ? [] : [`${ask.aspect} of ${ask.indicator} ${ask.breakdown} ${ask.period} "${text}" (${id}): ${lost}`],
  );
const said = ({ checked }: Back): string[] => checked.findings.map(({ message }) => message);

describe.each([
  ['province-half', PROVINCE, '2026-H1', 650],
  ['commune-month', COMMUNE, '2026-06', 30],
  ['direction-review', PROVINCE, '2026-06', 30],
])('%s of the demonstration', (outline, area, period, fewest) => {
  const report = begun(outline, area, period);
  const areas = areasByName(area);
  let text = '';

  it('comes back whole from the bare words of its Word file, and nothing is found wrong', async () => {
    const back = readFile('bao-cao.docx', await wordOf(report.paper), areas);
    text = back.text;
    expect(heldAgainst(report.body, report.paper, back, demonstrationAnswers()).length).toBeGreaterThan(fewest);
    expect(lostIn(report, back)).toEqual([]);
    expect(said(back)).toEqual([]);
  });

  it('comes back whole from its text', () => {
    const back = readFile('bao-cao.txt', new TextEncoder().encode(text), areas);
    expect(lostIn(report, back)).toEqual([]);
    expect(said(back)).toEqual([]);
  });
});

describe('what a file is read from', () => {
  it('has nothing left in it that leads back to facts', async () => {
    const { paper } = begun('commune-month', COMMUNE, '2026-06');
    const word = await writePaper({ ...paper, origin: { report: 'r', version: '1' } }, theNorms()[0]!);
    const wordsOf = (bytes: Uint8Array): string =>
      Object.entries(unzipSync(bytes))
        .map(([name, part]) => `${name}\n${strFromU8(part)}`)
        .join('\n');
    const bound = /tonghop|w:sdt|th_|thb_|customXml|docProps|bookmark/;
    expect(wordsOf(word)).toMatch(bound);
    expect(wordsOf(plainWord(word))).not.toMatch(bound);
  });
});

describe('one digit typed otherwise', () => {
  it('anywhere is another fact, or is found', async () => {
    const report = begun('direction-review', PROVINCE, '2026-06');
    const areas = areasByName(PROVINCE);
    const word = await writePaper(report.paper, theNorms()[0]!);
    const whole = heldAgainst(
      report.body,
      report.paper,
      readFile('x.docx', plainWord(word), areas),
      demonstrationAnswers(),
    );
    // What is reckoned may be cut instead of rounded: one more or less in its last digit is nobody's mistake.
    const isGiven = (aspect: string): boolean => ['level', 'target', 'same'].includes(aspect);
    const places = whole.flatMap(({ chip: { id, ask, text } }) => {
      const digits = (text.match(/\d/g) ?? []).length - (isGiven(ask.aspect) ? 0 : 1);
      return Array.from({ length: digits }, (_, at) => ({ id, at }));
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ id, at }) => {
        const back = readFile('x.docx', plainWord(withOtherDigit(word, id, at)), areas);
        const lost = heldAgainst(report.body, report.paper, back, demonstrationAnswers()).filter(
          (one) => one.lost !== '',
        );
        expect(lost.some(({ chip }) => chip.id === id) || back.checked.findings.length > 0).toBe(true);
        expect(lost.map(({ lost: what }) => what)).not.toContain('not read');
      }),
      { numRuns: 12 },
    );
  });
});
