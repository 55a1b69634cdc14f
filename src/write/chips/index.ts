export { chipRefusal, chipText } from './chip-text.ts';
export { DEFAULT_STYLE } from './style.ts';
export { turned } from './turned.ts';
