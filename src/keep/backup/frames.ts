/** Why a backup is not restored. */
export type BackupProblem = 'broken' | 'foreign' | 'newer' | 'not-empty';

/** A backup was refused; the database is as it was. `detail`: where it is broken. */
export class RefusedBackup extends Error {
  constructor(
    readonly code: BackupProblem,
    readonly detail = '',
  ) {
    super(`${code} ${detail}`.trim());
  }
}

const LONGEST_LINE = 1 << 20;
const LONGEST_PIECE = 1 << 28;

/** A line of JSON. */
export const lineOf = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

/** Bytes in pieces, each behind a line with its length; a line 0 ends them. */
export async function* pieces(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of bytes) {
    if (piece.length === 0) continue;
    yield Buffer.from(`${piece.length}\n`);
    yield piece;
  }
  yield Buffer.from('0\n');
}

/** Reads lines and pieces out of a stream, and nothing past them. */
export class Frames {
  private held: Buffer = Buffer.alloc(0);
  private readonly source: AsyncIterator<Buffer>;

  constructor(stream: AsyncIterable<Buffer>) {
    this.source = stream[Symbol.asyncIterator]();
  }

  private async more(): Promise<void> {
    const { value, done } = await this.source.next().catch((error: NodeJS.ErrnoException) => {
      // What cannot be unpacked is broken; a disk that cannot be read is another matter.
      throw error.code?.startsWith('Z_') ? new RefusedBackup('broken', error.code) : error;
    });
    if (done) throw new RefusedBackup('broken', 'end');
    this.held = this.held.length === 0 ? value : Buffer.concat([this.held, value]);
  }

  private async text(): Promise<string> {
    let end = this.held.indexOf(10);
    while (end < 0) {
      if (this.held.length > LONGEST_LINE) throw new RefusedBackup('broken', 'line');
      await this.more();
      end = this.held.indexOf(10);
    }
    const line = this.held.toString('utf8', 0, end);
    this.held = this.held.subarray(end + 1);
    return line;
  }

  /** The next line of JSON. Throws RefusedBackup. */
  async line(): Promise<unknown> {
    const text = await this.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new RefusedBackup('broken', 'line');
    }
  }

  /** The pieces up to the line that ends them. Throws RefusedBackup. */
  async *pieces(): AsyncGenerator<Buffer> {
    for (;;) {
      const text = await this.text();
      const length = Number(text);
      if (!/^\d{1,9}$/.test(text) || length > LONGEST_PIECE) throw new RefusedBackup('broken', 'piece');
      if (length === 0) return;
      for (let left = length; left > 0; ) {
        if (this.held.length === 0) await this.more();
        const piece = this.held.subarray(0, left);
        this.held = this.held.subarray(piece.length);
        left -= piece.length;
        yield piece;
      }
    }
  }
}
