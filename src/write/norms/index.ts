/** The sizes that an office chose within what a decree allows: `data/norms`. */
export { loadNorms, type Norms } from './load.ts';
