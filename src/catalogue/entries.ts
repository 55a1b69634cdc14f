import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type Problems, says } from './problems.vi.ts';

/** A value of a file of `data/`, and the line on which it stands (from 1). All scalars are texts, as written. */
export interface Field {
  readonly value: string | readonly Field[] | Entry;
  readonly line: number;
}

/** Keys and values as one entry of a file has them. */
export interface Entry {
  readonly file: string;
  readonly line: number;
  readonly fields: ReadonlyMap<string, Field>;
}

/** Longer files are none that a person writes. */
const LONGEST = 2_000_000;

/** The text of a YAML file as entries; null where it is no map of keys. What is wrong with it goes to `problems`. */
export function entriesOf(file: string, text: string, problems: Problems): Entry | null {
  if (text.length > LONGEST) {
    problems.add(file, 1, says.tooLong(LONGEST));
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  for (const error of document.errors) problems.add(file, lineAt(error.pos[0]), says.notYaml(error.code));
  if (document.errors.length > 0) return null;
  const read = new Reading(file, lineAt, problems);
  if (isMap(document.contents)) return read.entry(document.contents);
  problems.add(file, 1, says.noKeys());
  return null;
}

class Reading {
  private readonly file: string;
  private readonly lineAt: (offset: number) => number;
  private readonly problems: Problems;

  constructor(file: string, lineAt: (offset: number) => number, problems: Problems) {
    this.file = file;
    this.lineAt = lineAt;
    this.problems = problems;
  }

  entry(map: YAMLMap): Entry {
    const fields = new Map<string, Field>();
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue;
      const field = this.field(value as Node | null, this.line(key));
      if (field !== null) fields.set(String(key.value), field);
    }
    return { file: this.file, line: this.line(map), fields };
  }

  private line(node: Node): number {
    return this.lineAt(node.range?.[0] ?? 0);
  }

  private field(node: Node | null, keyLine: number): Field | null {
    if (node === null) return { value: '', line: keyLine };
    const line = this.line(node);
    if (isMap(node)) return { value: this.entry(node), line };
    if (isSeq(node)) {
      const fields = node.items.map((item) => this.field(item as Node | null, line));
      return { value: fields.filter((field) => field !== null), line };
    }
    if (isScalar(node))
      return {
        value: String(node.value ?? '')
          .normalize('NFC')
          .trim(),
        line,
      };
    this.problems.add(this.file, line, says.noReferences());
    return null;
  }
}

/** One entry read field by field: every key that nobody asks for is a problem, and so is a value of another form. */
export class EntryReader {
  readonly entry: Entry;
  private readonly problems: Problems;
  private readonly asked = new Set<string>();

  constructor(entry: Entry, problems: Problems) {
    this.entry = entry;
    this.problems = problems;
  }

  /** Says what is wrong, at a key's line or at that of the entry. */
  problem(key: string | null, message: string): void {
    const line = (key === null ? undefined : this.entry.fields.get(key)?.line) ?? this.entry.line;
    this.problems.add(this.entry.file, line, message);
  }

  /** A text; `''` where it is absent or empty. */
  text(key: string): string {
    const value = this.value(key);
    if (value === undefined || typeof value === 'string') return value ?? '';
    this.problem(key, says.noText(key));
    return '';
  }

  /** A text that must stand there. */
  needed(key: string): string {
    const text = this.text(key);
    if (text === '') this.problem(key, says.missing(key));
    return text;
  }

  /** One of the allowed words, or `usual` where none is given. */
  oneOf<T extends string>(key: string, allowed: readonly T[], usual: T): T {
    const text = this.text(key);
    const found = allowed.find((one) => one === text);
    if (text !== '' && found === undefined) this.problem(key, says.notOneOf(key, text, allowed));
    return found ?? usual;
  }

  /** A list of texts; empty where it is absent. */
  texts(key: string): string[] {
    return this.list(key).flatMap(({ value, line }) => {
      if (typeof value === 'string' && value !== '') return [value];
      this.problems.add(this.entry.file, line, says.noText(key));
      return [];
    });
  }

  /** A list of entries. */
  entries(key: string): Entry[] {
    return this.list(key).flatMap(({ value, line }) => {
      if (typeof value === 'object' && 'fields' in value) return [value];
      this.problems.add(this.entry.file, line, says.noEntry(key));
      return [];
    });
  }

  /** An entry under a key. */
  inner(key: string): Entry | null {
    const value = this.value(key);
    if (typeof value === 'object' && 'fields' in value) return value;
    this.problem(key, value === undefined ? says.missing(key) : says.noEntry(key));
    return null;
  }

  /** To be called when everything was asked for: says which keys are not known. */
  finish(): void {
    for (const [key, { line }] of this.entry.fields)
      if (!this.asked.has(key)) this.problems.add(this.entry.file, line, says.unknownKey(key, [...this.asked]));
  }

  private value(key: string): Field['value'] | undefined {
    this.asked.add(key);
    return this.entry.fields.get(key)?.value;
  }

  private list(key: string): readonly Field[] {
    const value = this.value(key);
    if (value === undefined || value === '') return [];
    if (typeof value === 'object' && !('fields' in value)) return value;
    this.problem(key, says.noList(key));
    return [];
  }
}
