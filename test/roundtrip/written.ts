import { ACCEPTED, propose, theCatalogue } from '../../src/app/facts/index.ts';
import { checkBytesSync } from '../../src/app/index.ts';
import type { Answers, Finding, Paragraph } from '../../src/figure/index.ts';
import { answersFrom, type Matter, type Names, type Stated, sentencesOf } from '../../src/write/index.ts';

export const catalogue = theCatalogue();
export const AREA = '98@1900-01-01';
const PROVINCE = 'Tỉnh Mây Ngàn';

export const NAMES: Names = {
  indicator: (code) => catalogue.indicator(code) ?? undefined,
  breakdownName: (breakdown) => catalogue.breakdownName(breakdown),
  memberPlace: (cut) => catalogue.memberPlace(cut),
  areaName: () => PROVINCE,
};

/** The plain text of a paragraph; its notes stand behind it, as a text export has them. */
export function plainText({ content }: Paragraph, firstNote = 1): { readonly text: string; readonly notes: number } {
  let [text, behind, notes] = ['', '', firstNote];
  for (const one of content) {
    if (one.kind !== 'note') text += one.text;
    else {
      text += `[footnoteRef:${notes}]`;
      behind += ` [${notes}: ${one.content.map((inner) => inner.text).join('')}]`;
      notes += 1;
    }
  }
  return { text: text + behind, notes };
}

/** A report of half a year, its paragraphs under the names of their sectors. */
export interface Section {
  readonly sector: string;
  readonly paragraphs: readonly Paragraph[];
}

export function reportText(sections: readonly Section[], head = PROVINCE.toUpperCase()): string {
  const lines = [
    ...['ỦY BAN NHÂN DÂN', head, '', 'Số: 12/BC-UBND', 'Mây Ngàn, ngày 22 tháng 6 năm 2026', '', 'BÁO CÁO'],
    ...['Tình hình kinh tế - xã hội 6 tháng đầu năm 2026', ''],
  ];
  let note = 1;
  sections.forEach(({ sector, paragraphs }, at) => {
    lines.push(`${at + 1}. ${catalogue.sector(sector)?.name.vi ?? sector}`);
    for (const paragraph of paragraphs) {
      const { text, notes } = plainText(paragraph, note);
      note = notes;
      lines.push(text);
    }
  });
  return `${lines.join('\n')}\n`;
}

export type Fact = Pick<Stated, 'indicator' | 'breakdown' | 'period' | 'basis' | 'value' | 'decimals'>;

/** What a fact says, so that two can be held against each other: equal numbers with equal digits. */
export const saying = ({ indicator, breakdown, period, basis, value, decimals }: Fact): string =>
  [indicator, breakdown, period, basis, Number(value), decimals].join(' ');

/** The facts that a plain text is taken for, with no memory of how it was written, and what is found wrong with it. */
export function readBack(text: string): { readonly facts: ReadonlySet<string>; readonly findings: readonly Finding[] } {
  const { reading, checked } = checkBytesSync('report.txt', new TextEncoder().encode(text));
  const made = propose({ reading, text }, catalogue, { corrections: [], areas: new Map() });
  const sure = made.filter(({ indicator, value, confidence }) => indicator && value !== null && confidence >= ACCEPTED);
  const facts = sure.map((one) => saying({ ...one, indicator: one.indicator!, value: one.value! }));
  return { facts: new Set(facts), findings: checked.findings };
}

/** Sentences about facts of half a year, each sector under its name. */
export function sectionsOf(matters: readonly Matter[], answers: Answers): Section[] {
  const sectors = new Set(matters.map(({ indicator }) => catalogue.indicator(indicator)!.sector));
  return [...sectors].map((sector) => {
    const of = matters.filter(({ indicator }) => catalogue.indicator(indicator)!.sector === sector);
    const { blocks } = sentencesOf(
      { matters: of, area: AREA, period: '2026-H1', plan: null, seed: sector },
      answers,
      NAMES,
    );
    return { sector, paragraphs: blocks.filter((block) => block.kind === 'paragraph') };
  });
}

/** Answers chips from these facts of the province alone. */
export const answersOf = (facts: readonly Fact[]): Answers =>
  answersFrom(
    facts.map((fact) => ({ ...fact, area: AREA })),
    NAMES.indicator,
  );

/** A report about facts of half a year, as plain text. */
export const textOf = (matters: readonly Matter[], facts: readonly Fact[]): string =>
  reportText(sectionsOf(matters, answersOf(facts)));
