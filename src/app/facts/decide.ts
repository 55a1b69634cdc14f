import { breakdownProblem } from '../../catalogue/index.ts';
import { type Basis, type NewFact, periodOf, planYear, type Source } from '../../figure/index.ts';
import {
  type Address,
  currentFacts,
  type Decision,
  deciding,
  decisionsOf,
  folded,
  keepDecisions,
  keepPlan,
  RefusedFact,
  type Scope,
  undoDecisions,
  writeFacts,
} from '../../keep/index.ts';
import { worthIn } from '../../propose/index.ts';
import { theCatalogue } from './catalogue.ts';
import { type ProposalSheet, type ProposingDesk, proposalsOf, type StandingProposal } from './proposals.ts';
import { refusedSentence } from './refused-facts.vi.ts';

/** What a person decides of one proposal; what is left out stays as proposed. */
export interface Verdict {
  readonly figure: string;
  readonly verdict: 'accept' | 'refuse' | 'undo';
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly breakdown?: string | undefined;
  readonly basis?: Basis | undefined;
}

/** Something cannot be decided so; nothing was kept. The message is a sentence for the person. */
export class Undecidable extends Error {}

const undecidable = (sentence: string): Undecidable => new Undecidable(`${sentence} Chưa ghi gì.`);

/** An accepted figure on its way into the ledger. */
interface Accepted {
  readonly proposal: StandingProposal;
  readonly fact: NewFact;
  readonly corrected: boolean;
}

/**
 * Accepts, refuses or takes back, all or nothing. What is accepted becomes facts of one batch; what the person said instead
 * of what was proposed is remembered for the issuer. Throws NotKept, NotRead, Undecidable.
 */
export async function decide(desk: ProposingDesk, address: Address, verdicts: readonly Verdict[]): Promise<void> {
  const sheet = await proposalsOf(desk, address);
  const byFigure = new Map(sheet.proposals.map((one) => [one.figure, one]));
  const named = (figure: string): StandingProposal => {
    const found = byFigure.get(figure);
    if (found === undefined) throw undecidable(`Không có số liệu «${figure}» trong bản này.`);
    return found;
  };
  const accepted = verdicts
    .filter(({ verdict }) => verdict === 'accept')
    .map((one) => acceptedOf(named(one.figure), one));
  const refused = verdicts.filter(({ verdict }) => verdict === 'refuse').map(({ figure }) => named(figure));
  const undone = verdicts.filter(({ verdict }) => verdict === 'undo').map(({ figure }) => named(figure).figure);
  await deciding(desk.scope, address, async (within) => {
    await takeBack(within, address, sheet, [...undone, ...refused.map(({ figure }) => figure)]);
    const batch = accepted.length === 0 ? 0 : await write(within, address, sheet, accepted).catch(refusedBy);
    await keepDecisions(within, address, [
      ...accepted.map((one) => decisionOf(sheet, one, batch)),
      ...refused.map((one) => refusalOf(sheet, one)),
    ]);
  });
}

/** What the ledger refuses is said to the person as well. */
function refusedBy(error: unknown): never {
  throw error instanceof RefusedFact ? new Undecidable(refusedSentence(error)) : error;
}

function acceptedOf(proposal: StandingProposal, said: Verdict): Accepted {
  const code = said.indicator ?? proposal.indicator;
  const of = {
    indicator: code ?? '',
    breakdown: said.breakdown ?? (code === proposal.indicator ? proposal.breakdown : ''),
  };
  const { indicator: meant, breakdown } = theCatalogue().inOneWay(of);
  const indicator = theCatalogue().indicator(meant);
  const which = `«${proposal.text}» (${proposal.figure})`;
  if (indicator === null) throw undecidable(`Số ${which} chưa có chỉ tiêu.`);
  const area = said.area ?? proposal.area;
  if (area === null) throw undecidable(`Số ${which} chưa rõ của địa bàn nào.`);
  const period = periodOf(said.period ?? proposal.period)?.id;
  if (period === undefined) throw undecidable(`Số ${which} chưa rõ của kỳ nào.`);
  const isSame = indicator.code === proposal.indicator;
  const wrong = breakdownProblem(breakdown, indicator, (one) => theCatalogue().dimension(one));
  if (wrong !== null) throw undecidable(`Chỉ tiêu «${indicator.name.vi}» không có phân tổ «${breakdown}».`);
  const basis = said.basis ?? proposal.basis;
  const plan = basis === 'target' ? planIdOf(proposal, period) : null;
  const { value, decimals } = worthIn(indicator.unit, proposal.written);
  const { asOf, figure } = proposal;
  return {
    proposal,
    corrected: !isSame || breakdown !== proposal.breakdown,
    fact: {
      indicator: indicator.code,
      area,
      period,
      breakdown,
      basis,
      plan,
      value,
      decimals,
      absence: null,
      asOf,
      place: figure,
    },
  };
}

