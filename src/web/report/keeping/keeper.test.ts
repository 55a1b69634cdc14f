import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saved, SavedBody, SavedPatch } from '../../../contract/index.ts';
import type { ReportBody } from '../../../figure/index.ts';
import { patched } from '../../../write/index.ts';
import { AGAIN_AFTER, Keeper, type KeptState, SEND_AFTER } from './keeper.ts';
import type { LocalDraft, LocalStore } from './local-store.ts';
import { reopened } from './reopened.ts';

const body = (text: string): ReportBody =>
  ({
    head: null,
    blocks: [
      { kind: 'paragraph', id: 'p', text },
      { kind: 'paragraph', id: 'q', text: 'stays' },
    ],
    annexes: [],
  }) as unknown as ReportBody;

class Old extends Error {}
class Unclear extends Error {}
class Locked extends Error {}

/** A server that keeps revisions, and that can be down, or die after it kept and before it said so. Parts are no version of it. */
class Server {
  revision = 1;
  body = body('');
  isDown = false;
  diesAfterKeeping = false;
  takesParts = true;
  isLocked = false;
  kept: string[] = [];
  aside: ReportBody[] = [];
  asked: ('part' | 'whole')[] = [];

  save = async (saved: SavedBody | SavedPatch): Promise<Saved> => {
    if (this.isDown) throw new Error('down');
    const isPart = 'patch' in saved;
    this.asked.push(isPart ? 'part' : 'whole');
    if (saved.base !== this.revision && !isPart) this.aside.push(saved.body);
    if (saved.base !== this.revision) throw new Old();
    if (this.isLocked) throw new Locked('khóa');
    if (isPart && !this.takesParts) throw new Unclear();
    const made = isPart ? patched(this.body, saved.patch) : saved;
    if ('why' in made) throw new Unclear();
    this.revision++;
    this.body = structuredClone(made.body);
    this.kept.push(JSON.stringify(saved));
    if (this.diesAfterKeeping) {
      this.diesAfterKeeping = false;
      throw new Error('no answer');
    }
    return { revision: this.revision, at: 'now' };
  };
}

function memory(): LocalStore & { held: Map<string, LocalDraft> } {
  const held = new Map<string, LocalDraft>();
  return {
    held,
    put: async (draft) => void held.set(draft.window, structuredClone(draft)),
    drop: async (_, window) => void held.delete(window),
    of: async () => [...held.values()],
  };
}

function desk() {
  const server = new Server();
  const store = memory();
  const told: KeptState[] = [];
  const keeper = new Keeper({
    report: 'r',
    window: 'w',
    base: 1,
    body: server.body,
    send: server.save,
    newest: async () => ({ revision: server.revision, body: server.body }),
    refusedAs: (error) =>
      error instanceof Old ? 'old' : error instanceof Unclear ? 'unclear' : error instanceof Locked ? 'locked' : null,
    store,
    now: () => '2026-07-01T08:00:00Z',
    tell: (state) => told.push(state),
  });
  return { server, store, told, keeper };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is written is kept', () => {
  it('on this machine at once, and with the server within a second', async () => {
    const { server, store, told, keeper } = desk();
    keeper.changed(body('a'));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.held.get('w')).toMatchObject({ base: 1, body: body('a') });
    expect(server.revision).toBe(1);
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(SEND_AFTER).toBeLessThan(1000);
    expect(server.body).toEqual(body('a'));
    expect(store.held.size).toBe(0);
    expect(told).toEqual([{ kind: 'sending' }, { kind: 'kept', at: 'now' }]);
  });

  it('by sending what differs, and the whole where the server does not take that', async () => {
    const { server, keeper } = desk();
    keeper.changed(body('a'));
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(server.kept[0]).not.toContain('stays');
    server.takesParts = false;
    keeper.changed(body('ab'));
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(server.asked).toEqual(['part', 'part', 'whole']);
    server.takesParts = true;
    keeper.changed(body('abc'));
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(server.asked.at(-1)).toBe('part');
    expect(server.body).toEqual(body('abc'));
  });

  it('while the server is down, and is sent when it is there again', async () => {
    const { server, store, told, keeper } = desk();
    server.isDown = true;
    keeper.changed(body('a'));
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    keeper.changed(body('ab'));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.held.get('w')).toMatchObject({ body: body('ab') });
    expect(told.at(-1)).toMatchObject({ kind: 'held', isLocal: true });
    server.isDown = false;
    await vi.advanceTimersByTimeAsync(AGAIN_AFTER);
    expect(server.body).toEqual(body('ab'));
    expect(store.held.size).toBe(0);
  });

  it('once, where the server kept it and died before it said so', async () => {
    const { server, told, keeper } = desk();
    server.diesAfterKeeping = true;
    keeper.changed(body('a'));
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    keeper.changed(body('ab'));
    await vi.advanceTimersByTimeAsync(AGAIN_AFTER + SEND_AFTER);
    expect(server.body).toEqual(body('ab'));
    expect(server.kept.length).toBe(2);
    expect(told.at(-1)).toEqual({ kind: 'kept', at: 'now' });
  });

  it('aside where somebody else changed the report, until a person says which stands', async () => {
    const { server, store, told, keeper } = desk();
    server.revision = 5;
    server.body = body('theirs');
    keeper.changed(body('mine'));
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(told.at(-1)).toEqual({ kind: 'aside', says: null });
    expect(server.aside).toEqual([body('mine')]);
    expect(server.body).toEqual(body('theirs'));
    keeper.changed(body('mine, more'));
    await vi.advanceTimersByTimeAsync(AGAIN_AFTER);
    expect(store.held.get('w')).toMatchObject({ body: body('mine, more') });
    await expect(keeper.flush()).rejects.toThrow();
    await keeper.writeOver();
    expect(server.asked.at(-1)).toBe('part');
    expect(server.body).toEqual(body('mine, more'));
    expect(store.held.size).toBe(0);
  });

  it('aside where somebody else has locked it, and on this machine until a person has seen that', async () => {
    const { server, store, told, keeper } = desk();
    server.isLocked = true;
    keeper.changed(body('mine'));
    await vi.advanceTimersByTimeAsync(SEND_AFTER);
    expect(told.at(-1)).toEqual({ kind: 'aside', says: 'khóa' });
    keeper.changed(body('mine, more'));
    await vi.advanceTimersByTimeAsync(AGAIN_AFTER);
    expect(server.asked).toEqual(['part']);
    expect(store.held.get('w')).toMatchObject({ body: body('mine, more') });
    await keeper.letGo();
    expect(store.held.size).toBe(0);
  });

  it('in full before the server is asked to do something with it', async () => {
    const { server, keeper } = desk();
    keeper.changed(body('a'));
    await keeper.flush();
    expect(server.body).toEqual(body('a'));
    server.isDown = true;
    keeper.changed(body('b'));
    await expect(keeper.flush()).rejects.toThrow();
  });
});

describe('what this machine still holds when a report is opened', () => {
  const draft = (text: string, base: number, at: string, window = at): LocalDraft => ({
    report: 'r',
    window,
    base,
    body: body(text),
    at,
  });

  it('goes on where the server stands as it did', () => {
    const [first, second] = [draft('a', 3, '08:00'), draft('b', 3, '09:00')];
    expect(reopened([second, first], 3, body(''))).toEqual({ resumed: second, offered: [first], done: [] });
  });

  it('is offered where the server went on, and forgotten where it has it', () => {
    const [old, same] = [draft('a', 2, '08:00'), draft('b', 2, '09:00')];
    expect(reopened([old, same], 3, body('b'))).toEqual({ resumed: null, offered: [old], done: [same] });
  });
});
