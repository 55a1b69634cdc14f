import { type Encoding, TCVN3, VISCII, VNI } from './encodings.ts';
import { marked } from './syllables.ts';
import { isUnicode, turned } from './unicode.ts';

/** A text that was found to be written in an old code, in Unicode. */
export interface Recovered {
  readonly text: string;
  readonly encoding: Encoding['name'] | 'Windows-1258';
  /** Words with marks, by which the code was told. */
  readonly words: number;
}

/** A text shorter than this may fit a wrong table by chance. */
const FEWEST_WORDS = 10;
const SURE = 0.95;
/** More than this is not asked, and not needed, to tell a code. */
const SAMPLE = 200_000;

/** The reading of which at least 95 of 100 words with marks are Vietnamese syllables, the best one; null for none. */
function best(readings: readonly Omit<Recovered, 'words'>[]): Recovered | null {
  const judged = readings.map((reading) => ({ ...reading, ...marked(reading.text.slice(0, SAMPLE)) }));
  const [first] = judged
    .filter(({ words, syllables }) => words >= FEWEST_WORDS && syllables >= SURE * words)
    .sort((a, b) => b.syllables / b.words - a.syllables / a.words || b.words - a.words);
  return first ? { text: first.text, encoding: first.encoding, words: first.words } : null;
}

/** The bytes of a text that is no UTF-8, read by the one old Vietnamese code in which they make words; null for none. */
export function recoveredBytes(bytes: Uint8Array): Recovered | null {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return best([
    { encoding: TCVN3.name, text: turned(western, TCVN3).text },
    { encoding: VNI.name, text: turned(western, VNI).text },
    { encoding: VISCII.name, text: turned(latin, VISCII).text },
    { encoding: 'Windows-1258', text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC') },
  ]);
}

/**
 * Text in which old codes came through as Latin-1 characters ("B¸o c¸o"), in Unicode; null where it does not show that
 * with certainty. Lines that hold letters beyond Latin-1 are Unicode already and stay.
 */
export function recoveredText(text: string): Recovered | null {
  if (!/[\u00a1-\u00ff]/u.test(text)) return null;
  const lines = text.split('\n');
  const old = lines.filter((line) => !isUnicode(line)).join('\n');
  const sure = best([TCVN3, VNI].map((encoding) => ({ encoding: encoding.name, text: turned(old, encoding).text })));
  const asItIs = marked(old.slice(0, SAMPLE));
  if (!sure || asItIs.syllables >= SURE * asItIs.words) return null;
  const encoding = sure.encoding === 'VNI' ? VNI : TCVN3;
  const read = lines.map((line) => {
    const made = isUnicode(line) ? line : turned(line, encoding).text;
    return marked(made).syllables >= marked(line).syllables ? made : line;
  });
  return { ...sure, text: read.join('\n') };
}
