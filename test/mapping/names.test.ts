import { describe, expect, it } from 'vitest';
import { theCatalogue } from '../../src/app/facts/index.ts';
import { checkBytesSync } from '../../src/app/index.ts';
import { type Indicator, printBreakdown } from '../../src/catalogue/index.ts';
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

/** One sentence of a report: `#` stands before the unit of its number. */
interface Told {
  readonly indicator: Indicator;
  readonly breakdown: string;
  readonly sentence: string;
}

/** A report that tells of indicators, each in a sentence under its sector's name, and where each number stands. */
function reportOf(head: string, all: readonly Told[]) {
  const sectors = new Map(theCatalogue().sectors.map(({ code, name }) => [code, name.vi]));
  const places = new Map<number, Told>();
  let text = `ỦY BAN NHÂN DÂN\n${head}\n\nSố: 12/BC-UBND\nMây Ngàn, ngày 22 tháng 12 năm 2024\n\nBÁO CÁO\nTình hình kinh tế - xã hội năm 2024\n\n`;
  let [sector, count] = ['', 0];
  for (const one of all) {
    if (one.indicator.sector !== sector) {
      sector = one.indicator.sector;
      count += 1;
      text += `${count}. ${sectors.get(sector)}\n`;
    }
    places.set(text.length + one.sentence.indexOf('#'), one);
    text += `${one.sentence.replace('#', '137 ')}\n`;
  }
  return { text, places };
}

/** What is not taken for itself, with what it is taken for. */
function strayed(all: readonly Told[]): string[] {
  return LEVELS.flatMap(([level, head]) => {
    const { text, places } = reportOf(
      head,
      all.filter(({ indicator }) => levelOf(indicator) === level),
    );
    const { reading } = checkBytesSync('names.txt', new TextEncoder().encode(text));
    const made = propose({ reading, text }, theCatalogue(), { corrections: [], areas: new Map() });
    const byFigure = new Map(made.map((one) => [one.figure, one]));
    const byStart = new Map(reading.figures.map(({ start, id }) => [start, byFigure.get(id)]));
    return [...places].flatMap(([start, { indicator, breakdown }]) => {
      const got = byStart.get(start);
      const want = theCatalogue().inOneWay({ indicator: indicator.code, breakdown });
      return got?.indicator === want.indicator && got.breakdown === want.breakdown
        ? []
        : [`${breakdown || indicator.code}: ${got?.indicator} [${got?.breakdown}]`];
    });
  });
}

const levelOf = ({ levels }: Indicator): AreaLevel => LEVELS.find(([level]) => levels.includes(level))![0];
const lowered = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

describe('each indicator is met by its own name', () => {
  it.each(Object.keys(SENTENCES))('in a sentence that is %s', (kind) => {
    const wrong = strayed(
      theCatalogue().indicators.map((indicator) => ({
        ...{ indicator, breakdown: '', sentence: SENTENCES[kind]!(indicator.name.vi, indicator.unit) },
      })),
    );
    expect(wrong.filter((one) => !Object.hasOwn(EXCEPTIONS, one.split(':')[0]!))).toEqual([]);
  });
});

/** Where a member stands: behind the name of the indicator that it is a part of, or over it. */
const MEMBERS: Readonly<Record<string, (indicator: Indicator, member: string) => string>> = {
  behind: ({ name, unit }, member) => `${name.vi} ${lowered(member)} đạt #${unit}.`,
  heading: ({ name, unit }, member) => `- ${member}: ${lowered(name.vi)} #${unit}.`,
};

/** Members that are not met by their own name with the first indicator that has them, and why. */
const MEMBER_EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'the indicator is called by it, so that it tells no part': [
    ...['commune-kind=commune', 'farm-product=rice', 'militia-force=self-defence'],
  ],
  'the indicator is called by a list of which it is one, and joined to the list it is several': [
    ...['insurance-kind=social', 'insurance-kind=health', 'insurance-kind=unemployment'],
    ...['farming-branch=forestry', 'farming-branch=fishery', 'screening=prenatal', 'screening=newborn'],
    ...['transport-service=storage', 'medium=radio'],
  ],
  'it says the religion as well': ['church=evangelical-north'],
  'its numbers are figures of their own': [
    ...['boat-length=under-12', 'boat-length=from-12', 'criteria-met=all', 'criteria-met=from-15'],
    ...['criteria-met=from-10', 'criteria-met=from-5', 'criteria-met=under-5', 'criteria-met=under-10'],
  ],
  'with the number it is another figure: "vượt kế hoạch đạt 137" is an attainment, "loại 137" says which': [
    ...['target-outcome=exceeded', 'unit-class=class-1', 'unit-class=class-2', 'unit-class=class-3'],
    'unit-class=unchanged',
  ],
};

describe('each member of a breakdown is met by its own name', () => {
  const { dimensions, indicators } = theCatalogue();
  const of = indicators.toSorted((one, other) => one.sector.localeCompare(other.sector));
  const known = new Set(Object.values(MEMBER_EXCEPTIONS).flat());
  const told = (sentence: (indicator: Indicator, member: string) => string): Told[] => {
    const first = new Map(dimensions.map(({ code }) => [code, of.find((one) => one.breakdowns.includes(code))]));
    const parts = dimensions.flatMap(({ code, members }) =>
      members.map((member) => ({ dimension: code, member, indicator: first.get(code)! })),
    );
    return parts
      .toSorted((one, other) => one.indicator.sector.localeCompare(other.indicator.sector))
      .map(({ dimension, member, indicator }) => ({
        ...{ indicator, breakdown: printBreakdown([{ dimension, member: member.code }]) },
        sentence: sentence(indicator, member.name.vi),
      }));
  };

  it.each(Object.keys(MEMBERS))('%s', (where) => {
    const wrong = strayed(told(MEMBERS[where]!));
    expect(wrong.filter((one) => !known.has(one.split(':')[0]!))).toEqual([]);
  });
});
