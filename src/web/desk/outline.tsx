import { memo, useMemo } from 'react';
import type { DeskView } from '../../contract/index.ts';
import { WORDS } from '../words.ts';
import { FindBar } from './find-bar.tsx';
import { sectionId } from './ids.ts';
import { type OutlineItem, outlineItems } from './outline-items.ts';
import { DESK_WORDS } from './words.ts';

function Count({ count, isFirm }: Pick<OutlineItem, 'count' | 'isFirm'>) {
  if (count === 0) return null;
  return (
    <span className={isFirm ? 'count firm' : 'count'}>
      <span aria-hidden="true">{count}</span>
      <span className="unseen">
        {count} {WORDS.findings.toLowerCase()}
      </span>
    </span>
  );
}

const LEGEND = [
  ['figure level', '1.234', WORDS.legendLevel],
  ['figure target', '1.234', WORDS.legendTarget],
  ['figure relative', '56,7%', WORDS.legendRelative],
  ['figure level in-question error', '0,52', WORDS.legendWrong],
  ['figure level in-question doubt', '12', WORDS.legendDoubt],
] as const;

function Legend() {
  return (
    <section className="legend">
      <h2>{WORDS.legend}</h2>
      <ul>
        {LEGEND.map(([look, text, says]) => (
          <li key={look}>
            <span className={look}>{text}</span> {says}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OutlineProps {
  readonly desk: DeskView;
  /** Index of the section that is read now. */
  readonly here: number;
  readonly showKeys: () => void;
  readonly showPaper: () => void;
}

/** The headings at the left, each with the count of findings in it. */
export const Outline = memo(function Outline({ desk, here, showKeys, showPaper }: OutlineProps) {
  const items = useMemo(
    () => outlineItems(desk.sections, desk.findings, WORDS.beforeSections),
    [desk.sections, desk.findings],
  );
  const shownHere = items.findLast(({ index }) => index <= here)?.index;
  return (
    <nav className="outline" id="outline" aria-label={WORDS.outline} tabIndex={-1}>
      <FindBar showPaper={showPaper} text={desk.text} blocks={desk.blocks} />
      <h2>{WORDS.outline}</h2>
      <ol>
        {items.map(({ index, depth, title, count, isFirm }) => (
          <li key={index} className={`depth-${depth}`}>
            <a
              href={index < 0 ? '#paper' : `#${sectionId(index)}`}
              title={title}
              aria-current={index === shownHere ? 'location' : undefined}
            >
              <span className="title">{title}</span>
              <Count count={count} isFirm={isFirm} />
            </a>
          </li>
        ))}
      </ol>
      <Legend />
      <p className="keys">
        <kbd>J</kbd> <kbd>K</kbd> {WORDS.keysNext}
        <br />
        <button type="button" className="link" onClick={showKeys}>
          <kbd>?</kbd> {DESK_WORDS.keysTitle}
        </button>
      </p>
    </nav>
  );
});
