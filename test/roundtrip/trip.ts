import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ACCEPTED, type Proposal, propose } from '../../src/app/facts/index.ts';
import { checkBytesSync } from '../../src/app/index.ts';
import { theNorms } from '../../src/app/reports/outlines.ts';
import { writePaper } from '../../src/documents/index.ts';
import {
  type Answers,
  type AreaId,
  type Aspect,
  type ChipValue,
  decimalText,
  type Figure,
  type Paper,
  parseDecimal,
  periodOf,
  planYear,
  type ReportBody,
  type Role,
  rationalOf,
  rounded,
  yearBefore,
} from '../../src/figure/index.ts';
import { type ChipPlace, chipsOf, draftOf } from '../../src/write/index.ts';
import { catalogue } from './written.ts';

/** A Word file in which nothing but its words is left: no content control, bookmark, property or part of our own. */
export function plainWord(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !OWN_PART.test(name));
  const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);
  return zipSync(
    Object.fromEntries(parts.map(([name, part]) => [name, isXml(name) ? strToU8(bare(strFromU8(part))) : part])),
  );
}

const OWN_PART = /^(customXml|docProps)\//;
const bare = (xml: string): string =>
  xml
    .replace(/<w:sdt(End)?Pr>.*?<\/w:sdt(End)?Pr>|<w:sdt(End)?Pr\/>/gs, '')
    .replace(/<\/?w:sdt(Content)?>/g, '')
    .replace(/<w:bookmark(Start|End)[^>]*\/>/g, '')
    .replace(/<(Override|Relationship) [^>]*(customXml|docProps)[^>]*\/>/g, '');

/**
 * A Word file in which somebody typed another digit at one place of a figure.
 * @param at which of its digits, from 0
 */
export function withOtherDigit(word: Uint8Array, figure: string, at: number): Uint8Array {
  const parts = unzipSync(word);
  const xml = strFromU8(parts[BODY]!);
  const bookmark = xml.indexOf(`w:name="th_${figure.replaceAll('.', '_')}"`);
  const [run] = /<w:t(?: [^>]*)?>[^<]*/.exec(xml.slice(bookmark))!;
  const from = xml.indexOf(run, bookmark);
  let digit = -1;
  const typed = run.replace(/(?<=>[^<]*)\d/g, (one) => {
    digit += 1;
    return digit === at ? String((Number(one) % 9) + 1) : one;
  });
  if (bookmark < 0 || typed === run) throw new Error(`no digit ${at} in ${figure}`);
  return zipSync({ ...parts, [BODY]: strToU8(xml.slice(0, from) + typed + xml.slice(from + run.length)) });
}

const BODY = 'word/document.xml';

/** A paper's Word file with nothing left of what binds it to facts. */
export const wordOf = async (paper: Paper): Promise<Uint8Array> => plainWord(await writePaper(paper, theNorms()[0]!));

/** What a file says to who has never seen it: figures, checks, and the facts that they are taken for. */
export function readFile(name: string, bytes: Uint8Array, areas: ReadonlyMap<string, AreaId>) {
  const { document, reading, checked } = checkBytesSync(name, bytes);
  const proposals = propose({ reading, text: document.text }, catalogue, { corrections: [], areas });
  return { text: document.text, figures: reading.figures, checked, proposals };
}
export type Back = ReturnType<typeof readFile>;

/** Where each line of a paper stands in a text that was made of it, whatever its digits; lines that differ are left out. */
function placesOf(paper: string, text: string): (at: number) => number | null {
  const lines: { readonly from: number; readonly to: number; readonly move: number }[] = [];
  const bare = `\n${withoutDigits(text)}\n`;
  let [from, behind] = [0, 0];
  for (const line of withoutDigits(paper).split('\n')) {
    // The last of the text has the sign of its end.
    const ways = line === '' ? [] : [`\n${line}\n`, `\n${line}/.\n`].map((way) => bare.indexOf(way, behind));
    const found = ways.find((at) => at >= 0) ?? -1;
    if (found >= 0) {
      lines.push({ from: found, to: found + line.length, move: from - found });
      behind = found + line.length;
    }
    from += line.length + 1;
  }
  return (at) => {
    const line = lines.find((one) => one.from <= at && at < one.to);
    return line ? at + line.move : null;
  };
}

