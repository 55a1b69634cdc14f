import { describe, expect, it } from 'vitest';
import { theCatalogue } from '../../src/app/facts/index.ts';
import { checkBytesSync } from '../../src/app/index.ts';
import type { Indicator } from '../../src/catalogue/index.ts';
import type { AreaLevel } from '../../src/figure/index.ts';
import { propose } from '../../src/propose/index.ts';

/** The level whose report tells of an indicator here: the first at which it exists. */
const LEVELS: readonly (readonly [level: AreaLevel, head: string])[] = [
  ['district', 'HUYỆN MÂY NGÀN'],
  ['province', 'TỈNH MÂY NGÀN'],
  ['commune', 'XÃ MÂY NGÀN'],
  ['nation', 'TỈNH MÂY NGÀN'],
];

/** Sentences in which offices, and this program's own reports, tell of an indicator. */
const SENTENCES: Readonly<Record<string, (name: string, unit: string) => string>> = {
  plain: (name, unit) => `${name} đạt #${unit}.`,
  compared: (name, unit) =>
    `${name} ước đạt #${unit}, bằng 101,2 % kế hoạch, tăng 2,1 % so với cùng kỳ năm trước (134 ${unit}).`,
  begun: (name, unit) => `Trong năm, ${name.charAt(0).toLowerCase()}${name.slice(1)} là #${unit}.`,
  listed: (name, unit) => `- ${name}: #${unit}.`,
};

/** What is not met by its own name, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'housing.supported': 'the name lists two members of its breakdown, of which the nearer is taken',
  'telecom.villages-dark': 'its name ends in the head of a telephone number',
};

/** A report that tells of indicators, each in a sentence under its sector's name, and where each number stands. */
function reportOf(head: string, indicators: readonly Indicator[], sentence: (name: string, unit: string) => string) {
  const sectors = new Map(theCatalogue().sectors.map(({ code, name }) => [code, name.vi]));
  const places = new Map<number, Indicator>();
  let text = `ỦY BAN NHÂN DÂN\n${head}\n\nSố: 12/BC-UBND\nMây Ngàn, ngày 22 tháng 12 năm 2024\n\nBÁO CÁO\nTình hình kinh tế - xã hội năm 2024\n\n`;
  let [sector, count] = ['', 0];
  for (const one of indicators) {
    if (one.sector !== sector) {
      sector = one.sector;
      count += 1;
      text += `${count}. ${sectors.get(sector)}\n`;
    }
    const said = sentence(one.name.vi, one.unit);
    places.set(text.length + said.indexOf('#'), one);
    text += `${said.replace('#', '137 ')}\n`;
  }
  return { text, places };
}

/** The indicators that are not taken for themselves, with what they are taken for. */
function strayed(head: string, indicators: readonly Indicator[], sentence: (name: string, unit: string) => string) {
  const { text, places } = reportOf(head, indicators, sentence);
  const { reading } = checkBytesSync('names.txt', new TextEncoder().encode(text));
  const made = propose({ reading, text }, theCatalogue(), { corrections: [], areas: new Map() });
  const byFigure = new Map(made.map((one) => [one.figure, one]));
  const byStart = new Map(reading.figures.map(({ start, id }) => [start, byFigure.get(id)]));
  return [...places].flatMap(([start, { code }]) => {
    const got = byStart.get(start);
    return got?.indicator === code && got.breakdown === '' ? [] : [`${code}: ${got?.indicator} [${got?.breakdown}]`];
  });
}

describe('each indicator is met by its own name', () => {
  const all = theCatalogue().indicators;
  const levelOf = ({ levels }: Indicator): AreaLevel => LEVELS.find(([level]) => levels.includes(level))![0];

  it.each(Object.keys(SENTENCES))('in a sentence that is %s', (kind) => {
    const wrong = LEVELS.flatMap(([level, head]) =>
      strayed(
        head,
        all.filter((one) => levelOf(one) === level),
        SENTENCES[kind]!,
      ),
    );
    expect(wrong.filter((one) => !Object.hasOwn(EXCEPTIONS, one.split(':')[0]!))).toEqual([]);
  });
});
