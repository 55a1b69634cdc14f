import type { z } from '@hono/zod-openapi';
import { ProblemShape } from './ledger.ts';

const PROBLEM = {
  description: 'Bị từ chối: một câu cho người dùng (RFC 9457)',
  content: { 'application/problem+json': { schema: ProblemShape } },
};

/** What a request is answered with: JSON of a shape, or a problem. */
export const answers = <T extends z.ZodType>(description: string, schema: T) => ({
  200: { description, content: { 'application/json': { schema } } },
  '4XX': PROBLEM,
  '5XX': PROBLEM,
});

/** The same where there is no JSON: a file, or nothing. */
export const bare = (status: 200 | 201 | 204, description: string, type: string | null = null) => ({
  [status]: { description, ...(type && { content: { [type]: {} } }) },
  '4XX': PROBLEM,
  '5XX': PROBLEM,
});
