import type { FilingLine, FilingsPage, FilingView } from '../../contract/index.ts';
import { type Filing, fileOfFiling, filingById, filings, NotKept, remarksIn } from '../../keep/index.ts';
import { type AgencyName, agencyNames } from './agency-names.ts';
import type { FactsDesk } from './facts-desk.ts';
import { remarkView } from './remark-view.ts';

/** Files of one page. */
const PAGE = 100;

/** A file that was handed in, as the pages are sent it. */
export const filingLine = ({ at, ...filing }: Filing, named: AgencyName): FilingLine => ({
  ...filing,
  at: at.toISOString(),
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

/** A file as it came. Throws NotKept. */
export async function filedFile(desk: FactsDesk, id: string): Promise<{ name: string; bytes: Uint8Array }> {
  const found = await inEither(desk, async ({ scope }) =>
    (await filingById(scope, id)) === null ? null : fileOfFiling(scope, id),
  );
  if (found === null) throw new NotKept(id);
  return found;
}
