import { expect } from 'vitest';
import type { Answers, Paper, ReportBody } from '../../src/figure/index.ts';
import { type Matter, paperOf, tableOf } from '../../src/write/index.ts';
import type { known } from './random.ts';
import { heldAgainst, readFile, wordOf } from './trip.ts';
import { AREA, answersOf, catalogue, NAMES, sectionsOf } from './written.ts';

/** A report of half a year about these matters: a sentence on each under the name of its sector, and all of them in an annex. */
export function reportOn(matters: readonly Matter[], answers: Answers): { body: ReportBody; paper: Paper } {
  const what = { matters, area: AREA, period: '2026-H1', plan: null, seed: 'annex' };
  const body: ReportBody = {
    head: {
      superior: null,
      issuer: 'ỦY BAN NHÂN DÂN TỈNH MÂY NGÀN',
      number: 12,
      symbol: 'BC-UBND',
      place: 'Mây Ngàn',
      date: '2026-06-22',
      title: 'Tình hình kinh tế - xã hội 6 tháng đầu năm 2026',
      addressees: [],
      grounds: [],
      authority: ['CHỦ TỊCH'],
      signer: 'Nguyễn Văn Thử',
      recipients: ['Lưu: VT'],
      urgency: null,
    },
    blocks: sectionsOf(matters, answers).flatMap(({ sector, paragraphs }, at) => [
      {
        ...({ kind: 'heading', id: `h${at}`, level: 2, text: catalogue.sector(sector)!.name.vi } as const),
        ...{ section: null, agency: null, locked: false },
      },
      ...paragraphs,
    ]),
    annexes:
      matters.length < 2
        ? []
        : [
            {
              id: 'a1',
              title: 'Các chỉ tiêu 6 tháng đầu năm 2026',
              blocks: [tableOf(what, 'Các chỉ tiêu chủ yếu', answers)],
            },
          ],
  };
  return { body, paper: paperOf(body, { madeUp: true, draft: false, names: NAMES }) };
}

const AREAS = new Map([['tỉnh mây ngàn', AREA]]);

/** Writes a report on these matters, reads its file, and expects every figure and no finding. */
export async function comesBack(all: readonly ReturnType<typeof known>[]): Promise<void> {
  const answers = answersOf(all.flatMap(({ facts }) => facts));
  const { body, paper } = reportOn(
    all.map(({ matter }) => matter),
    answers,
  );
  const back = readFile('bao-cao.docx', await wordOf(paper), AREAS);
  const held = heldAgainst(body, paper, back, answers);
  expect(held.length).toBeGreaterThanOrEqual(all.length);
  expect(
    held.filter(({ lost }) => lost !== '').map(({ chip, lost }) => `${chip.ask.indicator} ${chip.text}: ${lost}`),
  ).toEqual([]);
  expect(back.checked.findings.map(({ message }) => message)).toEqual([]);
}
