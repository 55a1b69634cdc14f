import type { FilingLine, SheetAgency, SheetForm } from '../../contract/index.ts';
import { filedFileHref } from '../ask-facts.ts';
import { type SheetsOf, workbookHref } from '../ask-sheets.ts';
import { momentWords } from '../moments.ts';
import { cellsOf } from './standing.ts';
import { Problems } from './taking-list.tsx';
import { SHEET_STATES, SHEETS_WORDS } from './words.ts';

/** When an agency's figures came last, or its file did. */
function Came({ agency: { forms, filing } }: { readonly agency: SheetAgency }) {
  const last =
    forms
      .flatMap((form) => form.last ?? [])
      .toSorted()
      .at(-1) ?? null;
  const at = filing?.at ?? last;
  const late = Math.max(0, ...forms.map(({ daysLate }) => daysLate));
  if (at === null) return null;
  return (
    <>
      {momentWords(at)}
      {filing?.by && <span className="hint"> · {filing.by}</span>}
      {late > 0 && (
        <span className="late">
          {' '}
          · {SHEETS_WORDS.late} {late} {SHEETS_WORDS.days}
        </span>
      )}
      {filing && !filing.deleted && (
        <>
          {' '}
          <a href={filedFileHref(filing.id)} download aria-label={`${SHEETS_WORDS.kept}: ${filing.name}`}>
            {SHEETS_WORDS.file.toLowerCase()}
          </a>
        </>
      )}
    </>
  );
}

/** What is wrong with the file that came last, cell by cell. */
function Wrong({ filing }: { readonly filing: FilingLine }) {
  return (
    <details className="wrong-cells">
      <summary>
        {filing.wrong} {SHEETS_WORDS.wrongCells}
      </summary>
      <Problems problems={filing.problems} left={filing.wrong - filing.problems.length} />
    </details>
  );
}

interface RowProps {
  readonly agency: SheetAgency;
  readonly forms: readonly SheetForm[];
  readonly of: SheetsOf;
}

function Row({ agency, forms, of }: RowProps) {
  const { id, name, state, filing } = agency;
  const { cells, filled } = cellsOf(agency, forms);
  const isBlank = filing !== null && filing.wrong === 0 && filing.added + filing.changed + filing.unchanged === 0;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={SHEETS_WORDS.fill}>
        {agency.forms.length} {SHEETS_WORDS.formCount}, {cells} {SHEETS_WORDS.cells}
        {filled > 0 && (
          <span className="hint">
            {' '}
            · {SHEETS_WORDS.filled} {filled} {SHEETS_WORDS.cells}
          </span>
        )}
      </td>
      <td data-label={SHEETS_WORDS.state}>
        <span className={`sheet-state ${state}`}>
          <span className="state-mark" aria-hidden="true" /> {SHEET_STATES[state]}
        </span>
        {isBlank && filing.batch === null && <span className="hint"> · {SHEETS_WORDS.blankFile}</span>}
        {filing && filing.wrong > 0 && <Wrong filing={filing} />}
      </td>
      <td className="came" data-label={SHEETS_WORDS.when}>
        <Came agency={agency} />
      </td>
      <td className="actions">
        <a href={workbookHref(of, id)} download aria-label={`${SHEETS_WORDS.workbookOf} ${name}`}>
          {SHEETS_WORDS.workbook}
        </a>
      </td>
    </tr>
  );
}

interface AgenciesProps {
  readonly agencies: readonly SheetAgency[];
  readonly forms: readonly SheetForm[];
  readonly of: SheetsOf;
}

/** The agencies: what each has to fill in, whether it has, what was not understood. */
export function AgenciesTable({ agencies, forms, of }: AgenciesProps) {
  return (
    <table className="plain-table sheets-table">
      <caption className="unseen">{SHEETS_WORDS.agencies}</caption>
      <thead>
        <tr>
          <th scope="col">{SHEETS_WORDS.agencies}</th>
          <th scope="col">{SHEETS_WORDS.fill}</th>
          <th scope="col">{SHEETS_WORDS.state}</th>
          <th scope="col">{SHEETS_WORDS.when}</th>
          <th scope="col">
            <span className="unseen">{SHEETS_WORDS.workbook}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {agencies.map((agency) => (
          <Row key={agency.id} agency={agency} forms={forms} of={of} />
        ))}
      </tbody>
    </table>
  );
}
