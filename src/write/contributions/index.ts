/** What agencies send in for a report: cut into pieces, placed under headings, put in. */
export { boundContent, type Insert, mergedId, type PieceFigure, standingPieces, withPieces } from './merge.ts';
export { type Piece, piecesOf, placeInPiece } from './pieces.ts';
export { type Proposed, placed, type Shelf } from './place.ts';
