import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chip, Inline, ReportBody, Words } from '../../../figure/index.ts';
import { bodyOf } from './body-of.ts';
import { docOf } from './doc-of.ts';
import { chipOfPasted } from './pasted.ts';
import { rowName, stretchAt } from './places.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);
const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const chip: fc.Arbitrary<Chip> = fc.record({
  kind: fc.constant('chip' as const),
  id,
  ask: fc.record({
    indicator: id,
    breakdown: fc.constantFrom('', 'fund=central'),
    area: fc.constant('01@2025-07-01'),
    period: fc.constant('2026-H1'),
    aspect: fc.constantFrom('level' as const, 'growth' as const),
    plan: maybe(id),
  }),
  style: fc.record({
    decimals: maybe(fc.nat(3)),
    scale: fc.constantFrom('unit' as const, 'billion' as const),
    unit: fc.boolean(),
    hedge: fc.constantFrom('none' as const, 'over' as const),
    lead: fc.constantFrom('bare' as const, 'verb' as const),
  }),
  text: fc.string(),
  override: maybe(fc.record({ text, reason: text, by: text, at: fc.constant('2026-07-01T08:00:00Z') })),
});

const words: fc.Arbitrary<Words> = fc
  .tuple(text, fc.boolean(), fc.boolean())
  .map(([said, bold, italic]) => ({ kind: 'text', text: said, ...(bold && { bold }), ...(italic && { italic }) }));

/** Words that stand side by side and look the same are one. */
function joined<T extends Inline>(content: readonly T[]): T[] {
  const out: T[] = [];
  for (const one of content) {
    const last = out.at(-1);
    const isSame = last?.kind === 'text' && one.kind === 'text' && last.bold === one.bold && last.italic === one.italic;
    if (isSame) out[out.length - 1] = { ...last, text: last.text + one.text };
    else out.push(one);
  }
  return out;
}

const runs = fc.array(fc.oneof(words, chip), { maxLength: 5 }).map(joined);
const note = fc.record({ kind: fc.constant('note' as const), id, content: runs });
/** What a newer program may put there. */
const unheardInline = fc.record({ kind: fc.constant('formula'), tex: text }) as unknown as fc.Arbitrary<Inline>;
const content = fc.array(fc.oneof(words, chip, note, unheardInline), { maxLength: 6 }).map(joined);
const source = maybe(fc.record({ contribution: id, paragraph: fc.nat(30) }));
const more = fc.constantFrom({}, { mood: ['new'], ground: { a: 1 } });

const paragraph = fc
  .tuple(
    fc.record({
      kind: fc.constant('paragraph' as const),
      id,
      content,
      source,
      look: maybe(fc.record({ why: fc.constantFrom('turned' as const, 'missing' as const), says: text })),
    }),
    more,
  )
  .map(([block, rest]) => ({ ...block, ...rest }));
const heading = fc.record({
  kind: fc.constant('heading' as const),
  id,
  level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  text: fc.string({ unit: 'grapheme' }),
  section: maybe(id),
  agency: maybe(text),
  locked: fc.boolean(),
});
const textTable = fc.record({
  kind: fc.constant('text-table' as const),
  id,
  rows: fc.array(fc.array(fc.string(), { maxLength: 3 }), { maxLength: 3 }),
  heads: fc.nat(2),
  source,
});
const table = fc.record({
  kind: fc.constant('table' as const),
  id,
  title: text,
  area: fc.constant('01@2025-07-01'),
  period: fc.constant('2026-H1'),
  rows: fc.array(fc.record({ indicator: id, breakdown: fc.constant(''), period: fc.constant(null) }), { maxLength: 2 }),
  columns: fc.constant([{ aspect: 'level' as const, head: '', period: null, plan: null }]),
  landscape: fc.boolean(),
  texts: fc.array(fc.array(fc.string(), { maxLength: 1 }), { maxLength: 2 }),
});
const unheard = fc.record({ kind: fc.constant('picture'), id, bytes: text }) as unknown as typeof textTable;

const body: fc.Arbitrary<ReportBody> = fc
  .tuple(
    fc.record({
      head: fc.record({
        superior: maybe(text),
        issuer: text,
        number: maybe(fc.nat()),
        symbol: text,
        place: text,
        date: maybe(fc.constant('2026-07-02')),
        title: text,
        addressees: fc.array(text, { maxLength: 2 }),
        grounds: fc.array(text, { maxLength: 2 }),
        authority: fc.array(text, { maxLength: 2 }),
        signer: text,
        recipients: fc.array(text, { maxLength: 2 }),
        urgency: fc.constant(null),
      }),
      blocks: fc.array(fc.oneof(paragraph, heading, textTable, table, unheard), { maxLength: 8 }),
      annexes: fc.array(
        fc.record({
          id,
          title: fc.string(),
          blocks: fc.array(fc.oneof(paragraph, textTable, table, unheard), { maxLength: 3 }),
        }),
        { maxLength: 2 },
      ),
    }),
    more,
  )
  .map(([known, rest]) => ({ ...known, ...rest }));

describe('a report in the editor', () => {
  it('comes back as it went in, with what this program has never heard of', () => {
    fc.assert(fc.property(body, (given) => void expect(bodyOf(docOf(given))).toEqual(given)));
  });

  it('is a document that the editor may hold, and goes there again the same', () => {
    fc.assert(
      fc.property(body, (given) => {
        const doc = docOf(given);
        doc.check();
        expect(docOf(bodyOf(doc)).eq(doc)).toBe(true);
      }),
    );
  });

  it('survives being kept as JSON', () => {
    fc.assert(
      fc.property(body, (given) => void expect(bodyOf(docOf(JSON.parse(JSON.stringify(given))))).toEqual(given)),
    );
  });
});

describe('a chip that was pasted', () => {
  it('is the same but for what was written over it', () => {
    fc.assert(
      fc.property(chip, (given) => {
        expect(chipOfPasted(JSON.stringify(given))).toEqual({ chip: { ...given, override: null } });
      }),
    );
  });

  it.each(['', '{', 'null', '{"id":"a"}', '{"id":"a","text":"1","ask":{},"style":{}}'])('%s is none', (json) => {
    expect(chipOfPasted(json)).toBe(false);
  });
});

describe('places in a report', () => {
  const words = (said: string): Words => ({ kind: 'text', text: said });
  const [given] = fc.sample(chip, { numRuns: 1, seed: 7 });
  const number = { ...given!, text: '12,5%', override: null };
  const doc = docOf({
    head: null as unknown as ReportBody['head'],
    blocks: [
      {
        kind: 'paragraph',
        id: 'p',
        content: [words('Tăng '), number, { kind: 'note', id: 'n', content: [words('dài')] }, words(' so với')],
        source: null,
        look: null,
      },
    ],
    annexes: [],
  });

  it('a stretch of plain text is found, a chip being as long as it shows and a note nothing', () => {
    const part = { node: doc.child(0), pos: 0 };
    const said = (start: number, end: number): string => {
      const { from, to } = stretchAt(part, start, end);
      return doc.textBetween(from, to, '', (leaf) => leaf.attrs.chip?.text ?? '');
    };
    expect(said(0, 4)).toBe('Tăng');
    expect(said(5, 10)).toBe('12,5%');
    expect(said(14, 17)).toBe('với');
  });

  it('a row is called as its cells say', () => {
    const says = 'Thu, chi (trung ương), Tỉnh Thử, năm 2026: tăng, giảm';
    expect(rowName([undefined, says], 'Tỉnh Thử')).toBe('Thu, chi (trung ương)');
    expect(rowName([undefined], 'Tỉnh Thử')).toBeNull();
  });
});
