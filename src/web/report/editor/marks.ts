import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { DraftFinding } from '../../../contract/index.ts';
import type { Chip, FigureTable } from '../../../figure/index.ts';
import { chipsIn } from '../../../write/index.ts';
import { chipLook } from '../model/looks.ts';
import { annexesOf, chipAt, notesOf, outlineOf, type Placed, partAt, stretchAt } from '../model/places.ts';
import { LOOK_WORDS } from '../words.ts';
import { type Known, NOTHING_KNOWN, pointedCells } from './known.ts';

const KEY = new PluginKey<Known>('known');

export const knownIn = (state: EditorState): Known => KEY.getState(state) ?? NOTHING_KNOWN;

/** Tells the editor what is known now. It is no change of the report. */
export const withKnown = (state: EditorState, known: Partial<Known>) =>
  state.tr.setMeta(KEY, known).setMeta('addToHistory', false);

/** How each chip of a text stands, as a class and in words. */
export function chipMarks(doc: Node, { chips }: Pick<Known, 'chips'>): Decoration[] {
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name !== 'chip') return;
    const chip = node.attrs.chip as Chip;
    const state = chips.get(chip.id);
    const look = chipLook(chip, state);
    const title = [LOOK_WORDS[look], state?.says].filter(Boolean).join(': ');
    marks.push(Decoration.node(pos, pos + 1, { class: look, title }));
  });
  return marks;
}

/** Numbers of headings, notes and annexes: they are counted, not kept. */
function numberMarks(doc: Node): Decoration[] {
  const headings = outlineOf(doc).map(({ node, pos, id, number, locked }) =>
    Decoration.node(pos, pos + node.nodeSize, {
      id: `h-${id}`,
      'data-number': number,
      ...(locked && { class: 'locked' }),
    }),
  );
  const notes = notesOf(doc).map(({ node, pos }, index) =>
    Decoration.node(pos, pos + node.nodeSize, { 'data-number': String(index + 1) }),
  );
  const annexes = annexesOf(doc).map(({ node, pos, number }) =>
    Decoration.node(pos + 1, pos + 1 + node.firstChild!.nodeSize, { 'data-number': number }),
  );
  return [...headings, ...notes, ...annexes];
}

function lookMarks(doc: Node, chosen: string | null): Decoration[] {
  const marks: Decoration[] = [];
  const mark = (node: Node, pos: number): void => {
    const isChosen = chosen !== null && node.attrs.id === chosen;
    if (!node.attrs.look && !isChosen) return;
    const look = [node.attrs.look && 'to-look-at', isChosen && 'chosen'].filter(Boolean).join(' ');
    marks.push(Decoration.node(pos, pos + node.nodeSize, { class: look }));
  };
  doc.descendants((node, pos) => {
    if (node.isTextblock) mark(node, pos);
    return !node.isTextblock;
  });
  return marks;
}

/** A stretch of a sentence is underlined; what is about a whole block has a line at its edge. */
function placeMark(part: Placed, finding: DraftFinding, index: number, isChosen: boolean): Decoration {
  const { start, end } = finding.places[index]!;
  const look = `${finding.severity === 'error' ? 'error' : 'doubt'}${isChosen ? ' pointed' : ''}`;
  const isWhole = start === 0 && end >= part.node.textContent.length;
  if (!part.node.isTextblock || end <= start || isWhole) {
    return Decoration.node(part.pos, part.pos + part.node.nodeSize, { class: `block-in-question ${look}` });
  }
  const { from, to } = stretchAt(part, start, end);
  return Decoration.inline(from, to, { class: `in-question ${look}`, title: finding.says });
}

function findingMarks(doc: Node, { findings, chosen }: Known): Decoration[] {
  return findings.flatMap((finding) => {
    // A chip says by itself how it stands; it is shown which one is meant.
    const chip = finding.chip === null ? null : chipAt(doc, finding.chip);
    if (chip) return finding.key === chosen ? [Decoration.node(chip.pos, chip.pos + 1, { class: 'pointed' })] : [];
    return finding.places.flatMap(({ block }, index) => {
      const part = partAt(doc, block);
      return part ? [placeMark(part, finding, index, finding.key === chosen)] : [];
    });
  });
}

/** A table is drawn again when what is known of one of its cells is another. */
function tableMarks(doc: Node, known: Known): Decoration[] {
  const { chips } = known;
  const pointed = [...pointedCells(known)].join(' ');
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === 'figure_table') {
      const looks = chipsIn(node.attrs.table as FigureTable).map((cell) => chipLook(cell, chips.get(cell.id)));
      marks.push(Decoration.node(pos, pos + node.nodeSize, {}, { looks: looks.join(' '), pointed }));
    }
    return node.type.name === 'annex';
  });
  return marks;
}

/** Where the report ends and its annexes begin: there stand signature and recipients. */
function endOfText(doc: Node): number {
  let end = doc.content.size;
  doc.forEach((node, pos) => {
    if (node.type.name === 'annex') end = Math.min(end, pos);
  });
  return end;
}

function allMarks(doc: Node, known: Known, foot: HTMLElement | null): DecorationSet {
  const end = foot && Decoration.widget(endOfText(doc), () => foot, { key: 'foot', side: -1, ignoreSelection: true });
  return DecorationSet.create(doc, [
    ...(end ? [end] : []),
    ...numberMarks(doc),
    ...chipMarks(doc, known),
    ...lookMarks(doc, known.chosen),
    ...findingMarks(doc, known),
    ...tableMarks(doc, known),
  ]);
}

/**
 * Numbers, states of chips and findings, shown in the report without being a part of it.
 *
 * @param foot what stands between the report and its annexes
 */
export function marksPlugin(foot: () => HTMLElement | null): Plugin<Known> {
  let last: { doc: Node; known: Known; marks: DecorationSet } | null = null;
  return new Plugin<Known>({
    key: KEY,
    state: {
      init: () => NOTHING_KNOWN,
      apply: (tr, known) => {
        const told = tr.getMeta(KEY) as Partial<Known> | undefined;
        return told ? { ...known, ...told } : known;
      },
    },
    props: {
      decorations: (state) => {
        const known = knownIn(state);
        if (last?.doc !== state.doc || last.known !== known)
          last = { doc: state.doc, known, marks: allMarks(state.doc, known, foot()) };
        return last.marks;
      },
    },
  });
}
