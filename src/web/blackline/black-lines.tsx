import type { ReactNode } from 'react';
import type { BlackLine } from '../../figure/index.ts';
import { shownLines } from './lines.ts';
import { BLACKLINE_WORDS } from './words.ts';

const SIGNS = { deleted: '−', added: '+', changed: '±', moved: '↕', same: '' } as const;

/** What was struck out or put in, by line and sign and not by colour alone. */
function Piece({ kind, text }: { readonly kind: 'same' | 'deleted' | 'added'; readonly text: string }) {
  if (kind === 'deleted') return <del>{text}</del>;
  return kind === 'added' ? <ins>{text}</ins> : text;
}

function Text({ line }: { readonly line: BlackLine }) {
  if (line.kind === 'changed')
    return line.pieces.map((piece, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
      <Piece key={index} {...piece} />
    ));
  return <Piece kind={line.kind === 'moved' ? 'same' : line.kind} text={line.text} />;
}

function whatOf(line: BlackLine): string {
  if (line.kind === 'same') return '';
  const what = 'what' in line ? line.what : '';
  return [what, BLACKLINE_WORDS[line.kind]].filter(Boolean).join(' ');
}

interface LinesProps<L extends BlackLine> {
  readonly lines: readonly L[];
  readonly isOnlyChanged: boolean;
  /** What stands before a line, such as a box to check. */
  readonly before?: (line: L) => ReactNode;
  /** What stands below its words. */
  readonly behind?: (line: L) => ReactNode;
}

/** Two versions as one text: what was deleted struck out, what was added underlined. */
export function BlackLines<L extends BlackLine>({ lines, isOnlyChanged, before, behind }: LinesProps<L>) {
  return (
    <ol className="black-lines">
      {shownLines(lines, isOnlyChanged).map((shown) =>
        shown.kind === 'gap' ? (
          <li key={shown.at} className="gap">
            … {shown.count} {BLACKLINE_WORDS.skipped}
          </li>
        ) : (
          <li key={shown.at} className={`black-line ${shown.line.kind}`}>
            {before?.(shown.line)}
            <span className="sign" aria-hidden="true">
              {SIGNS[shown.line.kind]}
            </span>
            <div>
              {whatOf(shown.line) && <span className="what">{whatOf(shown.line)}</span>}
              <p>
                <Text line={shown.line} />
              </p>
              {behind?.(shown.line)}
            </div>
          </li>
        ),
      )}
    </ol>
  );
}
