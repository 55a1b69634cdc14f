import type { Range, Severity } from '../../figure/index.ts';
import type { FormatRule, PlainIssue } from '../issue.ts';
import type { Norms } from './norms.ts';

/** Where the whole document is meant. */
export const WHOLE: Range = { start: 0, end: 0 };

/** A part of the form that is not as the decree has it: what stands there, and what should. */
export function formatIssue(
  rule: FormatRule,
  severity: Severity,
  at: Range,
  { reference }: Norms,
  fields: { readonly value: string; readonly norm: string },
): PlainIssue {
  return {
    kind: 'plain',
    code: 'format',
    rule,
    severity,
    at: [at],
    figures: [],
    stated: fields.value === '' ? null : fields.value,
    computed: fields.norm === '' ? null : fields.norm,
    repair: null,
    fields: { ...fields, decree: reference },
  };
}
