import type { Paper, PaperAnnex, PaperBlock, PaperCell, PaperRun, ReadPaper, ReportHead } from '../../figure/index.ts';

/** Runs as a file gives them back: words of one look together, nothing empty. */
export function tidiedRuns(content: readonly PaperRun[]): PaperRun[] {
  const runs: PaperRun[] = [];
  for (const run of content) {
    if (run.kind === 'note') runs.push({ kind: 'note', id: run.id, content: tidiedRuns(run.content) });
    else if (run.kind === 'figure') runs.push({ kind: 'figure', id: run.id, text: run.text.normalize('NFC') });
    else if (run.text !== '') addWords(runs, run);
  }
  return runs;
}

function addWords(runs: PaperRun[], { text, bold, italic }: Extract<PaperRun, { kind: 'text' }>): void {
  const last = runs.at(-1);
  const look = { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
  const words = text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').normalize('NFC');
  if (last?.kind === 'text' && last.bold === look.bold && last.italic === look.italic)
    runs[runs.length - 1] = { ...last, text: last.text + words };
  else runs.push({ kind: 'text', text: words, ...look });
}

/** What was sent, as it would have come back had nobody touched it. */
export function tidied(paper: Paper): Paper {
  const blocks = paper.blocks.map(tidiedBlock);
  const last = blocks.at(-1);
  // A sign at the end that somebody typed is not printed twice.
  if (last?.kind === 'paragraph') blocks.splice(-1, 1, { ...last, content: withoutLast(last.content, END) });
  return { ...paper, blocks, annexes: paper.annexes.map(tidiedAnnex) };
}

const tidiedAnnex = (annex: PaperAnnex): PaperAnnex => ({ ...annex, blocks: annex.blocks.map(tidiedBlock) });

/** Behind the full stop: "./.". */
const END = /(?<=\.)\/\.$/u;

export function tidiedBlock(block: PaperBlock): PaperBlock {
  if (block.kind === 'heading') return { ...block, text: block.text.trim() };
  if (block.kind === 'paragraph') return { ...block, content: tidiedRuns(block.content) };
  const cell = (one: PaperCell): PaperCell => ({ ...one, content: tidiedRuns(one.content) });
  return { ...block, title: block.title.trim(), rows: block.rows.map((row) => row.map(cell)) };
}

/**
 * What came, without what printing added: "Như trên" among the recipients, the issuer's capitals, a full stop before the
 * sign at the end. `sent` is tidied.
 */
export function asSent(came: ReadPaper, sent: Paper): Paper {
  const blocks = came.blocks.map(tidiedBlock).map((block) => withoutEnd(block, sent.blocks.at(-1)));
  return {
    ...sent,
    head: { ...sent.head, ...changedComponents(came.head, sent.head) },
    blocks,
    annexes: came.annexes.map(tidiedAnnex),
  };
}

/** The block that was the last has no sign behind it, and no full stop that came with the sign. */
function withoutEnd(block: PaperBlock, last: PaperBlock | undefined): PaperBlock {
  if (block.kind !== 'paragraph' || last?.kind !== 'paragraph' || block.id !== last.id) return block;
  const content = withoutLast(block.content, END);
  return { ...block, content: tidiedRuns(endsWithStop(last) ? content : withoutLast(content, /\.$/u)) };
}

const lastSaid = (content: readonly PaperRun[]): number =>
  content.findLastIndex((run) => run.kind !== 'note' && run.text.trim() !== '');

function endsWithStop({ content }: Extract<PaperBlock, { kind: 'paragraph' }>): boolean {
  const run = content[lastSaid(content)];
  return run?.kind === 'text' && run.text.trimEnd().endsWith('.');
}

function withoutLast(content: readonly PaperRun[], sign: RegExp): PaperRun[] {
  const at = lastSaid(content);
  const run = content[at];
  return run?.kind === 'text' ? content.with(at, { ...run, text: run.text.replace(sign, '') }) : [...content];
}

const ABOVE = 'Như trên';

/** The components of the head that people changed. */
export function changedComponents(came: Partial<ReportHead>, sent: ReportHead): Partial<ReportHead> {
  const recipients = came.recipients?.[0] === ABOVE && sent.recipients[0] !== ABOVE ? came.recipients.slice(1) : null;
  const found = recipients === null ? came : { ...came, recipients };
  return Object.fromEntries(
    Object.entries(found).filter(([name, value]) => shown(value) !== shown(sent[name as keyof ReportHead])),
  );
}

/** A component as it looks: capitals and the breaking of lines are not what it says. */
function shown(value: ReportHead[keyof ReportHead]): string {
  const lines = Array.isArray(value) ? value : [String(value ?? '')];
  return lines.map((line) => String(line).replace(/\s+/gu, ' ').replace(/[;.]$/u, '').trim().toUpperCase()).join('\n');
}
