import type { DraftFinding } from '../../../contract/index.ts';
import type { Document, Finding, FindingAcross, Range, Reading } from '../../../figure/index.ts';
import { type Draft, draftOf } from '../../../write/index.ts';
import { unpacked } from '../../desk/index.ts';
import { propose, theCatalogue } from '../../facts/index.ts';
import { acrossReports, checkDocument } from '../../index.ts';
import { claimsIn } from './claims.ts';
import type { CheckedDraft, CheckGiven, OtherReport } from './given.ts';
import { SEVERITY } from './severity.ts';

/** Name of the draft in sentences that speak of two reports. */
const DRAFT = 'Dự thảo';

/**
 * Reads a draft as its Word file would be read, and checks it against itself, the decree, last year's signed report and the
 * contributions. Numbers that nobody bound come as claims. Pure but for the catalogue; made for a thread.
 */
export function checkDraft(given: CheckGiven): CheckedDraft {
  const draft = draftOf(given.paper);
  const { reading: read, checked } = checkDocument(draft.document);
  const reading = { ...read, head: { ...read.head, area: given.area.name, period: given.period } };
  const self = checked.findings.map((one) => ownFinding(one, draft));
  const { lastYear, contributions } = given;
  const context = { corrections: [], areas: given.areas };
  const proposals = propose({ reading, text: draft.document.text }, theCatalogue(), context);
  return {
    findings: [
      ...self,
      ...(lastYear ? acrossFindings('last-year', [lastYear], draft, reading) : []),
      ...(contributions.length > 0 ? acrossFindings('contributions', contributions, draft, reading) : []),
    ].filter((one) => one !== null),
    claims: claimsIn(proposals, reading, (at) => unboundAt(draft, at)),
    figures: reading.figures.length,
  };
}

/** What of a finding's places stands in the draft. */
const placesOf = (at: readonly Range[], { placeOf }: Draft): readonly DraftFinding['places'][number][] =>
  at.flatMap((range) => {
    const place = placeOf(range);
    return place ? [{ block: place.block, start: place.start, end: place.end }] : [];
  });

const chipAt = (at: readonly Range[], { placeOf }: Draft): string | null =>
  at.length > 0 ? (placeOf(at[0]!)?.figure ?? null) : null;

/** The words that a finding stands on: the same as long as the text there is. */
const wordsAt = (at: readonly Range[], { text }: Document): string =>
  at.map(({ start, end }) => text.slice(Math.max(0, start - 24), end)).join('~');

function ownFinding(finding: Finding, draft: Draft): DraftFinding {
  const against = finding.code === 'format' ? 'form' : 'self';
  return {
    key: `${against} ${finding.rule} ${wordsAt(finding.at, draft.document)}`,
    severity: SEVERITY[finding.severity],
    against,
    says: finding.message,
    places: placesOf(finding.at, draft),
    chip: chipAt(finding.at, draft),
  };
}

/** Another report as it was read, or is read now. */
function readBefore(other: OtherReport): { file: string; document: Document; reading: Reading } {
  if ('content' in other) return { file: other.name, ...unpacked(other.content) };
  const { document } = draftOf(other.paper);
  return { file: other.name, document, reading: checkDocument(document).reading };
}

/** What the draft and others say of one another; what they say of one another without it is not told here. */
function acrossFindings(
  against: 'last-year' | 'contributions',
  others: readonly OtherReport[],
  draft: Draft,
  reading: Reading,
): DraftFinding[] {
  const { document } = draft;
  const all = [{ file: DRAFT, document, reading }, ...others.map(readBefore)];
  return acrossReports(all).findings.flatMap((finding: FindingAcross) => {
    const at = finding.at.filter((place) => place.document === 0);
    if (at.length === 0) return [];
    const [severity, places] = [SEVERITY[finding.severity], placesOf(at, draft)];
    const key = `${against} ${finding.rule} ${wordsAt(at, document)}`;
    return [{ key, severity, against, says: finding.message, places, chip: chipAt(at, draft) }];
  });
}

/** Where a number stands that is no chip's. */
function unboundAt({ placeOf }: Draft, at: Range): DraftFinding['places'][number] | null {
  const place = placeOf(at);
  return place && place.figure === null ? { block: place.block, start: place.start, end: place.end } : null;
}
