import type { ContributionsView, ContributionView, DraftFinding } from '../../../contract/index.ts';
import { chipAnswers } from '../chip-answers.ts';
import { claimFindings } from '../findings/against-facts.ts';
import { areasIn, namesOf } from '../names.ts';
import { agenciesOf, type ContributionsDesk, openedFor, shelvesOf } from './contributions-desk.ts';
import { mattersOf } from './matters.ts';
import { type OpenedContribution, openContributions } from './opened-contributions.ts';
import type { ReadContributions } from './read-contributions.ts';

/** What agencies have sent in for a report, where it goes, and what does not agree before it is merged. Throws NotKept. */
export async function contributionsView(desk: ContributionsDesk, id: string): Promise<ContributionsView> {
  const report = await openedFor(desk, id);
  const shelves = shelvesOf(report.body, mattersOf(report));
  const agencies = agenciesOf(report.body, shelves);
  const { each, between } = await openContributions(report.documents, report, shelves, [...agencies.keys()]);
  const claims = each.flatMap(({ read }) => read?.claims ?? []);
  const asks = claims.map(({ basis, ...key }) => ({
    ...key,
    aspect: basis === 'target' ? ('target' as const) : ('level' as const),
    plan: null,
  }));
  const [answers, names] = await Promise.all([
    chipAnswers(report.desk, asks),
    namesOf(report.desk, [...areasIn(report.body), ...asks.map(({ area }) => area)]),
  ]);
  // A file that cannot be read has to be sent again.
  const sent = new Set(each.filter(({ problem }) => problem === null).map(({ agency }) => agency));
  return {
    contributions: each.map((one) => viewOf(one)),
    agencies: [...agencies].map(([agency, sections]) => ({ agency, sections, sent: sent.has(agency) })),
    headings: shelves.map(({ id, number, title }) => ({ id, number, text: title })),
    findings: [...between.map(betweenFinding), ...claimFindings(claims, answers, names).map(ofContributions)],
  };
}

const viewOf = ({ kept, agency, file, problem, read, places }: OpenedContribution): ContributionView => ({
  id: kept.id,
  agency,
  document: kept.document,
  version: kept.version,
  file,
  at: kept.at.toISOString(),
  problem,
  read: read !== null,
  paragraphs: places.map(({ piece, under, chosen, confidence, merged }) => ({
    paragraph: piece.paragraph,
    kind: piece.kind,
    text: piece.text,
    titles: piece.titles,
    under,
    chosen,
    confidence,
    merged,
  })),
  figures: read?.figures.length ?? 0,
});

/** The contributions in which a finding stands. */
const idsIn = (places: DraftFinding['places']): string[] => [
  ...new Set(places.map(({ block }) => block.split(':')[0]!)),
];

const ofContributions = (finding: DraftFinding) => ({ ...finding, contributions: idsIn(finding.places) });

function betweenFinding({ severity, says, rule, places }: ReadContributions['between'][number]) {
  const stands = places.map(({ block, start, end }) => ({ block, start, end }));
  const key = `contributions ${rule} ${stands.map(({ block, start }) => `${block}+${start}`).join(' ')}`;
  return {
    key,
    severity,
    against: 'contributions' as const,
    says,
    places: stands,
    chip: null,
    contributions: idsIn(stands),
  };
}
