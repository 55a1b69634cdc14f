import type { Node } from 'prosemirror-model';
import { memo, useState } from 'react';
import { Link } from 'wouter';
import type { ReportCard } from '../../../contract/index.ts';
import { contributionsHref } from '../../frame/addresses.ts';
import { goneTo, sectionLocked } from '../editor/changes.ts';
import type { Session } from '../editor/session.ts';
import { annexesOf, type OutlineLine, outlineOf } from '../model/places.ts';
import { lockWords, REPORT_WORDS } from '../words.ts';
import { ICONS } from './icons.tsx';

/** Lines with what is folded away left out. */
function shownLines(lines: readonly OutlineLine[], folded: ReadonlySet<string>): OutlineLine[] {
  let under: number | null = null;
  return lines.filter(({ id, level }) => {
    if (under !== null && level > under) return false;
    under = folded.has(id) ? level : null;
    return true;
  });
}

const hasParts = (lines: readonly OutlineLine[], index: number): boolean =>
  (lines[index + 1]?.level ?? -1) > lines[index]!.level;

/** The heading that a line is a part of. */
const above = (lines: readonly OutlineLine[], line: OutlineLine): OutlineLine | undefined =>
  lines.slice(0, lines.indexOf(line)).findLast(({ level }) => level < line.level);

interface LineProps {
  readonly line: OutlineLine;
  /** Who writes it, where that is another than of what it is a part of. */
  readonly agency: string | null;
  readonly isFolded: boolean | null;
  readonly fold: () => void;
  readonly goTo: () => void;
  readonly lockSays: string;
  readonly lock: (() => void) | null;
}

function Line({ line, agency, isFolded, fold, goTo, lockSays, lock }: LineProps) {
  const { id, level, number, text, locked } = line;
  const says = `${number} ${text}`;
  return (
    <li className={`level-${level}`}>
      {isFolded !== null && (
        <button
          type="button"
          className="fold"
          aria-expanded={!isFolded}
          aria-label={`${isFolded ? REPORT_WORDS.unfold : REPORT_WORDS.fold}: ${says}`}
          onClick={fold}
        >
          {isFolded ? ICONS.folded : ICONS.open}
        </button>
      )}
      <a
        href={`#h-${id}`}
        title={says}
        onClick={(event) => {
          event.preventDefault();
          goTo();
        }}
      >
        <span className="title">
          <span className="number">{number}</span> {text}
          {agency && <span className="agency">{agency}</span>}
        </span>
      </a>
      {(locked || line.agency) && (
        <button
          type="button"
          className={locked ? 'lock locked' : 'lock'}
          aria-pressed={locked}
          aria-label={`${lockSays}: ${says}`}
          title={lockSays}
          disabled={!lock}
          onClick={lock ?? undefined}
        >
          {locked ? ICONS.locked : ICONS.unlocked}
        </button>
      )}
    </li>
  );
}

interface OutlineProps {
  readonly session: Session;
  readonly doc: Node;
  readonly card: ReportCard;
  /** A place was chosen. */
  readonly go: () => void;
}

/** The headings at the left: walk, fold, whose they are and whether they are locked. */
export const ReportOutline = memo(function ReportOutline({ session, doc, card, go }: OutlineProps) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const lines = outlineOf(doc);
  const fold = (id: string): void =>
    setFolded((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const goTo = (id: string, pos: number): void => {
    go();
    // On a phone the text was out of sight until now.
    requestAnimationFrame(() => {
      session.dispatch(goneTo(pos)(session.snapshot().state) ?? session.snapshot().state.tr);
      session.show(id);
      session.focus();
    });
  };
  return (
    <nav className="outline" id="outline" aria-label={REPORT_WORDS.outline} tabIndex={-1}>
      <h2>{REPORT_WORDS.outline}</h2>
      <ol>
        {shownLines(lines, folded).map((line) => {
          const { id, pos, locked, lockedBy } = line;
          const isOfAnother = locked && lockedBy !== null && lockedBy !== session.parts.person;
          const lockSays = isOfAnother
            ? lockWords(lockedBy, session.parts.person)
            : locked
              ? REPORT_WORDS.unlock
              : REPORT_WORDS.lock;
          const isParent = hasParts(lines, lines.indexOf(line));
          return (
            <Line
              key={id}
              line={line}
              agency={line.agency === above(lines, line)?.agency ? null : line.agency}
              isFolded={isParent ? folded.has(id) : null}
              fold={() => fold(id)}
              goTo={() => goTo(id, pos)}
              lockSays={lockSays}
              lock={
                session.isSigned || isOfAnother
                  ? null
                  : () => session.change(sectionLocked(id, locked ? null : session.parts.person), true)
              }
            />
          );
        })}
        {annexesOf(doc).map(({ node, pos, number, text }) => (
          <li key={node.attrs.id} className="level-0">
            <a
              href={`#${node.attrs.id}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(node.attrs.id, pos + 1);
              }}
            >
              <span className="title">
                <span className="number">{number}</span> {text}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p className="contributions-link">
        <Link href={contributionsHref(card.id)}>{REPORT_WORDS.contributions}</Link>
      </p>
    </nav>
  );
});
