export * from './outlineMarks.ts';
