import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import type { Address } from '../app/desk/index.ts';
import { Refused } from './problems.ts';

/** What a request gives, if it has the shape that is asked for. Throws Refused. */
export function asked<T extends z.ZodType>(shape: T, given: unknown): z.infer<T> {
  const { success, data } = shape.safeParse(given);
  if (!success) throw new Refused('bad-request');
  return data;
}

const Id = z.uuid();

/** An id of a document. Anything else names none. */
export function idOf(given: string | undefined): string {
  const { success, data } = Id.safeParse(given);
  if (!success) throw new Refused('not-found');
  return data;
}

const Version = z.coerce.number().int().min(1).max(1_000_000);

/** The version of a document that a path names. Throws Refused where it can name none. */
export function addressOf({ id, version }: Readonly<Record<string, string>>): Address {
  const { success, data } = Version.safeParse(version);
  if (!success) throw new Refused('not-found');
  return { document: idOf(id), version: data };
}

const MOST_BODY = 2 * 1024 * 1024;

function measure(request: Request, most: number): void {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= most)) throw new Refused(Number.isNaN(length) ? 'no-length' : 'bad-request');
}

/** Lets nothing be read whose length is not known or too much, in bytes. Throws Refused. */
export const measuredTo =
  (most: number): MiddlewareHandler =>
  async (context, next) => {
    measure(context.req.raw, most);
    await next();
  };

/** The same for a list of figures. */
export const measured = measuredTo(MOST_BODY);

/** The JSON of a request: a few words, or a list of figures. Throws Refused. */
export async function jsonOf(request: Request): Promise<unknown> {
  measure(request, MOST_BODY);
  return request.json().catch(() => {
    throw new Refused('bad-request');
  });
}