const withoutDigits = (text: string): string => text.replace(/\d/g, '0');

const ROLES: Readonly<Partial<Record<Aspect, readonly Role[]>>> = {
  attainment: ['attainment'],
  'forecast-attainment': ['attainment'],
  change: ['change'],
  growth: ['growth'],
  points: ['change', 'growth'],
  share: ['share'],
};

/** A chip and what became of it; `lost` says what is not as it was, empty where all is. */
export interface Returned {
  readonly chip: ChipPlace;
  readonly lost: string;
}

/**
 * Holds every figure of a report against what a file of it was read as. A level, a target and an amount of the same period
 * come back with their indicator, area, period, breakdown, basis and digits: a year's target told in a part of the year is
 * of the year. What follows from them comes back in its role, with a check that holds.
 */
export function heldAgainst(body: ReportBody, paper: Paper, back: Back, answers: Answers): Returned[] {
  const draft = draftOf(paper);
  const placed = placesOf(draft.document.text, back.text);
  const byChip = new Map<string, Figure>();
  for (const figure of back.figures) {
    const at = placed(figure.start);
    const chip = at === null ? null : draft.placeOf({ start: at, end: at + 1 })?.figure;
    if (chip) byChip.set(chip, figure);
  }
  const facts = new Map(back.proposals.map((one) => [one.figure, one]));
  const holding = new Set(back.checked.checks.flatMap(({ outcome, figures }) => (outcome === 'holds' ? figures : [])));
  const chips = chipsOf(body);
  return chips.flatMap((chip) => {
    const value = answers(chip.ask);
    if (value.value === null || !/\d/.test(chip.text)) return [];
    const figure = byChip.get(chip.id);
    if (!figure) return [{ chip, lost: 'not read' }];
    const roles = ROLES[chip.ask.aspect];
    if (!roles) return [{ chip, lost: factLost(chip, value, facts.get(figure.id)) }];
    if (!roles.includes(figure.role)) return [{ chip, lost: `role ${figure.role}` }];
    return [{ chip, lost: holding.has(figure.id) || !isToCheck(chip, chips) ? '' : 'not checked' }];
  });
}

/** Whether what it follows from stands in its own sentence or row. */
function isToCheck({ id, ask, block, cell }: ChipPlace, chips: readonly ChipPlace[]): boolean {
  const base: Aspect = ask.aspect === 'attainment' || ask.aspect === 'forecast-attainment' ? 'target' : 'same';
  const row = (one: string): string => one.slice(0, one.lastIndexOf('.'));
  return chips.some(
    (one) => one.block === block && one.ask.aspect === base && one.text !== '' && (!cell || row(one.id) === row(id)),
  );
}

function periodsOf({ ask: { aspect, period: id } }: ChipPlace): readonly string[] {
  const period = periodOf(id)!;
  if (aspect === 'same') return [yearBefore(period)!.id];
  if (aspect === 'forecast') return [String(planYear(period))];
  return aspect === 'target' && period.kind !== 'season' && period.kind !== 'school'
    ? [String(planYear(period))]
    : [id];
}

function factLost(chip: ChipPlace, value: ChipValue, fact: Proposal | undefined): string {
  if (!fact) return 'no fact';
  const { ask } = chip;
  // A column of the year before does not say which of its amounts are preliminary.
  const known = ask.aspect === 'same' && chip.cell ? 'actual' : value.basis;
  const basis = ask.aspect === 'target' ? 'target' : known;
  const digits = decimalText(rounded(rationalOf(parseDecimal(value.value!)), Math.max(value.decimals, 0)));
  const lost = [
    fact.indicator !== ask.indicator && `indicator ${fact.indicator}`,
    fact.breakdown !== ask.breakdown && `breakdown ${fact.breakdown}`,
    fact.area !== ask.area && `area ${fact.areaName}`,
    !periodsOf(chip).includes(fact.period) && `period ${fact.period}`,
    fact.basis !== basis && `basis ${fact.basis}`,
    (Number(fact.value) !== Number(digits) || fact.decimals !== value.decimals) &&
      `digits ${fact.value} (${fact.decimals}) of ${digits} (${value.decimals})`,
    fact.confidence < ACCEPTED && `confidence ${fact.confidence}`,
  ];
  return lost.filter(Boolean).join(', ');
}
