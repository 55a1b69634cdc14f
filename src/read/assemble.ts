import type { Figure, Hedge } from '../figure/index.ts';
import { ofOneStage } from '../language/vi/index.ts';
import { sentencesOf } from './clauses.ts';
import { expectedLists, hedgesOf, isEstimate, isExpectedMove } from './estimates.ts';
import type { Flow } from './flow.ts';
import { linksOf } from './links.ts';
import { partsOfLists } from './lists.ts';
import { type FlowFigures, labelKey, type NoteHost, noteHosts, partsOfNote } from './notes.ts';
import { partsOf } from './parts.ts';
import { type Played, played } from './played.ts';
import { rolesOf } from './roles.ts';
import { type Amount, type Slot, slotsOf } from './slots.ts';
import { clauseKey, Subjects } from './subjects.ts';
import { comingFlows } from './tasks.ts';

/** A figure before its time, place and section are known. */
export interface Bound {
  readonly slot: Slot;
  readonly played: Played;
  readonly of: Slot | null;
  readonly hedge: Hedge | null;
  readonly estimate: boolean;
  readonly subject: string | null;
}

/** Gives every amount its role and ties it to the figure it is about. `amounts` holds those of each flow, in order, `titles` the title of
 * each flow's section. */
export function assemble(
  flows: readonly Flow[],
  amounts: readonly (readonly Amount[])[],
  titles: readonly string[] = [],
): Bound[] {
  const coming = comingWithNotes(flows);
  const figures = placed(flows, amounts, coming);
  const of = new Map<Slot, Slot>();
  const hosts = noteHosts(figures);
  figures.forEach((flow) => {
    const host = hostOf(flow, hosts);
    const totals = host === undefined ? [] : partsOfNote(flow, host, flow.parts);
    if (totals.length > 0) flow.links = linksOf(flow.slots, flow.roles);
    bindWithin(flow, flow.parts, of);
    if (host === undefined) return;
    totals.forEach((total, i) => {
      if (total !== null && !of.has(flow.slots[i]!)) of.set(flow.slots[i]!, total);
    });
  });
  for (const [part, total] of partsOfLists(figures, of)) if (!of.has(part)) of.set(part, total);
  const slots = figures.flatMap((flow) => flow.slots);
  const subjects = new Subjects(
    slots,
    namedOf(figures),
    of,
    leadersOf(figures),
    noteSlots(figures, hosts),
    headingOf(figures, titles),
    plannedOf(figures),
  );
  const expected = expectedLists(flows);
  return figures.flatMap((flow, at) => {
    subjects.forgetPhrases();
    return bound(flow, of, subjects, expected[at]!);
  });
}

/** A note is about the time of the flow that carries its mark. */
function comingWithNotes(flows: readonly Flow[]): boolean[] {
  const coming = comingFlows(flows);
  const marked = new Map<string, number>();
  flows.forEach((flow, at) => {
    for (const mark of flow.marks) if (!marked.has(mark.note)) marked.set(mark.note, at);
  });
  return flows.map((flow, at) => {
    const host = flow.note === null ? at : marked.get(flow.note.id);
    return host === undefined ? false : coming[host]!;
  });
}

const MISPLACED = /^\s*(\d{1,3})[.)]? +\p{Lu}/u;
/** The sentence that marks a note; text that stands in another note under its own number belongs to the note of that number. */
function hostOf(flow: FlowFigures, hosts: ReadonlyMap<string, NoteHost>): NoteHost | undefined {
  if (flow.flow.note === null) return undefined;
  const number = MISPLACED.exec(flow.flow.text)?.[1];
  const misplaced = number !== undefined && number !== flow.flow.note.label ? hosts.get(labelKey(number)) : undefined;
  return misplaced ?? hosts.get(flow.flow.note.id) ?? hosts.get(labelKey(flow.flow.note.label));
}

function placed(
  flows: readonly Flow[],
  amounts: readonly (readonly Amount[])[],
  coming: readonly boolean[],
): (FlowFigures & { readonly parts: readonly number[] })[] {
  let index = 0;
  let sentence = 0;
  let clause = 0;
  return flows.map((flow, at) => {
    const sentences = sentencesOf(flow);
    const slots = slotsOf(flow, sentences, amounts[at]!, { index, sentence, clause });
    index += slots.length;
    sentence += sentences.length;
    clause += sentences.reduce((sum, one) => sum + one.clauses.length, 0);
    const roles = rolesOf(slots, coming[at]!);
    let links = linksOf(slots, roles);
    if (unrelated(slots, roles, links)) links = linksOf(slots, roles);
    const parts = partsOf(slots, roles, links);
    plannedParts(slots, roles, parts);
    for (const slot of slots) slot.forgetNouns();
    return { flow, slots, roles, links, parts };
  });
}

