import type { ProposalDecision } from '../../contract/index.ts';

/** What became of decisions: the figures whose decision is kept, and what was said against the others. */
export interface Sent {
  readonly kept: readonly string[];
  readonly refused: readonly { readonly figure: string; readonly sentence: string }[];
}

/** Decisions sent in one request, so that many show their progress. */
const AT_ONCE = 100;

/**
 * Sends many decisions in parts. The server takes a part whole or not at all; a part that it refuses is halved until those
 * are found that it cannot take, so that one of a thousand does not keep the others back.
 *
 * @param send refused where the server does not take a part
 * @param isRefusal whether a smaller part may fare better; false ends the sending, the rest counts as refused
 * @param tell is told how many are done with
 */
export async function sendInParts(
  decisions: readonly ProposalDecision[],
  send: (part: readonly ProposalDecision[]) => Promise<void>,
  isRefusal: (problem: unknown) => boolean,
  tell: (done: number) => void,
): Promise<Sent> {
  const kept: string[] = [];
  const refused: { figure: string; sentence: string }[] = [];
  const parts: (readonly ProposalDecision[])[] = [];
  for (let from = 0; from < decisions.length; from += AT_ONCE) parts.push(decisions.slice(from, from + AT_ONCE));
  while (parts.length > 0) {
    tell(kept.length + refused.length);
    const part = parts.shift()!;
    try {
      await send(part);
      kept.push(...part.map(({ figure }) => figure));
    } catch (problem) {
      const sentence = problem instanceof Error ? problem.message : '';
      const half = Math.ceil(part.length / 2);
      if (!isRefusal(problem)) {
        const rest = [part, ...parts].flat();
        refused.push(...rest.map(({ figure }) => ({ figure, sentence })));
        break;
      }
      if (part.length === 1) refused.push({ figure: part[0]!.figure, sentence });
      else parts.unshift(part.slice(0, half), part.slice(half));
    }
  }
  return { kept, refused };
}
