import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { spoil } from '../../scripts/samples/apply.ts';
import { holds, relations } from '../../scripts/samples/relations.ts';
import { expected, samples } from '../../scripts/samples/samples.ts';
import { slips } from '../../scripts/samples/slips.ts';
import { blocks, namedPieces } from '../../scripts/samples/template.ts';

const root = new URL('../../', import.meta.url);
const file = (path: string): Buffer => readFileSync(new URL(path, root));
const templateOf = (name: string): string => file(`scripts/samples/${name}`).toString('utf8');
const template = templateOf('report.template.txt');
const clean = blocks(template);
const figures = (report: ReturnType<typeof blocks>): Map<string, string> =>
  new Map(namedPieces(report).map((piece) => [piece.name, piece.text]));
const broken = (report: ReturnType<typeof blocks>): string[] =>
  relations.filter((relation) => !holds(relation, figures(report))).map((relation) => JSON.stringify(relation));

describe('the clean sample', () => {
  it('holds in every sum, ratio, growth, product and repeat', () => {
    expect(broken(clean)).toEqual([]);
  });

  it('has the direction and the verdict of its figures', () => {
    const words = figures(clean);
    expect([words.get('crime.direction'), words.get('fowl.verdict')]).toEqual(['giảm', 'chưa đạt']);
  });
});

describe('the sample with slips', () => {
  const arithmetic = slips.filter(
    (slip) =>
      slip.edit.kind === 'rewrite' &&
      !['verdict', 'direction', 'unit', 'calendar', 'larger than its whole', 'impossible count'].includes(slip.rule),
  );

  it.each(arithmetic.map((slip) => [slip.note, slip] as const))('breaks a relation: %s', (_, slip) => {
    expect(broken(spoil(clean, [slip], true).blocks)).not.toEqual([]);
  });

  it('has a slip of every kind that a text can show', () => {
    expect(new Set(slips.map((slip) => slip.code))).toEqual(
      new Set(['ratio', 'sum', 'change', 'product', 'repeat', 'magnitude', 'outline', 'date', 'note']),
    );
  });

  it('says where each slip stands', () => {
    const text = file('samples/slips.txt').toString('utf8');
    for (const slip of expected(template)) expect(text.slice(slip.start, slip.end)).toBe(slip.text);
  });
});

/** The parts of a Word file as text, without the times it was made at. */
function parts(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name !== 'docProps/core.xml')
      .map(([name, content]) => [name, decoder.decode(content)]),
  );
}

describe('the committed files', async () => {
  const made = await samples(templateOf);
  it.each([...made.keys()])('%s is what the template makes', (name) => {
    const content = made.get(name)!;
    if (typeof content === 'string') expect(file(`samples/${name}`).toString('utf8')).toBe(content);
    else expect(parts(file(`samples/${name}`))).toEqual(parts(content));
  });
});
