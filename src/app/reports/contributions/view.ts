import type { ContributionsView, ContributionView, DraftFinding } from '../../../contract/index.ts';
import { heldAgainstFacts } from '../findings/held.ts';
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
  const against = await heldAgainstFacts(report.desk, claims);
  // A file that cannot be read has to be sent again.
  const sent = new Set(each.filter(({ problem }) => problem === null).map(({ agency }) => agency));
  return {
    contributions: each.map((one) => viewOf(one)),
    agencies: [...agencies].map(([agency, sections]) => ({ agency, sections, sent: sent.has(agency) })),
    headings: shelves.map(({ id, number, title }) => ({ id, number, text: title })),
    findings: [...between.map(betweenFinding), ...against.map(ofContributions)],
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
