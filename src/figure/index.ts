export type * from './document.ts';
export * from './figure.ts';
export * from './finding.ts';
