export * from './decimal.ts';
export type * from './document.ts';
export * from './figure.ts';
export * from './finding.ts';
export * from './interval.ts';
export * from './rational.ts';
export * from './rounding.ts';
