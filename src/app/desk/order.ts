import { type Finding, SEVERITIES } from '../../figure/index.ts';

/** Findings as the desk walks them: section by section, the gravest first within one, then by place. */
export const inOrder = <F extends Finding & { readonly section: number }>(findings: readonly F[]): F[] =>
  findings.toSorted(
    (a, b) =>
      a.section - b.section ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0),
  );
