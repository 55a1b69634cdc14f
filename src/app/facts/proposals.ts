import { createHash } from 'node:crypto';
import type { Area } from '../../figure/index.ts';
import { type Decision, decisionsOf, meaningsOf, NotKept } from '../../keep/index.ts';
import { type Context, worthIn } from '../../propose/index.ts';
import { type Address, type Desk, type KeptVersion, oneDocument, packedContentOf, versionsOf } from '../desk/index.ts';
import { areaNames } from './area-names.ts';
import { theCatalogue } from './catalogue.ts';
import { type KeptBeside, keptFor } from './kept-beside.ts';
import { type CorrectedHead, namedParts, type ProposedFigure } from './propose-task.ts';

/** Takes figures for facts, away from where requests are answered. */
export interface FactReaders {
  readonly propose: (content: Uint8Array, context: Context, corrected: CorrectedHead) => Promise<ProposedFigure[]>;
}

/** A desk whose threads know the catalogue. */
export type ProposingDesk = Desk & { readonly readers: FactReaders };

/** The version has not been read, or could not be. */
export class NotRead extends Error {}

/** What a figure was taken for before anybody said anything. */
type First = Pick<ProposedFigure, 'indicator' | 'breakdown'>;

/** A proposal with what was decided of it, and what is kept for the same key. */
export interface StandingProposal extends ProposedFigure {
  readonly areaShown: string | null;
  readonly first: First;
  readonly state: 'proposed' | Decision['verdict'];
  readonly kept: KeptBeside | null;
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
  const [{ corrections }, versions, decisions] = await Promise.all([
    oneDocument(scope, address.document),
    versionsOf(scope, address.document),
    decisionsOf(scope, address),
  ]);
  const version = versions.find(({ number }) => number === address.version);
  if (version === undefined) throw new NotKept(address.document);
  const head: Readonly<Record<string, string | null>> = { ...version.head, ...corrections };
  const issuer = head.issuer ?? null;
  const { own, names } = await areaNames(scope, head.area, head.period);
  const remembered = issuer === null ? [] : await meaningsOf(scope, issuer, address);
  const context = { corrections: remembered, areas: names };
  const figures = await proposed(readers, [scope.tenant, address, context, corrections], async () => {
    const content = await packedContentOf(scope, address);
    if (!content) throw new NotRead();
    return readers.propose(content, context, corrections);
  });
  const decided = new Map(decisions.map((one) => [one.figure, one]));
  const standing = figures.map((one) => withDecision(one, decided.get(one.figure)));
  return {
    title: titleOf(version, head),
    issuer,
    sha256: version.sha256,
    area: own,
    areaNamed: head.area ?? null,
    period: head.period ?? null,
    proposals: await besideKept(scope, standing),
  };
}

/** The sectors that proposals are of, in the catalogue's order. */
export function sectorsOf({ proposals }: ProposalSheet): { readonly code: string; readonly name: string }[] {
  const met = new Set(proposals.map(({ sector }) => sector));
  const sectors = theCatalogue().sectors.filter(({ code }) => met.has(code));
  return sectors.map(({ code, name }) => ({ code, name: name.vi }));
}

/** Proposals with what is kept for the same key. */
export async function besideKept(scope: Desk['scope'], standing: readonly Decided[]): Promise<StandingProposal[]> {
  const kept = await keptFor(scope, standing);
  return standing.map((one, at) => ({ ...one, areaShown: one.areaName || null, kept: kept[at]! }));
}

/** How many reports are worked on at once. */
const MOST_LATEST = 4;
const latest = new WeakMap<FactReaders, Map<string, Promise<ProposedFigure[]>>>();

/** What was proposed a moment ago of the same with the same known: a person decides of one figure after another. */
function proposed(
  readers: FactReaders,
  of: readonly [tenant: string, Address, Context, CorrectedHead],
  propose: () => Promise<ProposedFigure[]>,
): Promise<ProposedFigure[]> {
  const [tenant, { document, version }, { corrections, areas }, head] = of;
  const said = JSON.stringify([tenant, document, version, corrections, [...areas], head]);
  const key = createHash('sha256').update(said).digest('base64');
  const known = latest.get(readers) ?? new Map<string, Promise<ProposedFigure[]>>();
  latest.set(readers, known);
  const found = known.get(key) ?? propose();
  known.delete(key);
  known.set(key, found);
  if (known.size > MOST_LATEST) known.delete(known.keys().next().value!);
  found.catch(() => known.delete(key));
  return found;
}

const titleOf = ({ file }: KeptVersion, { number, title }: Readonly<Record<string, string | null>>): string =>
  number ? `Báo cáo số ${number}` : (title ?? file);

export type Decided = Omit<StandingProposal, 'kept' | 'areaShown'>;

/** What was accepted stands before what is proposed. */
function withDecision(one: ProposedFigure, decision: Decision | undefined): Decided {
  const first = { indicator: one.indicator, breakdown: one.breakdown };
  if (decision === undefined || decision.verdict === 'refused')
    return { ...one, first, state: decision?.verdict ?? 'proposed' };
  const catalogue = theCatalogue();
  const { indicator, area, period, breakdown, basis } = decision;
  const known = catalogue.indicator(indicator);
  const worth = known === null ? {} : { ...worthIn(known.unit, one.written), unit: known.unit };
  const said = { indicator, area, period, breakdown, basis };
  return { ...one, ...worth, ...said, ...namedParts(said), first, state: 'accepted' };
}
