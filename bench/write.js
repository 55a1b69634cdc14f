// @ts-check
// `npm run bench -- write`: reports out of the program. A Word file of 50 pages with 1,000 bound figures and 20 tables, and
// beside it what docx alone takes for the same words, without controls, bookmarks and styles.
import { cpus } from 'node:os';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { writePaper } from '../dist/documents/index.js';
import { longPaper, NORM } from '../test/documents/paper/papers.js';
import { tell, timed } from './clock.js';
import { comingBackTimes } from './write/coming-back.js';
import { renewingTimes } from './write/renewing.js';

const PAGES = 50;
const paper = longPaper(PAGES, 1000, 20);

/** @param {readonly import('../dist/figure/index.js').PaperRun[]} content @returns {string} */
const words = (content) => content.map((run) => (run.kind === 'note' ? words(run.content) : run.text)).join('');

/** @param {import('../dist/figure/index.js').PaperBlock} block */
function plain(block) {
  if (block.kind === 'heading') return new Paragraph(`${block.number} ${block.text}`);
  if (block.kind === 'paragraph') return new Paragraph(words(block.content));
  const cell = (/** @type {import('../dist/figure/index.js').PaperCell} */ { content }) =>
    new TableCell({ children: [new Paragraph(words(content))] });
  return new Table({ rows: block.rows.map((row) => new TableRow({ children: row.map(cell) })) });
}

const blocks = [...paper.blocks, ...paper.annexes.flatMap((annex) => annex.blocks)];
const bare = () => Packer.toBuffer(new Document({ sections: [{ children: blocks.map(plain) }] }));

/** @param {readonly import('../dist/figure/index.js').PaperRun[]} content @returns {number} */
const figures = (content) =>
  content.reduce((sum, run) => sum + (run.kind === 'note' ? figures(run.content) : run.kind === 'figure' ? 1 : 0), 0);
const bound = blocks.reduce((sum, block) => {
  if (block.kind === 'paragraph') return sum + figures(block.content);
  return block.kind === 'table' ? sum + block.rows.flat().reduce((all, cell) => all + figures(cell.content), 0) : sum;
}, 0);

tell('machine', { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length });
const shape = { figures: bound, tables: blocks.filter(({ kind }) => kind === 'table').length };
const once = performance.now();
const { length } = await writePaper(paper, NORM);
tell('a report of 50 pages as a Word file, the first time', { ms: Math.round(performance.now() - once), ...shape });
tell('a report of 50 pages as a Word file', { ...(await timed(() => writePaper(paper, NORM), 15, 3)), bytes: length });
tell('for comparison: docx, the same words without anything', await timed(bare, 15, 3));

await comingBackTimes(paper);
await renewingTimes();
