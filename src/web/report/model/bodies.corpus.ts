import fc from 'fast-check';
import type { Chip, Inline, ReportBody, Words } from '../../../figure/index.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);
const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

/** A chip. */
export const chip: fc.Arbitrary<Chip> = fc.record({
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
const heading = fc.record(
  {
    kind: fc.constant('heading' as const),
    id,
    level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    text: fc.string({ unit: 'grapheme' }),
    section: maybe(id),
    agency: maybe(text),
    locked: fc.boolean(),
    lockedBy: text,
  },
  { requiredKeys: ['kind', 'id', 'level', 'text', 'section', 'agency', 'locked'] },
);
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

/** A report, with parts that this program has never heard of. */
export const body: fc.Arbitrary<ReportBody> = fc
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
