import { type FactKey, type NewFact, periodOf, planYear, type Source } from '../../figure/index.ts';
import {
  type Address,
  areasById,
  currentFacts,
  type Decision,
  deciding,
  decisionsOf,
  keepDecisions,
  keepPlan,
  RefusedFact,
  type Scope,
  undoDecisions,
  writeFacts,
} from '../../keep/index.ts';
import { theCatalogue } from './catalogue.ts';
import { type Correcting, corrected, type Known, Undecidable } from './corrected.ts';
import { UNDECIDABLE } from './corrected.vi.ts';
import { planIdOf } from './kept-beside.ts';
import { type ProposalSheet, type ProposingDesk, proposalsOf, type StandingProposal } from './proposals.ts';
import { refusedSentence } from './refused-facts.vi.ts';

/** What a person decides of one proposal. */
export interface Verdict extends Correcting {
  readonly figure: string;
  readonly verdict: 'accept' | 'refuse' | 'undo';
}

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
export const decide = (desk: ProposingDesk, address: Address, verdicts: readonly Verdict[]): Promise<void> =>
  decided(desk, address, verdicts).catch(nothingKept);

async function decided(desk: ProposingDesk, address: Address, verdicts: readonly Verdict[]): Promise<void> {
  const sheet = await proposalsOf(desk, address);
  const known = await knownOf(desk, sheet, verdicts);
  const named = namedIn(sheet);
  const accepted = verdicts
    .filter(({ verdict }) => verdict === 'accept')
    .map((one) => acceptedOf(named(one.figure), one, known));
  const refused = verdicts.filter(({ verdict }) => verdict === 'refuse').map(({ figure }) => named(figure));
  const undone = verdicts.filter(({ verdict }) => verdict === 'undo').map(({ figure }) => named(figure).figure);
  await deciding(desk.scope, address, async (within) => {
    await takeBack(within, address, sheet, [...undone, ...refused.map(({ figure }) => figure)]);
    await takeBack(within, address, sheet, await movedFrom(within, address, accepted));
    const batch = accepted.length === 0 ? 0 : await write(within, address, sheet, accepted);
    await keepDecisions(within, address, [
      ...accepted.map((one) => decisionOf(sheet, one, batch)),
      ...refused.map((one) => refusalOf(sheet, one)),
    ]);
  });
}

/** The figures of a sheet by their ids. The function throws Undecidable. */
export function namedIn({ proposals }: ProposalSheet): (figure: string) => StandingProposal {
  const byFigure = new Map(proposals.map((one) => [one.figure, one]));
  return (figure) => {
    const found = byFigure.get(figure);
    if (found === undefined) throw new Undecidable(UNDECIDABLE.noFigure(figure));
    return found;
  };
}

/** What the ledger refuses is said to the person as well. */
function nothingKept(error: unknown): never {
  if (error instanceof Undecidable) throw new Undecidable(`${error.message} ${UNDECIDABLE.nothingKept}`);
  throw error instanceof RefusedFact ? new Undecidable(refusedSentence(error)) : error;
}

/** Throws Undecidable where it says too little for a fact. */
function acceptedOf(proposed: StandingProposal, said: Verdict, known: Known): Accepted {
  const proposal = corrected(proposed, said, known);
  const which = `«${proposal.text}» (${proposal.figure})`;
  const { indicator, area, period, breakdown, basis, value, decimals, asOf, figure } = proposal;
  if (indicator === null) throw new Undecidable(UNDECIDABLE.lacksIndicator(which));
  if (area === null) throw new Undecidable(UNDECIDABLE.lacksArea(which));
  if (periodOf(period) === null) throw new Undecidable(UNDECIDABLE.lacksPeriod(which));
  const plan = basis === 'target' ? planIdOf(proposal, period) : null;
  const key = theCatalogue().inOneWay({ indicator, area, period, breakdown, basis, plan });
  return {
    proposal,
    corrected: indicator !== proposed.first.indicator || breakdown !== proposed.first.breakdown,
    fact: { ...key, value, decimals, absence: null, asOf, place: figure },
  };
}

/** What corrections of a report are held against. */
export async function knownOf(
  { scope }: ProposingDesk,
  { period }: ProposalSheet,
  said: readonly Correcting[],
): Promise<Known> {
  const ids = [...new Set(said.flatMap(({ area }) => area ?? []))];
  return { own: period, areas: new Map((await areasById(scope, ids)).map((one) => [one.id, one])) };
}

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

const keyOf = ({ indicator, area, period, breakdown, basis, plan }: FactKey): string =>
  [indicator, area, period, breakdown, basis, plan].join('|');

/** A fact that a report tells twice is written once; told with two values it cannot be both. */
function once(accepted: readonly Accepted[]): NewFact[] {
  const facts = new Map<string, Accepted>();
  for (const one of accepted) {
    const before = facts.get(keyOf(one.fact));
    if (before !== undefined && before.fact.value !== one.fact.value) {
      const [first, second] = [before, one].map(({ proposal }) => `«${proposal.text}» (${proposal.figure})`);
      throw new Undecidable(UNDECIDABLE.both(first!, second!));
    }
    if (before === undefined) facts.set(keyOf(one.fact), one);
  }
  return [...facts.values()].map(({ fact }) => fact);
}

/** Figures that were accepted for something else than they are now: what they were accepted for is taken back. */
async function movedFrom(within: Scope, address: Address, accepted: readonly Accepted[]): Promise<string[]> {
  const now = new Map(accepted.map(({ proposal, fact }) => [proposal.figure, keyOf(fact)]));
  const before = (await decisionsOf(within, address)).filter((one) => one.verdict === 'accepted');
  return before.filter((one) => now.has(one.figure) && now.get(one.figure) !== keyOf(one)).map(({ figure }) => figure);
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
