import type { DraftFinding } from '../../../contract/index.ts';
import type { AreaId, PlaceAcross, Reading } from '../../../figure/index.ts';
import { type Piece, type PieceFigure, piecesOf, placeInPiece } from '../../../write/index.ts';
import { type Content, unpacked } from '../../desk/index.ts';
import { ACCEPTED, propose, theCatalogue } from '../../facts/index.ts';
import { acrossReports } from '../../index.ts';
import { claimsIn } from '../findings/claims.ts';
import type { Claim } from '../findings/given.ts';
import { SEVERITY } from '../findings/severity.ts';

/** A contribution as it is kept; plain data, so that it can be handed to a thread. */
export interface GivenContribution {
  readonly id: string;
  readonly agency: string;
  readonly content: Uint8Array;
  /** What was made of it alone before; null where it is still to be read. */
  readonly before: ReadContribution | null;
}

/** Of what report they are, and the areas that names can mean. */
export interface ContributionsTo {
  readonly area: { readonly id: AreaId; readonly name: string };
  readonly period: string;
  readonly areas: ReadonlyMap<string, AreaId>;
}

/** What was made of one contribution. A claim's place has `CONTRIBUTION:PARAGRAPH` for a block. */
export interface ReadContribution {
  readonly id: string;
  readonly issuer: string | null;
  readonly pieces: readonly Piece[];
  readonly figures: readonly PieceFigure[];
  readonly claims: readonly Claim[];
}

/** What agencies say of one another, and where one contradicts itself. */
export interface Between {
  readonly severity: DraftFinding['severity'];
  readonly says: string;
  readonly rule: string;
  readonly places: readonly (DraftFinding['places'][number] & { readonly contribution: string })[];
}

export interface ReadContributions {
  readonly each: readonly ReadContribution[];
  readonly between: readonly Between[];
}

/** Cuts contributions into pieces, takes their figures for facts, and holds them against one another; made for a thread. */
export function readContributions(given: readonly GivenContribution[], to: ContributionsTo): ReadContributions {
  const opened = given.map(({ id, agency, content, before }) => {
    const { document, reading, findings } = unpacked(content);
    return { id, agency, before, document, findings, reading: ofReport(reading, to) };
  });
  const each = opened.map(({ id, before, document, reading }) => before ?? readOne(id, document, reading, to));
  const { findings } = acrossReports(
    opened.map(({ agency, document, reading }) => ({ file: agency, document, reading })),
  );
  const placed = ({ document, start, end }: PlaceAcross): Between['places'] => {
    const { id, document: text } = opened[document]!;
    const place = placeInPiece(text, each[document]!.pieces, { start, end });
    return place ? [{ contribution: id, block: blockOf(id, place.paragraph), start: place.start, end: place.end }] : [];
  };
  const within = opened.flatMap(({ agency, findings: own }, document) =>
    own
      .filter(({ code, severity }) => code !== 'format' && SEVERITY[severity] === 'error')
      .map(({ message, at, ...one }) => ({
        ...one,
        message: `${agency}: ${message}`,
        at: at.map((place) => ({ ...place, document })),
      })),
  );
  return {
    each,
    between: [...findings, ...within].map(({ severity, message, rule, at }) => ({
      severity: SEVERITY[severity],
      says: message,
      rule,
      places: at.flatMap(placed),
    })),
  };
}

/** Where a finding stands in a contribution. */
export const blockOf = (contribution: string, paragraph: number): string => `${contribution}:${paragraph}`;

/** What an agency leaves unsaid is of the report's own place and time: it was asked for that. */
function ofReport(reading: Reading, { area, period }: ContributionsTo): Reading {
  const { head } = reading;
  return {
    ...reading,
    head: { ...head, area: head.area ?? area.name, period: head.period ?? period },
    figures: reading.figures.map((figure) => ({
      ...figure,
      area: figure.area === '' ? area.name : figure.area,
      period: figure.period === '' ? period : figure.period,
    })),
  };
}

function readOne(id: string, document: Content['document'], reading: Reading, to: ContributionsTo): ReadContribution {
  const pieces = piecesOf(document, reading);
  const read = { reading, text: document.text };
  const places = new Map(reading.figures.map((one) => [one.id, placeInPiece(document, pieces, one)]));
  const texts = new Map(reading.figures.map((one) => [one.id, one.text]));
  const proposals = propose(read, theCatalogue(), { corrections: [], areas: to.areas });
  const figures = proposals.flatMap((one): PieceFigure[] => {
    const { indicator, area, period, breakdown, basis, confidence } = one;
    const place = places.get(one.figure);
    if (!place || indicator === null || area === null || period === '' || confidence < ACCEPTED) return [];
    const aspect = basis === 'target' ? ('target' as const) : ('level' as const);
    return [
      { ...place, text: texts.get(one.figure)!, ask: { indicator, area, period, breakdown, aspect, plan: null } },
    ];
  });
  const claims = claimsIn(proposals, reading, (at) => {
    const place = placeInPiece(document, pieces, at);
    return place && { block: blockOf(id, place.paragraph), start: place.start, end: place.end };
  });
  return { id, issuer: reading.head.issuer, pieces, figures, claims };
}
