import type { EditorState } from 'prosemirror-state';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ReportView } from '../../../contract/index.ts';
import type { ReportHead } from '../../../figure/index.ts';
import type { Session } from '../editor/session.ts';
import { DECREE_WORDS, REPORT_WORDS } from '../words.ts';
import { Notes } from './notes.tsx';

/** "Tỉnh Mây, ngày 02 tháng 7 năm 2026"; blanks to be filled in by hand where there is no day yet. */
function dayLine({ place, date }: ReportHead): string {
  const [year, month, day] = date?.split('-') ?? [];
  const { day: d, month: m, year: y } = DECREE_WORDS;
  if (!year) return `${place}, ${d}      ${m}      ${y}         `;
  // The decree writes a nought before days below 10 and months below 3.
  return `${place}, ${d} ${day} ${m} ${Number(month) < 3 ? month : Number(month)} ${y} ${year}`;
}

function Lines({ lines, look }: { readonly lines: readonly string[]; readonly look: string }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
    <p key={index} className={look}>
      {line}
    </p>
  ));
}

/** From Quốc hiệu to Kính gửi: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II. */
function Head({ head }: { readonly head: ReportHead }) {
  const { superior, issuer, number, symbol, title, addressees, grounds, urgency } = head;
  return (
    <>
      <div className="letter-head">
        <div>
          {superior && <p>{superior}</p>}
          <p className="bold ruled">{issuer}</p>
          <p className="number">
            {DECREE_WORDS.number} {number ?? '      '}/{symbol}
          </p>
          {urgency && <p className="urgency">{urgency}</p>}
        </div>
        <div>
          <p className="bold nation">{DECREE_WORDS.nation}</p>
          <p className="bold motto ruled">{DECREE_WORDS.motto}</p>
          <p className="day">{dayLine(head)}</p>
        </div>
      </div>
      <p className="bold kind">{DECREE_WORDS.report}</p>
      <h2 className="about ruled">{title}</h2>
      {addressees.length === 1 && (
        <p className="addressees">
          {DECREE_WORDS.to} {addressees[0]}
        </p>
      )}
      {addressees.length > 1 && (
        <div className="addressees">
          <p>{DECREE_WORDS.to}</p>
          <Lines
            lines={addressees.map((one, index) => `- ${one}${index < addressees.length - 1 ? ';' : '.'}`)}
            look=""
          />
        </div>
      )}
      <Lines lines={grounds.map((one, index) => `${one}${index < grounds.length - 1 ? ';' : '.'}`)} look="ground" />
    </>
  );
}

function Foot({ head: { authority, signer, recipients } }: { readonly head: ReportHead }) {
  return (
    <div className="letter-foot">
      <div className="recipients">
        <p className="bold italic">{DECREE_WORDS.recipients}</p>
        <Lines lines={recipients.map((one, index) => `- ${one}${index < recipients.length - 1 ? ';' : '.'}`)} look="" />
      </div>
      <div className="signature">
        <Lines lines={authority} look="bold" />
        <p className="bold signer">{signer}</p>
      </div>
    </div>
  );
}

function footPlace(): HTMLElement {
  const foot = document.createElement('div');
  foot.contentEditable = 'false';
  return foot;
}

interface SheetProps {
  readonly view: ReportView;
  readonly session: Session;
  readonly state: EditorState;
  /** Opens the form of head and signature. */
  readonly edit: () => void;
}

/** The report as a sheet of paper. */
export function PaperSheet({ view, session, state, edit }: SheetProps) {
  const place = useRef<HTMLDivElement>(null);
  const [foot] = useState(() => footPlace());
  useEffect(() => {
    session.standBeforeAnnexes(foot);
    return place.current ? session.mount(place.current) : undefined;
  }, [session, foot]);
  const head = state.doc.attrs.head as ReportHead | null;
  const { card } = view;
  const button = !session.isSigned && (
    <button type="button" className="button small edit-head" onClick={edit}>
      {REPORT_WORDS.editHead}
    </button>
  );
  return (
    <div className="sheet">
      {card.demonstration && <p className="made-up">{REPORT_WORDS.madeUp}</p>}
      {card.state !== 'signed' && <p className="draft-mark">{REPORT_WORDS.draft}</p>}
      {head && <Head head={head} />}
      {button}
      <div className="report-text" ref={place} />
      {head && createPortal(<Foot head={head} />, foot)}
      <Notes session={session} state={state} />
    </div>
  );
}
