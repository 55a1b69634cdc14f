import fc from 'fast-check';
import { closeHistory, history, undo } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import type { FigureTable, Heading, Paragraph, ReportBlock, ReportBody } from '../../../figure/index.ts';
import { body } from '../model/bodies.corpus.ts';
import { bodyOf } from '../model/body-of.ts';
import { docOf } from '../model/doc-of.ts';
import { redrawn } from '../model/table-draft.ts';
import { attributeSet, blocksInserted, bodyTaken, cellChanged, noteInserted } from './changes.ts';
import { idsPlugin } from './ids.ts';
import { locksPlugin, pastLocks } from './locks.ts';

const paragraph = (id: string, text: string): Paragraph => ({
  kind: 'paragraph',
  id,
  content: text === '' ? [] : [{ kind: 'text', text }],
  source: null,
  look: null,
});
const heading = (id: string, level: Heading['level'], locked = false): Heading => ({
  kind: 'heading',
  id,
  level,
  text: id,
  section: id,
  agency: null,
  locked,
});
const report = (...blocks: ReportBlock[]): ReportBody => ({ head: null, blocks, annexes: [] }) as unknown as ReportBody;
const idsOf = ({ blocks }: ReportBody): string[] => blocks.map(({ id }) => id);

describe('what the server made of a report is taken over', () => {
  it('whole, whatever stood there, and can be undone', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        let state = EditorState.create({ doc: docOf(before), plugins: [history()] });
        const tr = bodyTaken(after)(state);
        if (tr) state = state.apply(tr);
        expect(bodyOf(state.doc)).toEqual(after);
        undo(state, (back) => {
          state = state.apply(back);
        });
        expect(bodyOf(state.doc)).toEqual(before);
      }),
    );
  });
});

describe('what is new in a report has a name', () => {
  const at = (given: ReportBody, pos: number) => {
    const state = EditorState.create({ doc: docOf(given), plugins: [idsPlugin()] });
    return state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)));
  };

  it('of its own where it was split off, and the first part keeps the one that it had', () => {
    const state = at(report(paragraph('a', 'một hai'), paragraph('b', 'ba')), 4);
    const after = bodyOf(state.apply(state.tr.split(4)).doc);
    expect(after.blocks).toHaveLength(3);
    expect([idsOf(after)[0], idsOf(after)[2]]).toEqual(['a', 'b']);
    expect(idsOf(after)[1]).toMatch(/^[a-z0-9]{12}$/);
  });

  it('also where it was put in twice; an empty paragraph makes room', () => {
    const state = at(report(paragraph('a', ''), paragraph('b', 'ba')), 1);
    const after = bodyOf(state.apply(blocksInserted([paragraph('b', 'một'), heading('h', 1)])(state)!).doc);
    expect(new Set(idsOf(after)).size).toBe(3);
    expect(after.blocks.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('and a note stands in a paragraph, or nowhere', () => {
    const inHeading = at(report(heading('h', 1)), 1);
    expect(noteInserted('n')(inHeading)).toBeNull();
    const inText = at(report(paragraph('a', 'một')), 2);
    const [block] = bodyOf(inText.apply(noteInserted('n')(inText)!).doc).blocks;
    expect((block as Paragraph).content.map(({ kind }) => kind)).toEqual(['text', 'note', 'text']);
  });
});

describe('a cell of a table of indicators', () => {
  const column = (aspect: 'level' | 'growth') => ({ aspect, head: '', period: null, plan: null });
  const table: FigureTable = {
    ...{ kind: 'table', id: 't', title: '', area: 'A', period: '2026-H1', landscape: false },
    rows: ['a', 'b'].map((indicator) => ({ indicator, breakdown: '', period: null })),
    columns: [column('level'), column('growth')],
    texts: [
      ['1', '2'],
      ['3', '4'],
    ],
  };
  const override = { text: '9', reason: 'Đếm lại', by: 'An', at: '2026-07-01T00:00:00Z' };
  const state = EditorState.create({ doc: docOf(report(table)) });
  const over = state.apply(cellChanged('t.1.0', { text: '3', override })(state)!);

  it('is overridden, and takes that back', () => {
    expect(bodyOf(over.doc).blocks[0]).toEqual({ ...table, overrides: [{ ...override, row: 1, column: 0 }] });
    expect(bodyOf(over.apply(cellChanged('t.1.0', { text: '3', override: null })(over)!).doc)).toEqual(report(table));
  });

  it('stays so where its row is moved, and not where its row goes', () => {
    const made = bodyOf(over.doc).blocks[0] as FigureTable;
    const [a, b] = table.rows;
    const { title, columns, landscape } = table;
    expect(redrawn(made, { title, columns, landscape, rows: [b!, a!] })).toMatchObject({
      texts: [
        ['3', '4'],
        ['1', '2'],
      ],
      overrides: [{ text: '9', row: 0, column: 0 }],
    });
    expect(redrawn(made, { title, columns, landscape, rows: [a!] })).not.toHaveProperty('overrides');
  });
});

describe('a locked section', () => {
  const given = report(heading('a', 1, true), paragraph('p', 'một'), heading('b', 1), paragraph('q', 'hai'));

  it('is changed by nobody until it is unlocked; what is beside it is', () => {
    let refusals = 0;
    let state = EditorState.create({ doc: docOf(given), plugins: [locksPlugin(() => refusals++)] });
    const typed = (pos: number): boolean => {
      const before = state;
      state = state.apply(closeHistory(state.tr.insertText('x', pos)));
      return state.doc !== before.doc;
    };
    expect(typed(4)).toBe(false);
    expect(refusals).toBe(1);
    expect(typed(state.doc.content.size - 1)).toBe(true);
    state = state.apply(pastLocks(attributeSet('a', 'locked', false)(state)!));
    expect(typed(4)).toBe(true);
    expect(refusals).toBe(1);
  });
});
