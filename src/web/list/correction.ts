import { CORRECTABLE, type Correctable, type Correction, type DocumentLine } from '../../contract/index.ts';

/** What a person typed in each field; null goes back to what was read. */
export type Draft = Readonly<Record<Correctable, string | null>>;

export const draftOf = (line: DocumentLine): Draft => ({
  title: line.title ?? '',
  issuer: line.issuer ?? '',
  period: line.period ?? '',
  area: line.area ?? '',
});

/** What a draft changes. An emptied field is no correction to nothing: it goes back to what was read. */
export function correctionOf(line: DocumentLine, draft: Draft): Correction {
  const before = draftOf(line);
  const changed = CORRECTABLE.filter((field) => draft[field]?.trim() !== before[field]);
  return Object.fromEntries(changed.map((field) => [field, draft[field]?.trim() || null]));
}
