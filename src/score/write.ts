import { theCatalogue, worthIn } from '../app/facts/index.ts';
import {
  type Answers,
  type Chip,
  type Figure,
  type Paragraph,
  periodOf,
  planYear,
  type Reading,
  yearBefore,
} from '../figure/index.ts';
import { answersFrom, type Matter, type Names, type Stated, sentencesOf } from '../write/index.ts';
import type { GoldFact } from './facts.ts';
import { percent } from './measure.ts';

/** Sectors whose sections are written again. */
const SECTORS: readonly string[] = ['crops', 'public-capital'];

/** How much of what people labelled in a report's sections a written section carries. */
export interface Written {
  /** Labelled facts of those sectors, each once. */
  readonly facts: number;
  /** Of those, the ones that stand in the sentences, in percent. */
  readonly carried: number;
  /** Facts that the sentences lack. */
  readonly lacking: readonly string[];
  readonly sentences: readonly string[];
}

/** What was labelled in a report, with the values that its reader gives. */
function statedIn(all: readonly Figure[], labels: readonly GoldFact[]): Stated[] {
  const figures = new Map(all.map((one) => [one.candidate, one]));
  const facts = new Map<string, Stated>();
  for (const { candidate, indicator: codes, area, period, breakdown, basis } of labels) {
    const indicator = theCatalogue().indicator(codes?.split('|')[0] ?? '');
    const figure = figures.get(candidate);
    if (indicator === null || figure === undefined || !SECTORS.includes(indicator.sector)) continue;
    if (periodOf(period) === null) continue;
    const key = { indicator: indicator.code, area, period, breakdown, basis: basis as Stated['basis'] };
    facts.set(nameOf(key), { ...key, ...worthIn(indicator.unit, figure) });
  }
  return [...facts.values()];
}

const nameOf = ({ indicator, area, period, breakdown, basis }: Omit<Stated, 'value' | 'decimals'>): string =>
  [indicator, area, period, breakdown, basis].join(' ');

/** What is to be told: a level with what stands beside it is one matter; a plan or an earlier amount alone another. */
function mattersOf(facts: readonly Stated[]): Map<string, Matter[]> {
  const beside = new Set<string>();
  const levels = facts.filter(({ basis }) => basis !== 'target');
  for (const { indicator, area, breakdown, period } of levels) {
    const [of, key] = [periodOf(period)!, (id: string) => [indicator, area, breakdown, id].join(' ')];
    beside.add(`target ${key(period)}`).add(`target ${key(String(planYear(of)))}`);
    beside.add(`level ${key(yearBefore(of)?.id ?? '')}`);
  }
  const byArea = new Map<string, Matter[]>();
  for (const { indicator, area, breakdown, period, basis } of facts) {
    const kind = basis === 'target' ? 'target' : 'level';
    if (beside.has(`${kind} ${[indicator, area, breakdown, period].join(' ')}`)) continue;
    const matters = byArea.get(area) ?? [];
    byArea.set(area, matters);
    matters.push({ indicator, breakdown, period });
  }
  return byArea;
}

/** The facts that a chip says, by their names and values. */
function saidBy({ ask, text }: Chip, answers: Answers): string[] {
  const { value, basis } = answers(ask);
  const period = periodOf(ask.period)!;
  if (text === '' || value === null) return [];
  switch (ask.aspect) {
    case 'level':
      return [`${nameOf({ ...ask, basis })} ${value}`];
    case 'same':
      return [`${nameOf({ ...ask, period: yearBefore(period)?.id ?? '', basis })} ${value}`];
    case 'target':
      return [ask.period, String(planYear(period))].map((of) => `${nameOf({ ...ask, period: of, basis })} ${value}`);
    default:
      return [];
  }
}

const runsOf = ({ content }: Paragraph) => content.flatMap((one) => (one.kind === 'note' ? one.content : [one]));

/** Writes the sections of the crops and of the public capital from what is labelled in a report, and tells what they carry. */
export function scoreWriting({ head, figures }: Reading, labels: readonly GoldFact[]): Written {
  const facts = statedIn(figures, labels);
  const catalogue = theCatalogue();
  const indicator = (code: string) => catalogue.indicator(code) ?? undefined;
  const names: Names = { indicator, breakdownName: (cuts) => catalogue.breakdownName(cuts), areaName: (id) => id };
  const answers = answersFrom(facts, indicator);
  const [home, period] = [head.area ?? '', head.period ?? ''];
  const paragraphs = [...mattersOf(facts)].flatMap(([area, matters]) =>
    sentencesOf({ matters, area, home, period, plan: null, seed: area }, answers, names).blocks.filter(
      (block) => block.kind === 'paragraph',
    ),
  );
  const runs = paragraphs.flatMap(runsOf);
  const said = new Set(runs.flatMap((one) => (one.kind === 'chip' ? saidBy(one, answers) : [])));
  const lacking = facts.map((fact) => `${nameOf(fact)} ${fact.value}`).filter((fact) => !said.has(fact));
  return {
    facts: facts.length,
    carried: percent(facts.length - lacking.length, facts.length),
    lacking,
    sentences: paragraphs.map((one) =>
      runsOf(one)
        .map(({ text }) => text)
        .join(''),
    ),
  };
}
