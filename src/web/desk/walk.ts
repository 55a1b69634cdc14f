import type { DeskFinding } from '../../contract/index.ts';

type Walked = Pick<DeskFinding, 'key' | 'setAside'>;

/** The findings that are walked together with one: those that stand, or those set aside. */
const besides = (findings: readonly Walked[], key: string | null): readonly Walked[] => {
  const isAside = findings.some((finding) => finding.key === key && finding.setAside !== null);
  return findings.filter(({ setAside }) => (setAside !== null) === isAside);
};

/** Key of the finding one step on from the chosen one, or of the first or last where none is chosen; null where none is. */
export function stepFrom(findings: readonly Walked[], key: string | null, by: 1 | -1): string | null {
  const walked = besides(findings, key);
  const at = walked.findIndex((finding) => finding.key === key);
  const next = at < 0 ? (by > 0 ? 0 : walked.length - 1) : at + by;
  return walked[Math.min(Math.max(next, 0), walked.length - 1)]?.key ?? null;
}

/** Key of the finding to go on with when the chosen one leaves the list: the next, else the one before. */
export function nextAfter(findings: readonly Walked[], key: string): string | null {
  const walked = besides(findings, key);
  const at = walked.findIndex((finding) => finding.key === key);
  return (walked[at + 1] ?? walked[at - 1])?.key ?? null;
}
