import type { Notice } from '../figure/index.ts';
import { decode } from './decode.ts';
import { type Recovered, recoveredBytes, recoveredText } from './fonts/detect.ts';
import { Refusal } from './refusal.ts';

/** The text of a file in Unicode or, where that is certain, in a Vietnamese code of the time before it. Throws Refusal. */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly notices: Notice[] } {
  let text: string;
  let old: Recovered | null;
  try {
    text = decode(bytes);
    old = recoveredText(text);
  } catch (error) {
    old = error instanceof Refusal && error.reason.code === 'encoding' ? recoveredBytes(bytes) : null;
    if (old === null) throw error;
    text = old.text;
  }
  if (old === null) return { text, notices: [] };
  const { encoding, words } = old;
  return { text: old.text, notices: [{ code: 'old-encoding', place: null, detail: { encoding, words } }] };
}
