import type { ComparedFinding } from '../../contract/index.ts';
import { SEVERITIES, type Severity } from '../../figure/index.ts';

/** What the page is looking at; all of it stands in the address. */
export interface CompareState {
  readonly ids: readonly string[];
  readonly severity: Severity | null;
  readonly rule: string | null;
  /** `findingKey` of the chosen finding. */
  readonly finding: string | null;
}

/** Names a finding between the same documents: its rule and the first two figures. */
export const findingKey = ({ rule, places }: ComparedFinding): string =>
  [rule, ...places.slice(0, 2).map(({ document, figure, text }) => `${document}.${figure ?? text}`)].join('~');

/** Reads what `addressOf` wrote; a document named twice counts once. */
export function stateOf(address: string): CompareState {
  const parts = new URLSearchParams(address);
  const ids = (parts.get('of') ?? '').split(',').filter((id) => /^[\w-]{1,64}$/.test(id));
  return {
    ids: [...new Set(ids)],
    severity: SEVERITIES.find((one) => one === parts.get('severity')) ?? null,
    rule: parts.get('rule'),
    finding: parts.get('finding'),
  };
}

export function addressOf({ ids, severity, rule, finding }: CompareState): string {
  const rest = new URLSearchParams();
  for (const [name, value] of Object.entries({ severity, rule, finding })) if (value !== null) rest.set(name, value);
  const query = [ids.length > 0 && `of=${ids.join(',')}`, rest.toString()].filter(Boolean).join('&');
  return query ? `/compare?${query}` : '/compare';
}

/** The findings of one severity and rule, in the order given. */
export const findingsLeft = (
  findings: readonly ComparedFinding[],
  { severity, rule }: Pick<CompareState, 'severity' | 'rule'>,
): readonly ComparedFinding[] =>
  findings.filter((one) => (severity === null || one.severity === severity) && (rule === null || one.rule === rule));

/** The worst first; what is equally bad stays in the order of the server. */
export const worstFirst = (findings: readonly ComparedFinding[]): readonly ComparedFinding[] =>
  [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
