// @ts-check
// A report of 50 pages that comes back from Word: read, held against what was sent, and two versions against each other.
import { diffWordsWithSpace } from 'diff';
import { readPaper, writePaper } from '../../dist/documents/index.js';
import { blackline, returned } from '../../dist/write/index.js';
import { NORM } from '../../test/documents/paper/papers.js';
import { tell, timed } from '../clock.js';

/** @typedef {import('../../dist/figure/index.js').Paper} Paper */
/** @typedef {import('../../dist/figure/index.js').PaperBlock} PaperBlock */

/** @param {Paper} paper @param {(text: string, at: number) => string} change @returns {Paper} */
function edited(paper, change) {
  const block = (/** @type {PaperBlock} */ one, /** @type {number} */ at) =>
    one.kind !== 'paragraph'
      ? one
      : {
          ...one,
          content: one.content.map((run) => (run.kind === 'text' ? { ...run, text: change(run.text, at) } : run)),
        };
  return { ...paper, blocks: paper.blocks.map(block) };
}

/** The words of a paper as one text. @param {Paper} paper */
const textOf = (paper) =>
  paper.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
    .map((run) => (run.kind === 'note' ? '' : run.text))
    .join(' ');

/** @param {Paper} paper */
export async function comingBackTimes(paper) {
  const file = await writePaper(paper, NORM);
  const came = await readPaper(file);
  const body = { head: paper.head, blocks: [], annexes: [] };
  const some = edited(paper, (text, at) => (at % 2 === 0 ? text.replaceAll('các', 'những') : text));
  const all = edited(paper, (text) => [...text].reverse().join(''));
  tell('an edited file of 50 pages read', await timed(() => readPaper(file), 10, 3));
  tell('held against what was sent', await timed(() => returned(body, paper, came), 10, 3));
  tell('two versions of 50 pages, half of the paragraphs edited', await timed(() => blackline(paper, some), 10, 3));
  tell('two versions of 50 pages, all of it different', await timed(() => blackline(paper, all), 10, 3));
  const [one, other] = [textOf(paper), textOf(some)];
  tell('for comparison: diff, the bare words as one text', await timed(() => diffWordsWithSpace(one, other), 5, 1));
}
