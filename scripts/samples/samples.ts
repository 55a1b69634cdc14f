import { spoil } from './apply.ts';
import { factsOf } from './facts.ts';
import { family, familyExpected, familySlips } from './family.ts';
import { slips } from './slips.ts';
import { blocks } from './template.ts';
import { textFile } from './text.ts';
import { wordFile } from './word.ts';

/** One line of `slips.expected.jsonl`. `start` and `end` are places in `slips.txt`; `place` says it for a person. */
export interface Expected {
  readonly code: string;
  readonly rule: string;
  readonly severity: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly files: readonly string[];
  readonly note: string;
}

/** All files of `samples/`, made from the templates that `templateOf` gives by name: name → content. */
export async function samples(templateOf: (name: string) => string): Promise<Map<string, string | Buffer>> {
  const template = templateOf('report.template.txt');
  const cleanBlocks = blocks(template);
  const inText = spoil(cleanBlocks, slips, true);
  const inWord = spoil(cleanBlocks, slips, false);
  return new Map<string, string | Buffer>([
    ['clean.txt', textFile(cleanBlocks).text],
    ['clean.docx', await wordFile(cleanBlocks)],
    ['slips.txt', textFile(inText.blocks, inText.orphans).text],
    ['slips.docx', await wordFile(inWord.blocks)],
    [
      'slips.expected.jsonl',
      expected(template)
        .map((slip) => `${JSON.stringify(slip)}\n`)
        .join(''),
    ],
    ...(await family(factsOf(template), templateOf, familySlips)),
    ['family.expected.jsonl', familyExpected()],
  ]);
}

/** The slips with the places where they stand. */
export function expected(template: string): Expected[] {
  const spoiled = spoil(blocks(template), slips, true);
  const file = textFile(spoiled.blocks, spoiled.orphans);
  return slips.map(({ code, rule, severity, at, edit, note }) => {
    const [start, end] =
      at !== undefined
        ? namedNumber(file, at)
        : lineStart(file.text, edit as Exclude<typeof edit, { kind: 'rewrite' }>);
    const files = edit.kind === 'marker' || edit.kind === 'orphan' ? ['slips.txt'] : ['slips.txt', 'slips.docx'];
    const lineFrom = file.text.lastIndexOf('\n', start - 1) + 1;
    const before = file.text.slice(Math.max(lineFrom, start - 40), start);
    const after = file.text.slice(end, Math.min(end + 25, file.text.indexOf('\n', end)));
    const text = file.text.slice(start, end);
    return { code, rule, severity, text, start, end, place: `${before}«${text}»${after}`, files, note };
  });
}

/** Where the first number of a named piece stands: of 31/6/2024 it is the 31. */
function namedNumber(file: ReturnType<typeof textFile>, name: string): [number, number] {
  const { start, end } = file.places.get(name)!;
  const number = /\d+(?:[.,]\d+)*/.exec(file.text.slice(start, end))![0];
  return [start, start + number.length];
}

function lineStart(
  text: string,
  edit: { kind: 'heading'; title: string; typed: string } | { kind: 'marker' | 'orphan'; label: string },
): [number, number] {
  const words =
    edit.kind === 'heading'
      ? `\n${edit.typed} ${edit.title}`
      : edit.kind === 'orphan'
        ? `\n(${edit.label}) `
        : `(${edit.label})`;
  const start = text.indexOf(words) + (edit.kind === 'marker' ? 1 : edit.kind === 'orphan' ? 2 : 1);
  const label = edit.kind === 'heading' ? edit.typed.replace('.', '') : edit.label;
  return [start, start + label.length];
}
