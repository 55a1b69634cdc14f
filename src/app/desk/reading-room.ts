import { type Address, keepFailure, keepReading, originalOf, takeWaiting, wakeUnread } from '../../keep/index.ts';
import type { Desk } from './desk.ts';
import { ReadingStopped } from './readers.ts';

const STOPPED: Readonly<Record<ReadingStopped['code'], string>> = {
  time: 'đọc quá lâu nên đã dừng',
  memory: 'cần quá nhiều bộ nhớ nên đã dừng',
};

/** The sentence for a file that could not be read to its end. */
function stoppedSentence(file: string, error: unknown): string {
  const what = error instanceof ReadingStopped ? STOPPED[error.code] : 'gặp lỗi ngoài dự kiến khi đọc';
  return `${file}: ${what}. Tệp gốc vẫn được giữ trên máy này; hãy chia nhỏ tệp rồi thử lại.`;
}

/** Reads the versions that wait, as many at once as there are readers. What a crash interrupts is read at the next start. */
export class ReadingRoom {
  private readonly desk: Desk;
  private readonly complain: (error: unknown) => void;
  private readonly working = new Set<Promise<void>>();
  private closed = false;

  /** @param complain is told where the database cannot be reached; the version is read again later */
  constructor(desk: Desk, complain: (error: unknown) => void) {
    this.desk = desk;
    this.complain = complain;
  }

  /** Puts back what was interrupted or read by another program, and begins. */
  async open(): Promise<void> {
    await wakeUnread(this.desk.scope, this.desk.reader);
    this.wake();
  }

  /** Something waits: takes it up if a reader is free. */
  wake(): void {
    while (!this.closed && this.working.size < this.desk.readers.most) {
      const work: Promise<void> = this.readWhileWaiting()
        .catch(this.complain)
        .finally(() => this.working.delete(work));
      this.working.add(work);
    }
  }

  private async readWhileWaiting(): Promise<void> {
    while (!this.closed) {
      const address = await takeWaiting(this.desk.scope);
      if (!address) return;
      await this.readOne(address);
    }
  }

  private async readOne(address: Address): Promise<void> {
    const { scope, readers, reader } = this.desk;
    const { file, bytes } = await originalOf(scope, address);
    try {
      const made = await readers.readFile(file, bytes);
      if (made.outcome === 'ready') await keepReading(scope, address, { ...made, reader });
      else await keepFailure(scope, address, reader, made);
    } catch (error) {
      if (this.closed) return;
      if (!(error instanceof ReadingStopped)) this.complain(error);
      await keepFailure(scope, address, reader, { problem: stoppedSentence(file, error), forget: false });
    }
  }

  /** Ends; what is being read now is read again at the next start. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(this.working);
  }
}
