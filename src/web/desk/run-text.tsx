import { findingId, hashOf, noteId, spotId } from './ids.ts';
import { LOOKS } from './marks.ts';
import type { Run } from './runs.ts';

/** A mark as a link: to the figure's own sheet, or to the finding that names the place. */
function MarkLink({ run }: { readonly run: Extract<Run, { kind: 'mark' }> }) {
  const { figure, severity, finding } = run.mark;
  const look = [figure ? `figure ${LOOKS[figure.role]}` : 'spot', severity && `in-question ${severity}`];
  const own = figure ? figure.id : spotId(run.mark);
  return (
    <a
      className={look.filter(Boolean).join(' ')}
      id={run.isStart ? own : undefined}
      href={hashOf(figure ? own : findingId(finding ?? ''))}
    >
      {run.text}
    </a>
  );
}

function OneRun({ run }: { readonly run: Run }) {
  switch (run.kind) {
    case 'words':
      return run.text;
    case 'mark':
      return <MarkLink run={run} />;
    case 'note':
      return (
        <sup>
          <a href={hashOf(noteId(run.note.id))}>{run.note.label}</a>
        </sup>
      );
  }
}

/** The words of a paragraph with what is marked in them. */
export const RunText = ({ runs }: { readonly runs: readonly Run[] }) =>
  runs.map((run) => <OneRun key={`${run.kind}${run.at}`} run={run} />);
