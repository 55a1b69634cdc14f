import type { PlacesChosen } from '../../../contract/index.ts';
import { addContribution, keepPlaces, removeContribution } from '../../../keep/index.ts';
import { handIn } from '../../desk/index.ts';
import { nameOfPerson, opened } from '../reports-desk.ts';
import { type ContributionsDesk, openedFor } from './contributions-desk.ts';

let line: Promise<unknown> = Promise.resolve();

/** One after the other: the same file that arrives twice at once is known the second time. */
function inLine<T>(work: () => Promise<T>): Promise<T> {
  const turn = line.then(work);
  line = turn.catch(() => {});
  return turn;
}

/**
 * Takes an agency's file in for a report; when this resolves it is on the disk. Reading it is another's work: whose rows wait is
 * told.
 *
 * @param agency as the person names it; empty where the file is to say
 * @throws NotKept where there is no such report
 */
export async function addContributed(
  desk: ContributionsDesk,
  report: string,
  { file, bytes, agency }: { readonly file: string; readonly bytes: Uint8Array; readonly agency: string },
): Promise<{ readonly id: string; readonly tenant: string }> {
  const { documents } = await openedFor(desk, report);
  const by = await nameOfPerson(desk.facts);
  const id = await inLine(async () => {
    const { document, version } = await handIn(documents, file, bytes, null);
    return addContribution(documents.scope, report, { agency, document, version, by });
  });
  return { id, tenant: documents.scope.tenant };
}

/** Notes under which headings a person put paragraphs, or that they are to go where it is proposed. Throws NotKept. */
export async function choosePlaces(
  { facts }: ContributionsDesk,
  report: string,
  id: string,
  places: PlacesChosen['places'],
): Promise<void> {
  const { desk } = await opened(facts, report);
  await keepPlaces(
    desk.scope,
    report,
    id,
    Object.fromEntries(places.map(({ paragraph, under }) => [paragraph, under])),
  );
}

/** Takes a contribution off; what was put into the report stays there. Throws NotKept. */
export async function takeOff({ facts }: ContributionsDesk, report: string, id: string): Promise<void> {
  const { desk } = await opened(facts, report);
  await removeContribution(desk.scope, report, id);
}