/** "được giao chỉ tiêu 37 công dân, gồm 29 người đi bộ đội và 8 người …": what a plan consists of is planned, where nothing is said to be done. */
function plannedParts(slots: readonly Slot[], roles: Played[], parts: number[]): void {
  parts.forEach((total, at) => {
    if (total < 0 || roles[at]!.role !== 'level' || roles[total]!.role !== 'target' || DONE.test(slots[at]!.left))
      return;
    roles[at] = { ...roles[at]!, role: 'target', cue: roles[total]!.cue };
    parts[at] = -1;
  });
}

const DONE = /(?<![\p{L}])(?:đã|chưa|còn|đạt|giải ngân|hoàn thành|thực hiện được)(?![\p{L}])/iu;

/** Earlier by its words alone: the same period, and what is called former. */
const EARLIER = /cùng|CK|trước|ngoái/u;

/** "Năm 2022 toàn huyện có 5.823 hộ", "Đầu năm có 215 hộ đăng ký": of a time, but no earlier amount, where nothing stands to be held against it. */
function unrelated(slots: readonly Slot[], roles: Played[], links: readonly number[]): boolean {
  let found = false;
  slots.forEach((slot, at) => {
    if (roles[at]!.role !== 'prior' || links[at]! >= 0 || slot.bracket !== null || EARLIER.test(slot.left)) return;
    roles[at] = played('level');
    found = true;
  });
  return found;
}

function bindWithin(flow: FlowFigures, parts: readonly number[], of: Map<Slot, Slot>): void {
  flow.slots.forEach((slot, at) => {
    const target = flow.links[at]! >= 0 ? flow.links[at]! : parts[at]!;
    if (target >= 0) of.set(slot, flow.slots[target]!);
  });
}

function headingOf(figures: readonly FlowFigures[], titles: readonly string[]): Map<Slot, string> {
  const headings = new Map<Slot, string>();
  figures.forEach((flow, at) => {
    for (const slot of flow.slots) headings.set(slot, titles[at] ?? '');
  });
  return headings;
}

/** The levels and targets, and the rates whose counts stand behind them: only they say what is measured. */
function namedOf(figures: readonly FlowFigures[]): Set<Slot> {
  return new Set(figures.flatMap((flow) => flow.slots.filter((_, at) => isNamed(flow, at))));
}

function isNamed({ roles, links }: FlowFigures, at: number): boolean {
  const { role } = roles[at]!;
  return role === 'level' || role === 'target' || (role === 'share' && links[at]! > at);
}

function plannedOf(figures: readonly FlowFigures[]): Set<Slot> {
  return new Set(figures.flatMap((flow) => flow.slots.filter((_, at) => flow.roles[at]!.role === 'target')));
}

/** The first level or target of each sentence, outside brackets. */
function leadersOf(figures: readonly FlowFigures[]): Map<number, Slot> {
  const leaders = new Map<number, Slot>();
  for (const flow of figures) {
    flow.slots.forEach((slot, at) => {
      const { role } = flow.roles[at]!;
      if ((role !== 'level' && role !== 'target') || slot.bracket !== null) return;
      for (const key of [slot.sentenceNo, clauseKey(slot.clauseNo)]) if (!leaders.has(key)) leaders.set(key, slot);
    });
  }
  return leaders;
}

/** For each slot of a note, the figure that the note is about. */
function noteSlots(figures: readonly FlowFigures[], hosts: ReadonlyMap<string, NoteHost>): Map<Slot, Slot> {
  const about = new Map<Slot, Slot>();
  for (const flow of figures) {
    const host = hostOf(flow, hosts)?.slots[0];
    if (host !== undefined) for (const slot of flow.slots) about.set(slot, host);
  }
  return about;
}

function bound(flow: FlowFigures, of: ReadonlyMap<Slot, Slot>, subjects: Subjects, expected: boolean): Bound[] {
  const hedges = hedgesOf(flow.slots, flow.roles, expected);
  return flow.slots.map((slot, at) => {
    const played = flow.roles[at]!;
    const names = isNamed(flow, at);
    return {
      slot,
      played,
      of: of.get(slot) ?? null,
      hedge: hedges[at]!,
      estimate: (isEstimate(hedges[at]!, slot) && (names || hedges[at] !== 'expected')) || isExpectedMove(slot),
      subject: names ? ofItsStage(flow, at, subjects) : null,
    };
  });
}

/** "thụ lý và giải quyết 121/96 vụ": the first number is what came in, the second what was settled of the same. */
function ofItsStage({ slots, roles }: FlowFigures, at: number, subjects: Subjects): string {
  const isSecond = (i: number): boolean => slots[i]?.slashed === true && roles[i]!.role === 'level';
  const own = subjects.subjectOf(slots[at]!);
  if (isSecond(at + 1)) return ofOneStage(own, 'came');
  if (!isSecond(at)) return own;
  const came = subjects.subjectOf(slots[at - 1]!);
  const settled = ofOneStage(came, 'settled');
  return settled === came ? ofOneStage(own, 'settled') : settled;
}

export type { Figure };
