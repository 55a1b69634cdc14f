import type { Paper, ReadPaper, ReportBody, ReportHead } from '../../figure/index.ts';
import { lineOf } from '../blackline/blackline.ts';
import { COMPONENT_NAMES } from '../blackline/names.vi.ts';
import { type Step, stepsOf } from '../blackline/steps.ts';
import { type Change, headChange, type ReturnedChanges } from './change.ts';
import { conflictsWith } from './conflicts.ts';
import { figureChanges } from './figures.ts';
import { Finder } from './finder.ts';
import { identified } from './identified.ts';
import { missingComponent, OTHER_REPORT, sameWords } from './notices.vi.ts';
import { asSent, changedComponents, tidied } from './tidied.ts';

/**
 * What people changed in a Word file, from what was sent to what came: each change by an id, changed numbers as proposals
 * against their facts, and where the report has moved on since, what stands there now. Nothing is changed here.
 *
 * @param body the report as it is now
 * @param sent the paper that the file was made of
 */
export function returned(body: ReportBody, sent: Paper, came: ReadPaper): ReturnedChanges {
  const before = tidied(sent);
  const after = identified(before, asSent(came, before));
  const steps = stepsOf(before, after);
  const finder = new Finder(body, after);
  const lines = steps.map((step) => toldLine(step, finder.changeOf(step)));
  const changes = [...headChanges(came.head, before.head), ...finder.changes];
  const figures = figureChanges(before, after, steps);
  return {
    lines,
    changes,
    figures,
    conflicts: conflictsWith(body, before, changes, figures),
    order: finder.order(),
    notices: [...came.notices, ...notThisReport(sent, came), ...missing(came.head, before.head), ...finder.notices],
  };
}

/** A line with its change; one whose words are the same but not their look is told as changed. */
function toldLine(step: Step, change: string | null): ReturnedChanges['lines'][number] {
  const line = lineOf(step);
  if (line.kind !== 'same' || change === null) return { ...line, change };
  const { block, text } = line;
  const pieces = [{ kind: 'same', text } as const];
  return { kind: 'changed', block, what: sameWords(step.after!.what), pieces, figures: [], change };
}

function headChanges(came: Partial<ReportHead>, sent: ReportHead): Change[] {
  return Object.entries(changedComponents(came, sent)).map(([name, value]) => {
    const component = name as keyof ReportHead;
    return { kind: 'head', id: headChange(component), component, value };
  });
}

function notThisReport({ origin }: Paper, came: ReadPaper): string[] {
  const isOther = origin && came.origin && origin.report !== came.origin.report;
  return isOther ? [OTHER_REPORT] : [];
}

/** Components that every report has. */
const NEEDED = ['issuer', 'symbol', 'place', 'title', 'signer'] as const satisfies readonly (keyof ReportHead)[];

const missing = (came: Partial<ReportHead>, sent: ReportHead): string[] =>
  NEEDED.filter((name) => came[name] === undefined && sent[name] !== '').map((name) =>
    missingComponent(COMPONENT_NAMES[name]),
  );
