/** Something that a person must know of a list of areas: where it stands ("bang.csv, dòng 12") and a sentence. */
export interface AreaNote {
  readonly place: string;
  readonly sentence: string;
}

/** A row of a table, with words for where it stands. */
export interface TableRow {
  readonly place: string;
  readonly cells: readonly string[];
}
