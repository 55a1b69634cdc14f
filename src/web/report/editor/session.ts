import { closeHistory, history } from 'prosemirror-history';
import { Fragment, type Node } from 'prosemirror-model';
import { EditorState, NodeSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { ChipState, ReportView, ValuesAsked } from '../../../contract/index.ts';
import type { ReportBody } from '../../../figure/index.ts';
import type { Keeper, KeptState } from '../keeping/keeper.ts';
import { bodyOf } from '../model/body-of.ts';
import { docOf } from '../model/doc-of.ts';
import { newId } from '../model/ids.ts';
import { figuresOf, partAt } from '../model/places.ts';
import { SCHEMA } from '../model/schema.ts';
import { lockWords, REPORT_WORDS } from '../words.ts';
import { bodyTaken, type Change } from './changes.ts';
import { idsPlugin } from './ids.ts';
import { keyPlugins } from './keys.ts';
import type { Known } from './known.ts';
import { locksPlugin, pastLocks } from './locks.ts';
import { knownIn, marksPlugin, withKnown } from './marks.ts';
import { NoteView } from './note-view.ts';
import { TableView } from './table-view.ts';
import { typingPlugin } from './typing.ts';

/** What lies open beside or over the text. */
export type Opened =
  | { readonly kind: 'chip'; readonly id: string }
  | { readonly kind: 'insert'; readonly left: number; readonly top: number; readonly bottom: number }
  | { readonly kind: 'table'; readonly id: string };

export interface Snapshot {
  readonly state: EditorState;
  readonly kept: KeptState;
  readonly opened: Opened | null;
  /** The server is doing something with the report: nobody types meanwhile. */
  readonly isBusy: boolean;
}

export interface SessionParts {
  readonly view: ReportView;
  /** What is edited: the server's, or what was still held here. */
  readonly body: ReportBody;
  readonly values: (asked: ValuesAsked) => Promise<readonly ChipState[]>;
  /** Who sits here, for what is written over a number. */
  readonly person: string;
  readonly say: (sentence: string) => void;
}

/** Milliseconds after which chips whose state is not known are asked for. */
const ASK_AFTER = 250;
const FROM_SERVER = 'from-server';

/** A report without a block has one to write in. */
const withRoom = (doc: Node): Node =>
  doc.childCount > 0 ? doc : doc.copy(Fragment.from(SCHEMA.nodes.paragraph.create({ id: newId() })));

/** A report that is being written: the text, what is known of it, what lies open. The pages look at it by `snapshot`. */
export class Session {
  readonly parts: SessionParts;
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;
  /** Signature and recipients: they stand before the annexes and are no part of the text. */
  #foot: HTMLElement | null = null;
  #view: EditorView | null = null;
  #keeper: Keeper | null = null;
  #asking: ReturnType<typeof setTimeout> | null = null;
  /** What is typed after an act is undone by itself, and the act by itself. */
  #startsAnew = false;

  constructor(parts: SessionParts) {
    this.parts = parts;
    const state = EditorState.create({
      doc: withRoom(docOf(parts.body)),
      plugins: [
        history(),
        ...keyPlugins((selection) => this.#openSelected(selection)),
        typingPlugin(),
        idsPlugin(),
        locksPlugin(({ lockedBy }) => parts.say(lockWords(lockedBy ?? null, parts.person))),
        marksPlugin(() => this.#foot),
      ],
    });
    const chips = new Map(parts.view.chips.map((chip) => [chip.id, chip]));
    this.#snapshot = {
      state: state.apply(withKnown(state, { chips })),
      kept: { kind: 'kept', at: null },
      opened: null,
      isBusy: false,
    };
  }

  /** What is written goes to it from now on. */
  keepWith(keeper: Keeper): void {
    this.#keeper = keeper;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): Snapshot => this.#snapshot;

  get doc(): Node {
    return this.#snapshot.state.doc;
  }

  get known(): Known {
    return knownIn(this.#snapshot.state);
  }

  get isSigned(): boolean {
    return this.parts.view.card.state === 'signed';
  }

  get isEditable(): boolean {
    return !this.isSigned && !this.#snapshot.isBusy;
  }

  /** Shows the text in an element; the way to take it away again. */
  mount(place: HTMLElement): () => void {
    const view = new EditorView(place, {
      state: this.#snapshot.state,
      editable: () => this.isEditable,
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': REPORT_WORDS.text, lang: 'vi' },
      dispatchTransaction: (tr) => this.dispatch(tr),
      nodeViews: {
        note: (node) => new NoteView(node),
        figure_table: (node) =>
          new TableView(node, {
            known: () => this.known,
            area: this.parts.view.card.area.name,
            openCell: (id) => this.open({ kind: 'chip', id }),
            editTable: (id) => this.open({ kind: 'table', id }),
          }),
      },
      handleClickOn: (_, __, node, pos) => this.#clicked(node, pos),
      handleTextInput: (_, from, __, text) => text === '/' && this.#slash(from),
    });
    this.#view = view;
    return () => {
      this.#view = null;
      view.destroy();
    };
  }

  /** Has an element stand between the report and its annexes. */
  standBeforeAnnexes(foot: HTMLElement): void {
    this.#foot = foot;
  }

  dispatch(tr: Transaction): void {
    const before = this.#snapshot.state;
    if (this.#startsAnew && tr.docChanged) {
      closeHistory(tr);
      this.#startsAnew = false;
    }
    const state = before.apply(tr);
    if (state === before) return;
    this.#tell({ state });
    this.#view?.updateState(state);
    if (state.doc === before.doc) return;
    if (!tr.getMeta(FROM_SERVER)) this.#keeper?.changed(bodyOf(state.doc));
    this.#askUnknown();
  }

  /** Makes a change; whether there was one. */
  change(change: Change, isPastLocks = false): boolean {
    const tr = change(this.#snapshot.state);
    if (!tr || !this.isEditable) return false;
    closeHistory(tr);
    this.dispatch(isPastLocks ? pastLocks(tr) : tr);
    this.#startsAnew = true;
    return true;
  }

  /** The server changed the report itself: that is no news to it, and can be undone here. */
  takeBody(body: ReportBody): void {
    const tr = bodyTaken(body)(this.#snapshot.state);
    if (tr) this.dispatch(pastLocks(tr.setMeta(FROM_SERVER, true)));
  }

  know(known: Partial<Known>): void {
    this.dispatch(withKnown(this.#snapshot.state, known));
  }

  knowChips(states: readonly ChipState[]): void {
    if (states.length === 0) return;
    this.know({ chips: new Map([...this.known.chips, ...states.map((state) => [state.id, state] as const)]) });
  }

  open(opened: Opened | null): void {
    this.#tell({ opened });
  }

  isKept(kept: KeptState): void {
    this.#tell({ kept });
  }

  isBusy(isBusy: boolean): void {
    this.#tell({ isBusy });
    this.#view?.setProps({});
  }

  focus(): void {
    this.#view?.focus();
  }

  /** Where on the screen a place of the text is. */
  at(pos: number): { readonly left: number; readonly top: number; readonly bottom: number } {
    return this.#view?.coordsAtPos(pos) ?? { left: 0, top: 0, bottom: 0 };
  }

  /** Brings a part of the report, a chip or a cell into sight. */
  show(id: string): void {
    const part = partAt(this.doc, id);
    const drawn = document.querySelector(`#note-${CSS.escape(id)}, .sheet [data-id="${CSS.escape(id)}"]`);
    const dom = drawn ?? (part && this.#view?.nodeDOM(part.pos));
    if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' });
  }

  #tell(part: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }

  #clicked({ type, attrs }: Node, pos: number): boolean {
    if (type.name === 'note') return this.#toNote(attrs.id);
    if (type.name !== 'chip') return false;
    this.dispatch(this.#snapshot.state.tr.setSelection(NodeSelection.create(this.doc, pos)));
    this.open({ kind: 'chip', id: attrs.chip.id });
    return true;
  }

  #openSelected({ node }: NodeSelection): boolean {
    if (node.type.name === 'note') return this.#toNote(node.attrs.id);
    if (node.type.name === 'figure_table') this.open({ kind: 'table', id: node.attrs.table.id });
    else if (node.type.name === 'chip') this.open({ kind: 'chip', id: node.attrs.chip.id });
    else return false;
    return true;
  }

  #toNote(id: string): boolean {
    document.querySelector<HTMLElement>(`#note-${CSS.escape(id)} [role="textbox"]`)?.focus();
    return true;
  }

  /** The stroke opens what can be put in, where a word could begin. */
  #slash(from: number): boolean {
    const { parent, parentOffset } = this.doc.resolve(from);
    const before = parent.textBetween(Math.max(0, parentOffset - 1), parentOffset, undefined, 'x');
    if (!/^\s?$/.test(before) || parent.type.name !== 'paragraph') return false;
    const { left, top, bottom } = this.at(from);
    this.open({ kind: 'insert', left, top, bottom });
    return true;
  }

  /** Asks for the state of chips and cells that came in by pasting, undoing or another way of putting in. */
  #askUnknown(): void {
    if (this.#asking) clearTimeout(this.#asking);
    this.#asking = setTimeout(() => {
      const chips = figuresOf(this.doc)
        .filter(({ id }) => !this.known.chips.has(id))
        .map(({ id, ask, style }) => ({ id, ask, style }));
      if (chips.length > 0)
        void this.parts.values({ chips }).then(
          (states) => this.knowChips(states),
          () => undefined,
        );
    }, ASK_AFTER);
  }
}
