import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaper, writePaper } from '../../src/documents/index.ts';
import type { Paper, PaperBlock, PaperRun, ReadPaper, ReportBody } from '../../src/figure/index.ts';
import { paperOf, type ReturnedChanges, returned, takenOver } from '../../src/write/index.ts';
import { NORM } from '../documents/paper/papers.js';
import { BODY, NAMES, paragraph, words } from './bodies.ts';
import { EDITS, edited } from './edits.ts';

const laid = (body: ReportBody): Paper => paperOf(body, { madeUp: false, draft: true, names: NAMES });
const cameAs = ({ head, blocks, annexes }: Paper): ReadPaper => ({ head, blocks, annexes, origin: null, notices: [] });

function taker(): { by: string; at: string; newId: () => string } {
  let count = 0;
  return { by: 'Người Soạn', at: '2026-06-20T08:00:00Z', newId: () => `new${++count}` };
}

const all = (changes: ReturnedChanges): string[] => changes.changes.map(({ id }) => id);
const asFacts = ({ figures }: ReturnedChanges): { change: string; as: 'fact'; reason: string }[] =>
  figures.map(({ change }) => ({ change, as: 'fact', reason: '' }));

/** A paper for comparing: words of one look together, without what is counted and without the ids of what is new. */
function shown(paper: Paper, known: ReadonlySet<string>): unknown {
  const runs = (content: readonly PaperRun[]): unknown[] => {
    const made: { kind: string; id?: string; text?: string; bold?: boolean; italic?: boolean; content?: unknown }[] =
      [];
    for (const run of content) {
      const last = made.at(-1);
      if (run.kind === 'note')
        made.push({ kind: 'note', id: known.has(run.id) ? run.id : '', content: runs(run.content) });
      else if (run.kind === 'figure') made.push({ ...run });
      else if (last?.kind === 'text' && !last.bold === !run.bold && !last.italic === !run.italic) last.text += run.text;
      else if (run.text !== '') made.push({ ...run });
    }
    return made;
  };
  const block = (one: PaperBlock): unknown => {
    const id = known.has(one.id) ? one.id : '';
    if (one.kind === 'heading') return { ...one, id, number: '' };
    if (one.kind === 'paragraph') return { ...one, id, content: runs(one.content) };
    return { id, title: one.title, rows: one.rows.map((row) => row.map(({ content }) => runs(content))) };
  };
  const annexes = paper.annexes.map(({ id, title, blocks }) => ({
    id: known.has(id) ? id : '',
    title,
    blocks: blocks.map(block),
  }));
  return { head: paper.head, blocks: paper.blocks.map(block), annexes };
}

const idsOf = (paper: Paper): Set<string> =>
  new Set([
    ...paper.annexes.map(({ id }) => id),
    ...[...paper.blocks, ...paper.annexes.flatMap(({ blocks }) => blocks)].flatMap((block) => [
      block.id,
      ...(block.kind === 'paragraph' ? block.content.flatMap((run) => (run.kind === 'note' ? [run.id] : [])) : []),
    ]),
  ]);

describe('a report that came back', () => {
  it('is left as it is where nothing is taken', () => {
    fc.assert(
      fc.property(BODY, EDITS, (body, edits) => {
        const changes = returned(body, laid(body), cameAs(edited(laid(body), edits)));
        expect(takenOver(body, changes, [], [], taker())).toEqual(body);
      }),
    );
  });

  it('untouched has no change', () => {
    fc.assert(
      fc.property(BODY, (body) => {
        const { changes, figures, conflicts, lines, notices } = returned(body, laid(body), cameAs(laid(body)));
        expect([changes, figures, conflicts, notices]).toEqual([[], [], [], []]);
        expect(lines.every(({ kind, change }) => kind === 'same' && change === null)).toBe(true);
      }),
    );
  });

  it('is what came where all is taken', () => {
    fc.assert(
      fc.property(BODY, EDITS, (body, edits) => {
        const [sent, came] = [laid(body), edited(laid(body), edits)];
        const changes = returned(body, sent, cameAs(came));
        expect(changes.conflicts).toEqual([]);
        const made = laid(takenOver(body, changes, all(changes), asFacts(changes), taker()));
        const known = idsOf(came);
        expect(shown(made, known)).toEqual(shown(came, known));
      }),
      { numRuns: 200 },
    );
  });

  it('is what came where all is taken, by way of a Word file', async () => {
    await fc.assert(
      fc.asyncProperty(BODY, EDITS, async (most, edits) => {
        // The sign at the end is printed behind what was last: that stays where it is.
        const last = paragraph('last', words('Hết.'));
        const body = { ...most, blocks: [...most.blocks, last] };
        const without = edited(laid(most), edits);
        const came = { ...without, blocks: [...without.blocks, laid(body).blocks.at(-1)!] };
        const changes = returned(body, laid(body), await readPaper(await writePaper(came, NORM)));
        const made = laid(takenOver(body, changes, all(changes), asFacts(changes), taker()));
        const known = idsOf(came);
        expect(shown(made, known)).toEqual(shown(came, known));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps what was not taken, whatever else was', () => {
    fc.assert(
      fc.property(BODY, EDITS, fc.func(fc.boolean()), (body, edits, choose) => {
        const changes = returned(body, laid(body), cameAs(edited(laid(body), edits)));
        const taken = all(changes).filter((id) => choose(id));
        const made = takenOver(body, changes, taken, [], taker());
        const touched = new Set(
          changes.changes.filter(({ id }) => taken.includes(id)).map((change) => JSON.stringify(change)),
        );
        const blocks = new Map(
          made.blocks.concat(made.annexes.flatMap((annex) => annex.blocks)).map((one) => [one.id, one]),
        );
        for (const block of body.blocks) {
          const isTouched = [...touched].some((change) => change.includes(`"${block.id}`));
          if (!isTouched) expect(blocks.get(block.id)).toEqual(block);
        }
      }),
    );
  });
});
