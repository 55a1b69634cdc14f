import { dayInVietnam } from '../../collect/index.ts';
import type { FilingLine, FilingsPage, FilingView } from '../../contract/index.ts';
import { deleteFiling, type Filing, fileOfFiling, filingById, filings, NotKept, remarksIn } from '../../keep/index.ts';
import { dayWords } from '../../language/vi/index.ts';
import { type AgencyName, agencyNames } from './agency-names.ts';
import type { FactsDesk } from './facts-desk.ts';
import { whoSits } from './filed.ts';
import { BadQuestion } from './question.ts';
import { remarkView } from './remark-view.ts';

/** Files of one page. */
const PAGE = 100;

/** A file that was handed in, as the pages are sent it. */
export const filingLine = ({ at, deleted, ...filing }: Filing, named: AgencyName): FilingLine => ({
  ...filing,
  at: at.toISOString(),
  deleted: deleted && { ...deleted, at: deleted.at.toISOString() },
  agencyName: named(filing.agency),
});

/** The files of figures that were handed in, page by page, the newest first; `before` is the id that the last page ended with. */
export async function listFilings(desk: FactsDesk, before: string | null): Promise<FilingsPage> {
  const found = await filings(desk.scope, { before, most: PAGE + 1 });
  const page = found.slice(0, PAGE);
  const named = await agencyNames(
    desk,
    page.map(({ agency }) => agency),
  );
  return {
    filings: page.map((one) => filingLine(one, named)),
    next: found.length > PAGE ? page.at(-1)!.id : null,
  };
}

/** Where a file is kept: among the person's own, or the demonstration's. */
async function inEither<T>(desk: FactsDesk, look: (desk: FactsDesk) => Promise<T | null>): Promise<T | null> {
  return (await look(desk)) ?? (desk.demonstration && look(desk.demonstration));
}

/** One file, with what was written on it beside figures. Throws NotKept. */
export async function filingView(desk: FactsDesk, id: string): Promise<FilingView> {
  const found = await inEither(desk, async (at) => {
    const filing = await filingById(at.scope, id);
    if (filing === null) return null;
    const named = await agencyNames(at, [filing.agency]);
    const remarks = filing.batch === null ? [] : await remarksIn(at.scope, filing.batch);
    return { ...filingLine(filing, named), remarks: remarks.map((remark) => remarkView(remark, named)) };
  });
  if (found === null) throw new NotKept(id);
  return found;
}

/** Why there is a filing and no file any more. */
const goneSentence = ({ name, deleted }: Filing): string =>
  `Tệp “${name}” đã xóa ngày ${dayWords(dayInVietnam(deleted!.at))} (${deleted!.by}): ${deleted!.why}`;

/** A file that is there, and the desk that it is kept on. Throws NotKept; BadQuestion where it was deleted. */
async function keptFile(desk: FactsDesk, id: string): Promise<{ readonly at: FactsDesk; readonly filing: Filing }> {
  const found = await inEither(desk, async (at) => {
    const filing = await filingById(at.scope, id);
    return filing && { at, filing };
  });
  if (found === null) throw new NotKept(id);
  if (found.filing.deleted !== null) throw new BadQuestion('none', goneSentence(found.filing));
  return found;
}

/** A file as it came. Throws NotKept; BadQuestion where it was deleted. */
export async function filedFile(desk: FactsDesk, id: string): Promise<{ name: string; bytes: Uint8Array }> {
  const { at } = await keptFile(desk, id);
  return fileOfFiling(at.scope, id);
}

/**
 * Deletes a file for good, in the name of who sits here. Its record and the figures that came of it stay.
 *
 * @throws NotKept; BadQuestion where it was deleted before, or nobody has told a name
 */
export async function deleteFile(desk: FactsDesk, id: string, why: string): Promise<FilingView> {
  const { at } = await keptFile(desk, id);
  const by = await whoSits(desk);
  if (by === null) throw new BadQuestion('unclear', NAMELESS);
  await deleteFiling(at.scope, id, { by, why });
  return filingView(desk, id);
}

const NAMELESS = 'Chưa biết ai xóa tệp này; hãy ghi tên ở trang Báo cáo rồi xóa lại. Tệp vẫn còn nguyên.';
