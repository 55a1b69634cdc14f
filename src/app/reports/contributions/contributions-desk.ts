import type { ReportBody } from '../../../figure/index.ts';
import { headingNumbers, type Shelf } from '../../../write/index.ts';
import type { Desk } from '../../desk/index.ts';
import type { FactReaders, FactsDesk } from '../../facts/index.ts';
import { type OpenedReport, opened } from '../reports-desk.ts';
import type { ContributionsTo, GivenContribution, ReadContributions } from './read-contributions.ts';

/** Reads contributions away from where requests are answered. */
export interface ContributionReaders {
  readonly contributions: (given: readonly GivenContribution[], to: ContributionsTo) => Promise<ReadContributions>;
}

/** What the use cases of contributions work with. */
export interface ContributionsDesk {
  readonly facts: FactsDesk;
  /** Documents of the person; those of the made-up province have rows of their own. */
  readonly desk: Desk & { readonly readers: ContributionReaders & FactReaders };
}

/** A report, and the desk at which its documents are kept and read. */
export async function openedFor(
  { facts, desk }: ContributionsDesk,
  id: string,
): Promise<OpenedReport & { readonly documents: ContributionsDesk['desk'] }> {
  const report = await opened(facts, id);
  return { ...report, documents: { ...desk, scope: report.desk.scope } };
}

/** A heading under which contributions go, with its number as it is printed. */
export interface NumberedShelf extends Shelf {
  readonly number: string;
}

/** The headings of a report as shelves. What their indicators are called comes from the outline's section. */
export function shelvesOf(body: ReportBody, mattersOf: (section: string) => readonly string[]): NumberedShelf[] {
  const headings = body.blocks.filter((block) => block.kind === 'heading');
  const numbers = headingNumbers(headings.map(({ level }) => level));
  const path: typeof headings = [];
  return headings.map((heading, at) => {
    path.splice(path.findIndex(({ level }) => level >= heading.level) >>> 0);
    const above = path.map(({ text }) => text);
    const agency = heading.agency ?? path.findLast((one) => one.agency !== null)?.agency ?? null;
    path.push(heading);
    const { id, text: title, section } = heading;
    return { id, title, above, agency, number: numbers[at]!, matters: section === null ? [] : mattersOf(section) };
  });
}

/** The agencies that write parts of a report, each with the numbers and titles of its headings. */
export function agenciesOf(body: ReportBody, shelves: readonly NumberedShelf[]): Map<string, string[]> {
  const agencies = new Map<string, string[]>();
  for (const block of body.blocks) {
    if (block.kind !== 'heading' || block.agency === null) continue;
    const { number, title } = shelves.find(({ id }) => id === block.id)!;
    agencies.set(block.agency, [...(agencies.get(block.agency) ?? []), `${number} ${title}`]);
  }
  return agencies;
}
