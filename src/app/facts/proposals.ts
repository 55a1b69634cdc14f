import type { Area, Basis } from '../../figure/index.ts';
import { currentFacts, type Decision, decisionsOf, type KeptFact, meaningsOf, NotKept } from '../../keep/index.ts';
import { type Context, worthIn } from '../../propose/index.ts';
import { type Address, type Desk, type KeptVersion, oneDocument, packedContentOf, versionsOf } from '../desk/index.ts';
import { areaNames } from './area-names.ts';
import { theCatalogue } from './catalogue.ts';
import type { CorrectedHead, ProposedFigure } from './propose-task.ts';

/** Takes figures for facts, away from where requests are answered. */
export interface FactReaders {
  readonly propose: (content: Uint8Array, context: Context, corrected: CorrectedHead) => Promise<ProposedFigure[]>;
}

/** A desk whose threads know the catalogue. */
export type ProposingDesk = Desk & { readonly readers: FactReaders };

/** The version has not been read, or could not be. */
export class NotRead extends Error {}

/** A proposal with what was decided of it, and what is kept for the same key. */
export interface StandingProposal extends ProposedFigure {
  readonly areaShown: string | null;
  readonly state: 'proposed' | Decision['verdict'];
  readonly kept: KeptFact | null;
}

/** All that was proposed of a version. */
export interface ProposalSheet {
  readonly title: string;
  readonly issuer: string | null;
  readonly sha256: string;
  readonly area: Area | null;
  /** Its area as the report names it. */
  readonly areaNamed: string | null;
  readonly period: string | null;
  readonly proposals: readonly StandingProposal[];
}

/** What a version's figures are taken for, and what people decided. Throws NotKept, NotRead. */
export async function proposalsOf({ scope, readers }: ProposingDesk, address: Address): Promise<ProposalSheet> {
  const [{ corrections }, versions, content, decisions] = await Promise.all([
    oneDocument(scope, address.document),
    versionsOf(scope, address.document),
    packedContentOf(scope, address),
    decisionsOf(scope, address),
  ]);
  const version = versions.find(({ number }) => number === address.version);
  if (version === undefined) throw new NotKept(address.document);
  if (!content) throw new NotRead();
  const head: Readonly<Record<string, string | null>> = { ...version.head, ...corrections };
  const issuer = head.issuer ?? null;
  const { own, names } = await areaNames(scope, head.area, head.period);
  const remembered = issuer === null ? [] : await meaningsOf(scope, issuer);
  const figures = await readers.propose(content, { corrections: remembered, areas: names }, corrections);
  const decided = new Map(decisions.map((one) => [one.figure, one]));
  const standing = figures.map((one) => withDecision(one, decided.get(one.figure)));
  const kept = await keptFor(scope, standing);
  return {
    title: titleOf(version, head),
    issuer,
    sha256: version.sha256,
    area: own,
    areaNamed: head.area ?? null,
    period: head.period ?? null,
    proposals: standing.map((one) => ({ ...one, areaShown: one.areaName || null, kept: kept.get(keyOf(one)) ?? null })),
  };
}

const titleOf = ({ file }: KeptVersion, { number, title }: Readonly<Record<string, string | null>>): string =>
  number ? `Báo cáo số ${number}` : (title ?? file);

type Decided = Omit<StandingProposal, 'kept' | 'areaShown'>;

/** What was accepted stands before what is proposed. */
function withDecision(one: ProposedFigure, decision: Decision | undefined): Decided {
  if (decision === undefined || decision.verdict === 'refused')
    return { ...one, state: decision?.verdict ?? 'proposed' };
  const catalogue = theCatalogue();
  const { indicator, area, period, breakdown, basis } = decision;
  const known = catalogue.indicator(indicator);
  const worth = known === null ? {} : { ...worthIn(known.unit, one.written), unit: known.unit };
  const said = { indicator, area, period, breakdown, basis, breakdownName: catalogue.breakdownName(breakdown) };
  return { ...one, ...worth, ...said, indicatorName: known?.name.vi ?? indicator, state: 'accepted' };
}

interface Keyed {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: string;
  readonly breakdown: string;
  readonly basis: Basis;
}

const keyOf = ({ indicator, area, period, breakdown, basis }: Keyed): string =>
  [indicator, area, period, breakdown, basis].join('|');

async function keptFor(scope: Desk['scope'], proposals: readonly Keyed[]): Promise<ReadonlyMap<string, KeptFact>> {
  const among = (field: 'indicator' | 'area' | 'period'): string[] =>
    [...new Set(proposals.map((one) => one[field]).filter((one) => one !== null && one !== ''))] as string[];
  const asked = { indicators: among('indicator'), areas: among('area'), periods: among('period') };
  if (Object.values(asked).some((list) => list.length === 0)) return new Map();
  return new Map((await currentFacts(scope, asked)).map((fact) => [keyOf(fact), fact]));
}
