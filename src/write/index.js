/** Report model → words → paper: outlines, chips, sentences, what changed between two versions. Pure. */
export { draftOf } from './draft.js';
export { headingNumbers } from './numbering.js';
//# sourceMappingURL=index.js.map