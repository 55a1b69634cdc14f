/** The only room that knows file formats: bytes in, a `Document` out. */
export { LIMITS, type Limits } from './limits.ts';
export { openDocument } from './open.ts';
export { noticeSentence } from './phrasing.ts';
export { type OtherFormat, type Reason, UnreadableDocument } from './unreadable.ts';
