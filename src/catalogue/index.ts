/** What is measured, where, by which norm: the catalogue of `data/`, loaded and checked. */
export * from './indicator.ts';
