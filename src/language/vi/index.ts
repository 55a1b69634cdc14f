export * from './cues.ts';
export { oneOf, pattern, word } from './pattern.ts';
