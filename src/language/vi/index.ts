export * from './cues.ts';
export * from './outlineMarks.ts';
export { oneOf, pattern, word } from './pattern.ts';
