import { UnreadableDocument } from '../../documents/index.ts';
import type { Failure, ToldFinding } from '../../keep/index.ts';
import { type CheckedReport, checkBytes, commentedWord, reportJson } from '../index.ts';
import { type Content, contentOf, packed, unpacked } from './content.ts';

/** What became of a file that was handed in. */
export type ReadFile =
  | {
      readonly outcome: 'ready';
      readonly content: Uint8Array;
      readonly head: Readonly<Record<string, string | null>>;
      readonly figures: number;
      readonly checked: number;
      readonly told: readonly ToldFinding[];
    }
  | ({ readonly outcome: 'failed' } & Failure);

/** What a file is called, and the sum of its bytes. */
export type NamedFile = Pick<CheckedReport, 'file' | 'sha256'>;

/** A file as it was handed in. */
export type KeptFile = NamedFile & Pick<CheckedReport, 'bytes'>;

/** What became of a file that cannot be read. */
const KEPT = 'Tệp gốc vẫn được giữ trên máy này.';
const FORGOTTEN = 'Đã xóa tệp này khỏi máy.';

const PARTICULARS = ['number', 'issuer', 'date', 'title', 'period', 'area'] as const;

/** Reads and checks a file. */
export async function readFileTask(file: string, bytes: Uint8Array): Promise<ReadFile> {
  try {
    const content = contentOf(await checkBytes(file, bytes));
    return {
      outcome: 'ready',
      content: packed(content),
      head: Object.fromEntries(PARTICULARS.map((name) => [name, content.reading.head[name]])),
      ...content.coverage,
      told: content.findings.map(({ key, loose, code, rule, severity, message }) => ({
        key,
        loose,
        code,
        rule,
        severity,
        message,
      })),
    };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const forget = error.code === 'secret';
    return { outcome: 'failed', problem: `${error.sentence} ${forget ? FORGOTTEN : KEPT}`, forget };
  }
}

/** A kept file, as it was when it was checked. */
function reportOf<F extends NamedFile>(
  file: F,
  content: Content,
): F & Omit<CheckedReport, 'file' | 'sha256' | 'bytes'> {
  const { document, reading, checks, coverage, left, findings } = content;
  return { ...file, document, reading, checked: { checks, coverage, left, findings } };
}

/** The Word file with a comment at each finding, but for those set aside. */
export function commentTask(
  file: KeptFile,
  packedContent: Uint8Array,
  aside: readonly string[],
  now: Date,
): Uint8Array {
  const content = unpacked(packedContent);
  const findings = content.findings.filter(({ key }) => !aside.includes(key));
  return commentedWord(reportOf(file, { ...content, findings }), now);
}

/** What `tonghop check --json` prints of a kept file. */
export const dataTask = (file: NamedFile, packedContent: Uint8Array): string =>
  JSON.stringify(reportJson(reportOf(file, unpacked(packedContent))), null, 2);
