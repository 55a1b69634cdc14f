import { type CompiledQuery, type Kysely, sql } from 'kysely';
import { type CopyStreamQuery, type CopyToStreamQuery, from, to } from 'pg-copy-streams';

/**
 * Sends a copying stream over the connection of a transaction: the driver takes it where it takes a statement, and Kysely
 * hands on what it is given.
 */
async function send<Stream extends CopyStreamQuery | CopyToStreamQuery, T>(
  db: Kysely<T>,
  stream: Stream,
): Promise<Stream> {
  const { query, queryId } = sql`select`.compile(db);
  await db.executeQuery({ sql: stream as unknown as string, parameters: [], query, queryId } satisfies CompiledQuery);
  return stream;
}

/** What is written into the stream goes into the table, named with its columns. */
export const copyIn = <T>(db: Kysely<T>, target: string): Promise<CopyStreamQuery> =>
  send(db, from(`copy ${target} from stdin`));

/** The rows of a table, named with its columns. */
export const copyOut = <T>(db: Kysely<T>, source: string): Promise<CopyToStreamQuery> =>
  send(db, to(`copy ${source} to stdout`));
