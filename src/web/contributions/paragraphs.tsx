import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from 'react';
import type { ContributionView } from '../../contract/index.ts';
import { walked } from '../frame/walk-keys.ts';
import { type Chosen, groupsOf, type HeadingLine, onlyAt, type Paragraph, sureness, toggled, upTo } from './placing.ts';
import { SURE_WORDS, CONTRIBUTION_WORDS as WORDS } from './words.ts';

/** How many paragraphs a page up or down walks. */
const PAGE = 6;

interface RowProps {
  readonly paragraph: Paragraph;
  readonly heading: HeadingLine | null;
  readonly isMarked: boolean;
  readonly isAt: boolean;
  readonly click: (at: number, event: MouseEvent) => void;
  readonly drag: (at: number) => void;
}

/** Where it goes: in grey as long as it is only proposed, in ink once a person chose. */
function Place({ paragraph, heading }: Pick<RowProps, 'paragraph' | 'heading'>) {
  const how = sureness(paragraph);
  if (paragraph.merged) return <span className="place merged">{WORDS.merged}</span>;
  if (how === 'chosen' && heading === null) return <span className="place chosen">× {WORDS.stays}</span>;
  if (heading === null) return <span className="place none">? {SURE_WORDS.none}</span>;
  return (
    <span className={how === 'chosen' ? 'place chosen' : 'place'}>
      {WORDS.goes} {heading.number} {heading.text} <i>({SURE_WORDS[how]})</i>
    </span>
  );
}

/** A table word for word. Its lines and cells are told apart by what parts them in the text. */
function Cells({ text }: { readonly text: string }) {
  return (
    <span className="cells">
      {text.split('\n').map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file do not move
        <span key={at}>
          {row.split('\t').map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells of a file do not move
            <span key={column}>{cell} </span>
          ))}
        </span>
      ))}
    </span>
  );
}

const Row = memo(function Row({ paragraph, heading, isMarked, isAt, click, drag }: RowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAt) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt]);
  const { paragraph: at, kind, text } = paragraph;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are the list's, which keeps the focus
    <div
      ref={row}
      id={`paragraph-${at}`}
      role="option"
      aria-selected={isMarked}
      className={`paragraph${isAt ? ' at' : ''}`}
      draggable={!paragraph.merged}
      onClick={(event) => click(at, event)}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', text);
        event.dataTransfer.effectAllowed = 'move';
        drag(at);
      }}
    >
      {kind === 'table' ? <Cells text={text} /> : <span className="words">{text}</span>}
      <Place paragraph={paragraph} heading={heading} />
    </div>
  );
});

interface ListProps {
  readonly contribution: ContributionView;
  readonly headings: ReadonlyMap<string, HeadingLine>;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly move: () => void;
}

/** What an agency sent, word for word, under the titles of its own file. */
export function ParagraphList({ contribution, headings, chosen, choose, move }: ListProps) {
  const last = contribution.paragraphs.length - 1;
  const latest = useRef(chosen);
  latest.current = chosen;
  const to = useRef(choose);
  to.current = choose;
  const click = useRef((at: number, event: MouseEvent): void => {
    const before = latest.current;
    if (event.shiftKey) to.current(upTo(before, at));
    else to.current(event.ctrlKey || event.metaKey ? toggled(before, at) : onlyAt(at));
  }).current;
  const drag = useRef((at: number): void => {
    if (!latest.current.marked.has(at)) to.current(onlyAt(at));
  }).current;
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const isAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
    const next = event.ctrlKey || event.metaKey ? null : walked(event.key, chosen.at, last, PAGE);
    if (isAll) choose({ ...upTo(onlyAt(0), last), at: chosen.at });
    else if (next !== null) choose(event.shiftKey ? upTo(chosen, next) : onlyAt(next));
    else if (event.key === 'Enter') move();
    else return;
    event.preventDefault();
  };
  return (
    <div
      id="paragraphs"
      className="paragraphs"
      role="listbox"
      aria-label={`${WORDS.list} ${contribution.agency}`}
      aria-multiselectable="true"
      aria-activedescendant={`paragraph-${chosen.at}`}
      tabIndex={0}
      onKeyDown={onKey}
    >
      {groupsOf(contribution).map(({ titles, paragraphs }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, which no element is
        <div key={paragraphs[0]!.paragraph} role="group" aria-label={titles.join(', ') || WORDS.untitled}>
          <p className="titles" aria-hidden="true">
            {titles.join(' › ') || WORDS.untitled}
          </p>
          {paragraphs.map((one) => (
            <Row
              key={one.paragraph}
              paragraph={one}
              heading={one.under === null ? null : (headings.get(one.under) ?? null)}
              isMarked={chosen.marked.has(one.paragraph)}
              isAt={chosen.at === one.paragraph}
              click={click}
              drag={drag}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
