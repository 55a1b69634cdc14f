import type { Figure } from '../figure/index.ts';
import { type Measures, percent } from './measure.ts';

/** What people say that a figure is of: one row of `test/mapping`. */
export interface GoldFact {
  readonly candidate: number;
  /** Null where the catalogue has none for it; `a|b` where either is right. */
  readonly indicator: string | null;
  readonly area: string;
  readonly period: string;
  readonly breakdown: string;
  readonly basis: string;
}

/** A proposal, as far as it is scored. */
export interface ProposedFact {
  readonly figure: string;
  readonly indicator: string | null;
  readonly areaName: string;
  readonly period: string;
  readonly breakdown: string;
  readonly basis: string;
  readonly confidence: number;
}

/** An answer that differs: at which number, what was proposed, what is right. */
export interface FactMiss {
  readonly kind: string;
  readonly candidate: number;
  readonly says: string;
}

export interface FactScore {
  readonly measures: Measures;
  readonly rows: number;
  readonly misses: readonly FactMiss[];
}

/** Reads `id ⇥ indicator ⇥ area ⇥ period ⇥ breakdown ⇥ basis ⇥ note`; `-` as indicator: there is none; no area: the report's own. */
export function goldFacts(tsv: string, ownArea: string): GoldFact[] {
  return tsv.split('\n').flatMap((line) => {
    const [id = '', indicator = '', area = '', period = '', breakdown = '', basis = ''] = line.trimEnd().split('\t');
    if (!/^\d+$/.test(id)) return [];
    const cuts = breakdown === '-' ? '' : breakdown;
    return [
      {
        candidate: Number(id),
        indicator: indicator === '-' ? null : indicator,
        area: area || ownArea,
        period,
        breakdown: cuts,
        basis,
      },
    ];
  });
}

const FIELDS = ['indicator', 'area', 'period', 'breakdown', 'basis'] as const;

const isOne = (label: string | null, code: string | null): boolean =>
  code !== null && (label?.split('|').includes(code) ?? false);

/** The fields in which a proposal differs from the label. */
export function differences(gold: GoldFact, got: ProposedFact): string[] {
  const said = { ...got, area: got.areaName };
  return FIELDS.filter((field) =>
    field === 'indicator' ? !isOne(gold.indicator, got.indicator) : said[field] !== gold[field],
  );
}

/**
 * Scores proposals against labels, in percent. `coverage`: labelled figures that have an indicator; `precision`: proposals of
 * the accepting confidence that are right in all five fields; `recall`: labelled facts for which such a proposal is made;
 * `likeliest`: those whose indicator comes first, however sure; `named`: those whose indicator is among the first five.
 */
export function scoreFacts(
  figures: readonly Figure[],
  proposals: readonly (ProposedFact & { readonly others: readonly string[] })[],
  gold: readonly GoldFact[],
  accepted: number,
): FactScore {
  const candidateOf = new Map(figures.map(({ id, candidate }) => [id, candidate]));
  const byCandidate = new Map(proposals.map((one) => [candidateOf.get(one.figure), one]));
  const misses: FactMiss[] = [];
  let [made, right, likeliest, named] = [0, 0, 0, 0];
  for (const row of gold) {
    const got = byCandidate.get(row.candidate);
    const isMade = got !== undefined && got.indicator !== null && got.confidence >= accepted;
    const wrong = got === undefined ? ['unread'] : differences(row, got);
    if (isMade) made += 1;
    if (isMade && wrong.length === 0) right += 1;
    if (got && isOne(row.indicator, got.indicator)) likeliest += 1;
    if (got && [got.indicator, ...got.others].some((code) => isOne(row.indicator, code))) named += 1;
    if (isMade ? wrong.length === 0 : row.indicator === null) continue;
    misses.push({
      kind: isMade ? `wrong ${wrong.join(' ')}` : 'not made',
      candidate: row.candidate,
      says: words(row, got),
    });
  }
  const facts = gold.filter(({ indicator }) => indicator !== null).length;
  const measures = {
    coverage: percent(facts, gold.length),
    precision: percent(right, made),
    recall: percent(right, facts),
    likeliest: percent(likeliest, facts),
    named: percent(named, facts),
  };
  return { measures, rows: gold.length, misses };
}

const told = (one: {
  readonly indicator: string | null;
  readonly period: string;
  readonly breakdown: string;
  readonly basis: string;
}) => `${one.indicator ?? '-'} ${one.period} [${one.breakdown}] ${one.basis}`;

const words = (gold: GoldFact, got: ProposedFact | undefined): string =>
  `${got ? `${got.confidence} ${told(got)} ${got.areaName}` : 'nothing'} for ${told(gold)} ${gold.area}`;
