import type { Node } from 'prosemirror-model';
import { type KeyboardEvent, useState } from 'react';
import type { DraftFinding, ReportView } from '../../../contract/index.ts';
import { walked } from '../../frame/walk-keys.ts';
import { attributeSet } from '../editor/changes.ts';
import type { Known } from '../editor/known.ts';
import type { Opened, Session } from '../editor/session.ts';
import { AGAINST_WORDS, SEVERITY_NAMES, SIDE_WORDS, WHY_WORDS } from '../words.ts';
import { ChipCard } from './chip-card.tsx';

interface Found {
  readonly findings: readonly DraftFinding[];
  readonly isChecking: boolean;
  readonly error: Error | null;
}

interface SideProps {
  readonly view: ReportView;
  readonly session: Session;
  readonly doc: Node;
  readonly known: Known;
  readonly opened: Opened | null;
  readonly found: Found;
}

/** A line of a list at the right: where it leads, and how it looks. */
interface Line {
  readonly key: string;
  /** The block or chip that it stands at; null for the whole. */
  readonly block: string | null;
}

/** Brings what a line is about into sight, and marks it. */
function goTo(session: Session, { key, block }: Line): void {
  session.know({ chosen: key });
  if (block) session.show(block);
}

/** The arrow keys walk a list of buttons. */
function walkList(event: KeyboardEvent<HTMLElement>, lines: readonly Line[], session: Session): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.line')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = at < 0 ? null : walked(event.key, at, buttons.length - 1, 5);
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus({ preventScroll: false });
  goTo(session, lines[next]!);
}

function Findings({ session, known, found }: Pick<SideProps, 'session' | 'known' | 'found'>) {
  const { findings, isChecking, error } = found;
  const lines = findings.map(({ key, places, chip }) => ({ key, block: chip ?? places[0]?.block ?? null }));
  return (
    <>
      <p className="hint" role="status">
        {error ? `${SIDE_WORDS.notChecked} ${error.message}` : isChecking ? SIDE_WORDS.checking : ''}
      </p>
      {findings.length === 0 && !isChecking && !error && (
        <p className="nothing">
          {SIDE_WORDS.noFindings} <span className="hint">{SIDE_WORDS.noFindingsNext}</span>
        </p>
      )}
      <ol className="side-list" onKeyDown={(event) => walkList(event, lines, session)}>
        {findings.map(({ key, severity, against, says }, index) => (
          <li key={key} className={`draft-finding ${severity}`}>
            <button
              type="button"
              className="line"
              aria-pressed={known.chosen === key}
              onClick={() => goTo(session, lines[index]!)}
            >
              <span className="kind">
                <strong>{SEVERITY_NAMES[severity]}</strong> <span className="hint">{AGAINST_WORDS[against]}</span>
              </span>
              {says}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Paragraphs that a person has to look at again. */
export function toLookAt(doc: Node): Node[] {
  const found: Node[] = [];
  doc.descendants((node) => {
    if (node.attrs.look) found.push(node);
    return !node.isTextblock;
  });
  return found;
}

function Look({ session, doc, known }: Pick<SideProps, 'session' | 'doc' | 'known'>) {
  const nodes = toLookAt(doc);
  const lines = nodes.map(({ attrs }) => ({ key: attrs.id as string, block: attrs.id as string }));
  if (nodes.length === 0)
    return (
      <p className="nothing">
        {SIDE_WORDS.nothingToLook} <span className="hint">{SIDE_WORDS.lookHint}</span>
      </p>
    );
  return (
    <ol className="side-list" onKeyDown={(event) => walkList(event, lines, session)}>
      {nodes.map(({ attrs: { id, look }, textContent }, index) => (
        <li key={id} className="draft-finding look">
          <button
            type="button"
            className="line"
            aria-pressed={known.chosen === id}
            onClick={() => goTo(session, lines[index]!)}
          >
            <span className="kind">
              <strong>{WHY_WORDS[look.why as keyof typeof WHY_WORDS]}</strong>
            </span>
            {look.says}
            <span className="quote">{textContent.slice(0, 120)}</span>
          </button>
          {!session.isSigned && (
            <button
              type="button"
              className="button small"
              onClick={() => session.change(attributeSet(id, 'look', null), true)}
            >
              {SIDE_WORDS.looked}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

const TABS = ['findings', 'look'] as const;

/** At the right: the chip that is open, findings, and what is to be looked at. */
export function ReportSide(props: SideProps) {
  const { session, doc, known, opened, found, view } = props;
  const [tab, setTab] = useState<(typeof TABS)[number]>('findings');
  const counts = { findings: found.findings.length, look: toLookAt(doc).length };
  if (opened?.kind === 'chip')
    return (
      <aside className="side" id="side" aria-label={SIDE_WORDS.chip} tabIndex={-1}>
        <ChipCard key={opened.id} view={view} session={session} doc={doc} known={known} id={opened.id} />
      </aside>
    );
  return (
    <aside className="side" id="side" aria-label={SIDE_WORDS.findings} tabIndex={-1}>
      <div className="tabs" role="tablist">
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`side-${one}`}
            aria-selected={one === tab}
            aria-controls="side-panel"
            onClick={() => setTab(one)}
          >
            {SIDE_WORDS[one]} {counts[one] > 0 && <span className="count">{counts[one]}</span>}
          </button>
        ))}
      </div>
      <div id="side-panel" role="tabpanel" aria-labelledby={`side-${tab}`}>
        {tab === 'findings' ? (
          <Findings session={session} known={known} found={found} />
        ) : (
          <Look session={session} doc={doc} known={known} />
        )}
      </div>
    </aside>
  );
}
