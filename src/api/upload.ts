import { ReadingStopped } from '../app/desk/index.ts';
import { Refused } from './problems.ts';

/** Largest file that is taken in. Ten times the longest report that was seen; what opens files has the same limit. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Bytes of all files on their way at once: what this computer's memory is asked to hold. */
const MOST_AT_ONCE = 256 * 1024 * 1024;

/** Only the last part of a path: some browsers send the folder as well. */
export const fileName = (name: string): string => name.split(/[\\/]/).at(-1) || name;

/** Takes files from requests, within bounds. */
export class Intake {
  private underWay = 0;

  /**
   * The body of a request, whole.
   *
   * @throws Refused where it is too large, says no length, is cut off, or too much is on its way already
   */
  async bytesOf(request: Request): Promise<Uint8Array> {
    const length = Number(request.headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw new Refused('no-length');
    if (length > MOST_BYTES) throw new Refused('too-large', tooLarge());
    if (this.underWay + length > MOST_AT_ONCE) throw new Refused('busy');
    this.underWay += length;
    try {
      return await whole(request, length);
    } finally {
      this.underWay -= length;
    }
  }
}

const tooLarge = (): string =>
  `Tệp lớn hơn ${MOST_BYTES / 1024 / 1024} MB nên không nhận; chưa lưu gì. Hãy chia thành nhiều tệp.`;

/** Says of an import that took too long or too much memory that nothing came of it. */
export function stopped(error: unknown): never {
  throw error instanceof ReadingStopped ? new Refused('too-large', STOPPED[error.code]) : error;
}

const STOPPED = {
  time: 'Tệp này đọc quá lâu nên đã dừng; chưa ghi gì. Hãy chia thành nhiều tệp.',
  memory: 'Tệp này cần quá nhiều bộ nhớ để đọc nên đã dừng; chưa ghi gì. Hãy chia thành nhiều tệp.',
} as const;

const CUT_OFF = 'Tệp đến không trọn vẹn (đường truyền bị ngắt); chưa lưu gì. Hãy gửi lại.';

async function whole(request: Request, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let at = 0;
  try {
    for await (const chunk of request.body ?? []) {
      if (at + chunk.length > length) throw new Refused('bad-request');
      bytes.set(chunk, at);
      at += chunk.length;
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('bad-request', CUT_OFF);
  }
  if (at < length) throw new Refused('bad-request', CUT_OFF);
  return bytes;
}
