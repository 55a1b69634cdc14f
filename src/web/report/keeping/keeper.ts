import type { Saved, SavedBody, SavedPatch } from '../../../contract/index.ts';
import type { ReportBody } from '../../../figure/index.ts';
import { patchOf, same } from '../../../write/index.ts';
import type { LocalStore } from './local-store.ts';

/** How far what was written is kept. */
export type KeptState =
  /** The server has all of it; null: nothing was changed since it was opened. */
  | { readonly kind: 'kept'; readonly at: string | null }
  | { readonly kind: 'sending' }
  /** Not with the server; `isLocal`: on this machine at least. */
  | { readonly kind: 'held'; readonly why: string; readonly isLocal: boolean }
  /**
   * Somebody else changed the report, or locked what was changed here (`says` tells): what was sent is kept aside, as a version of
   * its own.
   */
  | { readonly kind: 'aside'; readonly says: string | null };

export interface KeeperParts {
  readonly report: string;
  readonly window: string;
  readonly base: number;
  /** The text of `base`, as the server has it. */
  readonly body: ReportBody;
  readonly send: (saved: SavedBody | SavedPatch) => Promise<Saved>;
  /** The newest that the server has. */
  readonly newest: () => Promise<{ readonly revision: number; readonly body: ReportBody }>;
  /** `old`: another revision is there by now; `locked`: somebody else's section; `unclear`: it is nothing that can be kept. */
  readonly refusedAs: (error: unknown) => 'old' | 'locked' | 'unclear' | null;
  readonly store: LocalStore;
  readonly now: () => string;
  readonly tell: (state: KeptState) => void;
}

const saysOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** Milliseconds after the first change that was not sent, and after one that could not be. */
export const SEND_AFTER = 600;
export const AGAIN_AFTER = 3000;

/**
 * Keeps what is written: each change on this machine at once, and with the server a moment later. One request is under way at
 * a time; what is written meanwhile goes with the next. Sent is what differs from what the server has; the whole where that is not
 * known, or where it did not take the parts.
 */
export class Keeper {
  readonly #parts: KeeperParts;
  #base: number;
  /** The text of that revision; null where it is not known for sure. */
  #there: ReportBody | null;
  /** What the server has not told that it has. */
  #unsent: ReportBody | null = null;
  /** What was sent since the last answer: the server may have kept it and died before it said so. */
  #attempts: ReportBody[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #sending: Promise<void> | null = null;
  #writing: Promise<void> = Promise.resolve();
  #toWrite: ReportBody | null = null;
  #isLocal = true;
  #isOver = false;
  /** A person has to say which of two stands; until then nothing is sent. */
  #isAside = false;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#base = parts.base;
    this.#there = parts.body;
  }

  get base(): number {
    return this.#base;
  }

  get isAllSent(): boolean {
    return this.#unsent === null;
  }

  /** The report was changed. */
  changed(body: ReportBody): void {
    this.#unsent = body;
    this.#hold(body);
    if (!this.#sending && !this.#timer && !this.#isAside) {
      this.#parts.tell({ kind: 'sending' });
      this.#later(SEND_AFTER);
    }
  }

  /** Sends what is not sent yet; refused where that cannot be done now. */
  async flush(): Promise<void> {
    while (this.#unsent) {
      this.#clear();
      await (this.#sending ?? this.#send());
      if (this.#isAside || (this.#unsent && this.#timer)) throw new Error('not sent');
    }
  }

  /** The server changed the report itself, with all that was sent. */
  isNow(revision: number, body: ReportBody): void {
    this.#base = revision;
    this.#there = body;
  }

  /** After it was kept aside: writes it over what is there now. */
  async writeOver(): Promise<void> {
    const { revision, body } = await this.#parts.newest();
    this.isNow(revision, body);
    this.#isAside = false;
    await this.#send();
  }

  /** After it was kept aside: this machine need not hold it any more. */
  async letGo(): Promise<void> {
    this.#unsent = null;
    await this.#writing;
    await this.#drop();
  }

  /** The page is left: no more is sent. What is not sent stays on this machine. */
  end(): void {
    this.#isOver = true;
    this.#clear();
  }

  #later(after: number): void {
    if (this.#isOver) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#send();
    }, after);
  }

  #clear(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** On this machine, one write at a time: a writer who is fast skips states in between, never the last. */
  #hold(body: ReportBody): void {
    const isUnderWay = this.#toWrite !== null;
    this.#toWrite = body;
    if (isUnderWay) return;
    this.#writing = this.#writing.then(async () => {
      while (this.#toWrite) {
        const next = this.#toWrite;
        const { report, window, store, now } = this.#parts;
        await store.put({ report, window, base: this.#base, body: next, at: now() }).then(
          () => {
            this.#isLocal = true;
          },
          () => {
            this.#isLocal = false;
          },
        );
        if (this.#toWrite === next) this.#toWrite = null;
      }
    });
  }

  #send(): Promise<void> {
    this.#sending = this.#sent().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sent(): Promise<void> {
    const body = this.#unsent;
    if (!body) return;
    this.#attempts.push(body);
    const [base, patch] = [this.#base, this.#there && patchOf(this.#there, body)];
    try {
      await this.#wasKept(body, await this.#parts.send(patch ? { base, patch } : { base, body }));
    } catch (error) {
      const why = this.#parts.refusedAs(error);
      if (why === 'unclear' && patch) await this.#whole();
      else if (why === 'old') await this.#wasOld(body, patch !== null);
      else if (why === 'locked') this.#wasKeptAside(saysOf(error));
      else this.#wasNotSent(error);
    }
  }

  /** Sends all of it, for the parts were not taken. */
  #whole(): Promise<void> {
    this.#there = null;
    return this.#sent();
  }

  async #wasKept(body: ReportBody, { revision, at }: Saved): Promise<void> {
    this.isNow(revision, body);
    this.#attempts = [];
    if (this.#unsent === body) {
      this.#unsent = null;
      this.#parts.tell({ kind: 'kept', at });
      await this.#writing;
      // Something may have been written since.
      if (this.#unsent === null) await this.#drop();
    } else if (this.#unsent) {
      this.#hold(this.#unsent);
      this.#later(SEND_AFTER);
    }
  }

  /**
   * Another revision is there. Mine, whose answer was lost, is no reason to ask; anybody else's is, once the server has kept the
   * whole aside: parts it cannot.
   */
  async #wasOld(body: ReportBody, isPart: boolean): Promise<void> {
    const newest = await this.#parts.newest().catch(() => null);
    if (!newest) return this.#wasNotSent(null);
    const mine = this.#attempts.find((attempt) => same(attempt, newest.body));
    if (!mine && isPart) return this.#whole();
    if (!mine) return this.#wasKeptAside(null);
    this.isNow(newest.revision, newest.body);
    if (mine === body) await this.#wasKept(body, { revision: newest.revision, at: this.#parts.now() });
    else this.#later(0);
  }

  #wasKeptAside(says: string | null): void {
    this.#isAside = true;
    this.#parts.tell({ kind: 'aside', says });
  }

  #wasNotSent(error: unknown): void {
    this.#parts.tell({ kind: 'held', why: saysOf(error), isLocal: this.#isLocal });
    this.#later(AGAIN_AFTER);
  }

  async #drop(): Promise<void> {
    const { store, report, window } = this.#parts;
    await store.drop(report, window).catch(() => undefined);
  }
}
