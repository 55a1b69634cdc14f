import { useState } from 'react';
import type { ContributionsView } from '../../contract/index.ts';
import { countsOf, type HeadingLine } from './placing.ts';
import { CONTRIBUTION_WORDS as WORDS } from './words.ts';

export type ContributionFinding = ContributionsView['findings'][number];

const SIGNS: Readonly<Record<ContributionFinding['severity'], string>> = { error: '≠', warning: '!', notice: 'i' };

/** What does not agree with what: of one agency alone it is its own numbers. */
const againstOf = ({ against, contributions }: ContributionFinding): string | undefined =>
  WORDS.against[against === 'contributions' && contributions.length === 1 ? 'self' : against];

interface FindingsProps {
  readonly findings: readonly ContributionFinding[];
  readonly open: (finding: ContributionFinding) => void;
}

/** What agencies say against one another and against the facts. */
export function Findings({ findings, open }: FindingsProps) {
  return (
    <section className="clashes" aria-labelledby="clashes">
      <h2 id="clashes">
        {WORDS.findings}: {findings.length}
      </h2>
      {findings.length === 0 && <p className="hint">{WORDS.noFindings}</p>}
      <ul>
        {findings.map((one) => (
          <li key={one.key}>
            <button type="button" onClick={() => open(one)}>
              <span className={`sign ${one.severity}`} aria-hidden="true">
                {SIGNS[one.severity]}
              </span>
              <span>
                <span className="hint">{againstOf(one)}:</span> {one.says}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ShelfProps {
  readonly heading: HeadingLine;
  readonly depth: number;
  readonly placed: number;
  readonly merged: number;
  /** Where the paragraph that is looked at goes. */
  readonly isHere: boolean;
  readonly put: OutlineProps['put'];
}

/** A heading as a place where paragraphs are put. */
function Shelf({ heading, depth, placed, merged, isHere, put }: ShelfProps) {
  const [isOver, setIsOver] = useState(false);
  const { id, number, text } = heading;
  const counted = placed === 0 ? null : `${placed} ${WORDS.counted} ${merged}`;
  const says = (
    <>
      <span>
        {number} {text}
      </span>
      {counted && (
        <span className="count">
          <span aria-hidden="true">{merged > 0 ? `${merged}/${placed}` : placed}</span>
          <span className="unseen">: {counted}</span>
        </span>
      )}
    </>
  );
  const style = { paddingLeft: `${8 + depth * 14}px` };
  if (put === null)
    return (
      <li className="still" style={style} title={counted ?? undefined}>
        {says}
      </li>
    );
  return (
    <li>
      <button
        type="button"
        className={isOver ? 'over' : undefined}
        style={style}
        aria-current={isHere ? 'location' : undefined}
        title={counted ?? undefined}
        onClick={() => put(id)}
        onDragOver={(event) => {
          // Files are the page's, which hands them in.
          if (event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          setIsOver(false);
          if (event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          put(id);
        }}
      >
        <span className="unseen">{WORDS.put} </span>
        {says}
      </button>
    </li>
  );
}

/** How deep a heading stands, told by its number: "Phần", "I.", "1.", "a)". */
function depthOf(number: string): number {
  if (/^\p{L}{2}/u.test(number) && number.includes(' ')) return 0;
  if (/^[IVXLC]+\.?$/u.test(number)) return 1;
  return /^\d/u.test(number) ? 2 : 3;
}

interface OutlineProps {
  readonly view: ContributionsView;
  readonly here: string | null;
  /** Puts what is chosen there; null where nothing can be. */
  readonly put: ((heading: string) => void) | null;
}

/** The report's headings with how much lies under each. */
export function OutlineSide({ view, here, put }: OutlineProps) {
  const counts = countsOf(view);
  return (
    <section className="shelves" aria-labelledby="shelves">
      <h2 id="shelves">{WORDS.outline}</h2>
      {put && <p className="hint">{WORDS.outlineHint}</p>}
      <ol>
        {view.headings.map((heading) => (
          <Shelf
            key={heading.id}
            heading={heading}
            depth={depthOf(heading.number)}
            placed={counts.get(heading.id)?.placed ?? 0}
            merged={counts.get(heading.id)?.merged ?? 0}
            isHere={heading.id === here}
            put={put}
          />
        ))}
      </ol>
    </section>
  );
}