/** Targets of reports make plans of their own, one a year and body: they never stand in for a resolution's. */
const planIdOf = ({ assignedBy }: StandingProposal, period: string): string => {
  const by = assignedBy === null ? '' : `-${folded(assignedBy).replaceAll(' ', '-')}`;
  return `${planYear(periodOf(period)!)}-reported${by}`;
};

const sourceOf = ({ title, issuer, sha256 }: ProposalSheet, { document, version }: Address): Source => ({
  kind: 'report',
  title,
  document,
  version,
  agency: issuer,
  by: null,
  sha256,
});

async function write(
  within: Scope,
  address: Address,
  sheet: ProposalSheet,
  accepted: readonly Accepted[],
): Promise<number> {
  for (const { proposal, fact } of accepted) {
    if (fact.plan === null) continue;
    const year = planYear(periodOf(fact.period)!);
    const assignedBy = proposal.assignedBy ?? 'Theo báo cáo';
    const title = `Kế hoạch năm ${year} ghi trong báo cáo`;
    const said = { resolution: '', signed: null, version: 'assigned', kind: 'plan', replaces: null } as const;
    await keepPlan(within, { id: fact.plan, year, assignedBy, title, ...said });
  }
  const { batch } = await writeFacts(within, sourceOf(sheet, address), once(accepted));
  return batch;
}

const keyOf = ({ indicator, area, period, breakdown, basis, plan }: NewFact): string =>
  [indicator, area, period, breakdown, basis, plan].join('|');

/** A fact that a report tells twice is written once; told with two values it cannot be both. */
function once(accepted: readonly Accepted[]): NewFact[] {
  const facts = new Map<string, Accepted>();
  for (const one of accepted) {
    const before = facts.get(keyOf(one.fact));
    if (before !== undefined && before.fact.value !== one.fact.value) {
      const both = `«${before.proposal.text}» (${before.proposal.figure}) và «${one.proposal.text}» (${one.proposal.figure})`;
      throw undecidable(`Hai số ${both} cùng một chỉ tiêu, địa bàn, kỳ nhưng khác nhau; hãy chọn một.`);
    }
    if (before === undefined) facts.set(keyOf(one.fact), one);
  }
  return [...facts.values()].map(({ fact }) => fact);
}

/** What was accepted and no longer is: what stood before stands again, or is not reported. Undone decisions end. */
async function takeBack(
  within: Scope,
  address: Address,
  sheet: ProposalSheet,
  figures: readonly string[],
): Promise<void> {
  const standing = (await decisionsOf(within, address)).filter(
    (one) => one.verdict === 'accepted' && figures.includes(one.figure),
  ) as Extract<Decision, { verdict: 'accepted' }>[];
  const facts = new Map<string, NewFact>();
  for (const one of standing) {
    const query = {
      indicators: [one.indicator],
      areas: [one.area],
      periods: [one.period],
      breakdowns: [one.breakdown],
      bases: [one.basis],
      ...(one.plan === null ? {} : { plans: [one.plan] }),
    };
    const [now] = await currentFacts(within, query);
    // Somebody has said something else since: that stays.
    if (now === undefined || now.batch !== one.batch) continue;
    const [before] = await currentFacts(within, { ...query, knownAt: one.batch - 1 });
    const { batch: _batch, ...rest } = before ?? { ...now, value: null, decimals: 0, absence: 'not-reported' as const };
    facts.set(keyOf(rest), { ...rest, asOf: now.asOf });
  }
  if (facts.size > 0) await writeFacts(within, { ...sourceOf(sheet, address), kind: 'entry' }, facts.values());
  await undoDecisions(within, address, figures);
}

const told = ({ issuer }: ProposalSheet, { figure, subject, written }: StandingProposal) => ({
  figure,
  issuer,
  subject,
  unit: written.unit,
});

function decisionOf(sheet: ProposalSheet, { proposal, fact, corrected }: Accepted, batch: number): Decision {
  const { indicator, area, period, breakdown, basis, plan } = fact;
  const said = { indicator, area, period, breakdown, basis, plan };
  return { ...told(sheet, proposal), verdict: 'accepted', corrected, ...said, batch };
}

/** To refuse what was proposed says that the words do not mean it. */
const refusalOf = (sheet: ProposalSheet, proposal: StandingProposal): Decision => ({
  ...told(sheet, proposal),
  verdict: 'refused',
  corrected: proposal.indicator !== null,
});
