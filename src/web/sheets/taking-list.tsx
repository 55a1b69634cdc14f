import type { TakenSheetView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { isUnderWay, outcomeOf, type TakingLine } from './taking.ts';
import { TAKING_WORDS } from './words.ts';

/** Which state of an agency it comes to. */
const MARKS = {
  underway: 'partly',
  refused: 'wrong',
  wrong: 'wrong',
  taken: 'came',
  same: 'came',
  blank: 'missing',
} as const;

/** What became of a workbook, in a few words. */
function summary(line: TakingLine): string {
  const { taken, share } = line;
  switch (outcomeOf(line)) {
    case 'underway':
      if (share === null) return TAKING_WORDS.waiting;
      return share < 1 ? `${TAKING_WORDS.sending} ${Math.round(share * 100)} %` : TAKING_WORDS.reading;
    case 'refused':
      return TAKING_WORDS.notTaken;
    case 'wrong':
      return `${TAKING_WORDS.notTaken}, ${taken!.problems.length + taken!.problemsLeft} ${TAKING_WORDS.wrong}`;
    case 'same':
      return TAKING_WORDS.nothingNew;
    case 'blank':
      return TAKING_WORDS.blank;
    case 'taken': {
      const { added, changed, unchanged } = taken!;
      return `${TAKING_WORDS.taken} ${added} ${TAKING_WORDS.added}, ${changed} ${TAKING_WORDS.changed}, ${unchanged} ${TAKING_WORDS.unchanged}`;
    }
  }
}

function Sentences({ title, all }: { readonly title: string; readonly all: readonly string[] }) {
  if (all.length === 0) return null;
  return (
    <details>
      <summary>
        {all.length} {title}
      </summary>
      <ul>
        {all.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

/** The problems of a workbook, cell by cell. */
export function Problems({ problems, left }: { readonly problems: readonly string[]; readonly left: number }) {
  if (problems.length === 0) return null;
  return (
    <ul className="sheet-problems">
      {problems.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {left > 0 && (
        <li className="hint">
          {left} {TAKING_WORDS.more}
        </li>
      )}
    </ul>
  );
}

function Told({ taken }: { readonly taken: TakenSheetView }) {
  const { problems, problemsLeft, doubts, stays, remarks, late, filing } = taken;
  return (
    <>
      {problems.length > 0 && <Problems problems={problems} left={problemsLeft} />}
      {problems.length > 0 && <p className="hint">{filing ? TAKING_WORDS.fix : TAKING_WORDS.notKept}</p>}
      {late.map((sentence) => (
        <p key={sentence} className="late">
          {sentence}
        </p>
      ))}
      <Sentences title={TAKING_WORDS.doubts} all={doubts} />
      <Sentences title={TAKING_WORDS.stays} all={stays} />
      <Sentences title={TAKING_WORDS.remarks} all={remarks} />
    </>
  );
}

function Line({ line, putAway }: { readonly line: TakingLine; readonly putAway: () => void }) {
  const { name, share, taken, problem } = line;
  const outcome = outcomeOf(line);
  const whose = taken && [taken.agencyName ?? TAKING_WORDS.unknown, taken.period && periodWords(taken.period)];
  return (
    <li className={outcome}>
      <div className="taking-head">
        <span className={`sheet-state ${MARKS[outcome]}`} aria-hidden="true">
          <span className="state-mark" />
        </span>
        <strong>{name}</strong>
        {whose && <span className="hint">{whose.filter(Boolean).join(' · ')}</span>}
        <span className="outcome">{summary(line)}</span>
        {isUnderWay(line) ? (
          <progress aria-label={name} {...(share === null || share === 1 ? {} : { value: share })} />
        ) : (
          <button
            type="button"
            className="button small"
            aria-label={`${TAKING_WORDS.putAway} ${name}`}
            onClick={putAway}
          >
            {TAKING_WORDS.putAway}
          </button>
        )}
      </div>
      {problem && <p className="needed">{problem}</p>}
      {taken && <Told taken={taken} />}
    </li>
  );
}

interface TakingListProps {
  readonly lines: readonly TakingLine[];
  /** Null for all that are done with. */
  readonly putAway: (id: number | null) => void;
}

/** What was handed in on this page since it was opened, and what became of it. */
export function TakingList({ lines, putAway }: TakingListProps) {
  if (lines.length === 0) return null;
  return (
    <section className="taking" aria-labelledby="taking">
      <header>
        <h2 id="taking">{TAKING_WORDS.title}</h2>
        <button type="button" className="button small" onClick={() => putAway(null)}>
          {TAKING_WORDS.putAwayAll}
        </button>
      </header>
      <ol aria-live="polite">
        {lines.map((line) => (
          <Line key={line.id} line={line} putAway={() => putAway(line.id)} />
        ))}
      </ol>
    </section>
  );
}
