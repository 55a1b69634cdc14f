import { type FormEvent, useId, useState } from 'react';
import type { ReportHead } from '../../../figure/index.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { headChanged } from '../editor/changes.ts';
import type { Session } from '../editor/session.ts';
import { FORM_WORDS } from '../words.ts';

const LINES = ['superior', 'issuer', 'symbol', 'place', 'title', 'signer'] as const;
const LISTS = ['addressees', 'grounds', 'authority', 'recipients'] as const;
const URGENCIES = ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'] as const;
/** In the order in which they stand on the page. */
const FIELDS = [
  'superior',
  'issuer',
  'symbol',
  'place',
  'title',
  'addressees',
  'grounds',
  'authority',
  'signer',
  'recipients',
] as const;

type Draft = Readonly<Record<(typeof FIELDS)[number] | 'urgency', string>>;

const isLine = (field: string): field is (typeof LINES)[number] => LINES.some((one) => one === field);

const draftOf = (head: ReportHead): Draft => ({
  ...(Object.fromEntries(LINES.map((field) => [field, head[field] ?? ''])) as Record<(typeof LINES)[number], string>),
  ...(Object.fromEntries(LISTS.map((field) => [field, head[field].join('\n')])) as Record<
    (typeof LISTS)[number],
    string
  >),
  urgency: head.urgency ?? '',
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const headOf = (head: ReportHead, draft: Draft): ReportHead => ({
  ...head,
  superior: draft.superior.trim() || null,
  issuer: draft.issuer.trim(),
  symbol: draft.symbol.trim(),
  place: draft.place.trim(),
  title: draft.title.trim(),
  signer: draft.signer.trim(),
  addressees: linesOf(draft.addressees),
  grounds: linesOf(draft.grounds),
  authority: linesOf(draft.authority),
  recipients: linesOf(draft.recipients),
  urgency: URGENCIES.find((one) => one === draft.urgency) ?? null,
});

/** Head, signature and recipients in a small form; undone like any other change. */
export function HeadDialog({ session, close }: { readonly session: Session; readonly close: () => void }) {
  const head = session.doc.attrs.head as ReportHead;
  const [draft, setDraft] = useState(() => draftOf(head));
  const id = useId();
  const set = (field: keyof Draft) => (event: { target: { value: string } }) => {
    const { value } = event.target;
    setDraft((before) => ({ ...before, [field]: value }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    session.change(headChanged(headOf(head, draft)));
    close();
  };
  return (
    <Dialog title={FORM_WORDS.headTitle} close={close}>
      <form onSubmit={submit} className="head-form">
        {FIELDS.map((field) => (
          <div className="field" key={field}>
            <label htmlFor={`${id}-${field}`}>{FORM_WORDS[field]}</label>
            {isLine(field) ? (
              <input id={`${id}-${field}`} value={draft[field]} maxLength={500} onChange={set(field)} />
            ) : (
              <textarea id={`${id}-${field}`} rows={3} value={draft[field]} maxLength={4000} onChange={set(field)} />
            )}
          </div>
        ))}
        <div className="field">
          <label htmlFor={`${id}-urgency`}>{FORM_WORDS.urgency}</label>
          <select id={`${id}-urgency`} value={draft.urgency} onChange={set('urgency')}>
            <option value="">{FORM_WORDS.noUrgency}</option>
            {URGENCIES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
        <p className="ways">
          <button type="submit" className="button main">
            {FORM_WORDS.done}
          </button>
          <button type="button" className="button" onClick={close}>
            {FORM_WORDS.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
