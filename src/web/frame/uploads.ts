import type { HandedIn } from '../../contract/index.ts';

/** A file on its way. `share` is how much of it was sent, 0 to 1. */
export interface UploadLine {
  readonly id: number;
  readonly name: string;
  /** The document of which it is a newer version; null for a new one. */
  readonly of: string | null;
  readonly state: 'waiting' | 'sending' | 'kept' | 'refused' | 'cancelled';
  readonly share: number;
  /** Why it was refused, a sentence. */
  readonly problem: string | null;
  readonly answer: HandedIn | null;
  /** Somebody has seen what became of it. */
  readonly isSeen: boolean;
}

export type UploadEvent =
  | { readonly kind: 'added'; readonly id: number; readonly name: string; readonly of: string | null }
  | { readonly kind: 'started'; readonly id: number }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'kept'; readonly id: number; readonly answer: HandedIn }
  | { readonly kind: 'refused'; readonly id: number; readonly problem: string }
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'seen'; readonly id: number }
  /** A person said whether the document is a newer version of another. */
  | { readonly kind: 'answered'; readonly document: string };

/** On a slow line a few files at a time arrive sooner than all at once. */
export const AT_ONCE = 3;

export const isOnItsWay = ({ state }: UploadLine): boolean => state === 'waiting' || state === 'sending';

/** Those that may start now. */
export function toStart(lines: readonly UploadLine[]): readonly UploadLine[] {
  const sending = lines.filter(({ state }) => state === 'sending').length;
  return lines.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, AT_ONCE - sending));
}

/** The documents that resemble another one, as far as nobody has said whether they are the same. */
export function questionsOf(lines: readonly UploadLine[]): ReadonlyMap<string, NonNullable<HandedIn['resembles']>> {
  return new Map(lines.flatMap(({ answer }) => (answer?.resembles ? [[answer.document, answer.resembles]] : [])));
}

/** What becomes of the files on their way when something happens to one. What is over cannot begin again. */
export function uploadsAfter(lines: readonly UploadLine[], event: UploadEvent): readonly UploadLine[] {
  const changed = (change: Partial<UploadLine>): readonly UploadLine[] =>
    lines.map((line) => ('id' in event && line.id === event.id && isOnItsWay(line) ? { ...line, ...change } : line));
  switch (event.kind) {
    case 'added': {
      const { id, name, of } = event;
      return [...lines, { id, name, of, state: 'waiting', share: 0, problem: null, answer: null, isSeen: false }];
    }
    case 'started':
      return changed({ state: 'sending' });
    case 'progress':
      return changed({ share: event.share });
    case 'kept':
      return changed({ state: 'kept', share: 1, answer: event.answer });
    case 'refused':
      return changed({ state: 'refused', problem: event.problem });
    case 'cancelled':
      return changed({ state: 'cancelled' });
    case 'seen':
      return lines.map((line) => (line.id === event.id && !isOnItsWay(line) ? { ...line, isSeen: true } : line));
    case 'answered':
      return lines.map((line) =>
        line.answer?.document === event.document ? { ...line, answer: { ...line.answer, resembles: null } } : line,
      );
  }
}
