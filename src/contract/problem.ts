/** What a request is refused with (RFC 9457, application/problem+json). `title` is a sentence for the person. */
export interface Problem {
  readonly type: ProblemType;
  readonly title: string;
  readonly status: number;
}

export const PROBLEM_TYPES = [
  'foreign',
  'not-found',
  'not-ready',
  'changed-meanwhile',
  'locked',
  'no-libreoffice',
  'too-large',
  'no-length',
  'bad-request',
  'busy',
  'unexpected',
] as const;
export type ProblemType = (typeof PROBLEM_TYPES)[number];
