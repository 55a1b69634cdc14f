import type { SheetForm } from '../../contract/index.ts';
import { dayWords } from '../../language/vi/index.ts';
import { dueWords } from './standing.ts';
import { SHEETS_WORDS } from './words.ts';

function Row({ form }: { readonly form: SheetForm }) {
  const { title, cells, agencies, came, elsewhere, window, daysLeft } = form;
  const here = came + elsewhere;
  const isLate = daysLeft !== null && daysLeft < 0 && here < agencies;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="value" data-label={SHEETS_WORDS.fill}>
        {cells} {SHEETS_WORDS.cells}
      </td>
      <td className="value" data-label={SHEETS_WORDS.came}>
        <meter aria-label={`${SHEETS_WORDS.came}: ${title}`} min={0} max={agencies} value={here} /> {here}/{agencies}
        {elsewhere > 0 && (
          <span className="hint">
            {' '}
            ({came} {SHEETS_WORDS.sent}, {elsewhere} {SHEETS_WORDS.elsewhere})
          </span>
        )}
      </td>
      <td data-label={SHEETS_WORDS.due}>
        {window === null ? (
          <span className="hint">{SHEETS_WORDS.noDue}</span>
        ) : (
          <>
            {dayWords(window.due)}{' '}
            <span className={isLate ? 'late' : 'hint'}>{here < agencies ? `· ${dueWords(daysLeft)}` : ''}</span>
            <span className="hint closes">
              {' '}
              ({SHEETS_WORDS.closes} {dayWords(window.closes)})
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

/** The forms of a period: how much there is to fill in, who has, and by when. */
export function FormsTable({ forms }: { readonly forms: readonly SheetForm[] }) {
  return (
    <table className="plain-table sheets-table forms">
      <caption className="unseen">{SHEETS_WORDS.forms}</caption>
      <thead>
        <tr>
          <th scope="col">{SHEETS_WORDS.form}</th>
          <th scope="col" className="value">
            {SHEETS_WORDS.fill}
          </th>
          <th scope="col" className="value">
            {SHEETS_WORDS.came}
          </th>
          <th scope="col">{SHEETS_WORDS.due}</th>
        </tr>
      </thead>
      <tbody>
        {forms.map((form) => (
          <Row key={form.code} form={form} />
        ))}
      </tbody>
    </table>
  );
}
