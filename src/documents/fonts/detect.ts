import { type Encoding, TCVN3, VISCII, VNI } from './encodings.ts';
import { marked } from './syllables.ts';
import { inUnicode, isUnicode } from './unicode.ts';

/** A text that was found to be written in an old code, in Unicode. */
export interface Recovered {
  readonly text: string;
  readonly encoding: Encoding['name'] | 'Windows-1258';
  /** Words with marks, by which the code was told. */
  readonly words: number;
}

interface Code<T> {
  readonly encoding: Recovered['encoding'];
  readonly read: (source: T) => string;
}

/** A text shorter than this may fit a wrong table by chance. */
const FEWEST_WORDS = 10;
const SURE = 0.95;
/** More than this is not asked, and not needed, to tell a code. */
const SAMPLE = 200_000;

/** The code in which at least 95 of 100 words with marks are Vietnamese syllables, the best one; null for none. */
function told<T>(sample: T, codes: readonly Code<T>[]): (Code<T> & { readonly words: number }) | null {
  const judged = codes.map((code) => ({ ...code, ...marked(code.read(sample)) }));
  const [first] = judged
    .filter(({ words, syllables }) => words >= FEWEST_WORDS && syllables >= SURE * words)
    .sort((a, b) => b.syllables / b.words - a.syllables / a.words || b.words - a.words);
  return first ?? null;
}

const western = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

const OF_BYTES: readonly Code<Uint8Array>[] = [
  { encoding: TCVN3.name, read: (bytes) => inUnicode(western(bytes), TCVN3) },
  { encoding: VNI.name, read: (bytes) => inUnicode(western(bytes), VNI) },
  { encoding: VISCII.name, read: (bytes) => inUnicode(latin(bytes), VISCII) },
  {
    encoding: 'Windows-1258',
    read: (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
  },
];
const OF_TEXT: readonly Code<string>[] = [TCVN3, VNI].map((encoding) => ({
  encoding: encoding.name,
  read: (text) => inUnicode(text, encoding),
}));

/** The bytes of a text that is no UTF-8, read by the one old Vietnamese code in which they make words; null for none. */
export function recoveredBytes(bytes: Uint8Array): Recovered | null {
  const code = told(bytes.subarray(0, SAMPLE), OF_BYTES);
  return code && { text: code.read(bytes), encoding: code.encoding, words: code.words };
}

/**
 * Text in which old codes came through as Latin-1 characters ("B¸o c¸o"), in Unicode; null where it does not show that
 * with certainty. Lines that hold letters beyond Latin-1 are Unicode already and stay.
 */
export function recoveredText(text: string): Recovered | null {
  if (!/[\u00a1-\u00ff]/u.test(text)) return null;
  const lines = text.split('\n');
  const old = lines
    .filter((line) => !isUnicode(line))
    .join('\n')
    .slice(0, SAMPLE);
  const code = told(old, OF_TEXT);
  const asItIs = marked(old);
  if (code === null || asItIs.syllables >= SURE * asItIs.words) return null;
  const read = lines.map((line) => {
    const made = isUnicode(line) ? line : code.read(line);
    return marked(made).syllables >= marked(line).syllables ? made : line;
  });
  return { text: read.join('\n'), encoding: code.encoding, words: code.words };
}
