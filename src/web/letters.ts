export { plainLetters } from '../language/vi/index.ts';
