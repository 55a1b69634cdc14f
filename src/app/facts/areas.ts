import { UnreadableDocument } from '../../documents/index.ts';
import { allAreas, type KeptAreas, keepAreas, type Scope } from '../../keep/index.ts';
import { type NamedFile, type ReadAreas, RefusedAreas } from './area-files.ts';
import { theCatalogue } from './catalogue.ts';
import { type ImportReaders, readersHere } from './import-tasks.ts';

/** What an import of areas found and what it changed, or would change. */
export interface ImportedAreas {
  readonly read: ReadAreas;
  readonly kept: KeptAreas;
}

/** Ends a transaction that was only to be tried. */
class Tried extends Error {}

/**
 * Takes in a conversion table of communes, a list of units, or both: all of it, or nothing; a second time changes nothing.
 *
 * @param listed ISO day from which the list of units is in force
 * @param dry tries it and keeps nothing
 * @throws RefusedAreas where anything cannot be understood
 * @throws UnreadableDocument where a file is no table
 */
export async function importAreas(
  scope: Scope,
  files: readonly NamedFile[],
  listed?: string,
  dry = false,
  readers: ImportReaders = readersHere(theCatalogue()),
): Promise<ImportedAreas> {
  const said = await readers.readAreas(files, await allAreas(scope), listed);
  if ('unreadable' in said) throw new UnreadableDocument(...said.unreadable);
  if ('problems' in said) throw new RefusedAreas(said.problems);
  const { read } = said;
  let kept: KeptAreas | null = null;
  try {
    await scope.db.transaction().execute(async (db) => {
      kept = await keepAreas({ ...scope, db }, read.areas, read.successions);
      if (dry) throw new Tried();
    });
  } catch (error) {
    if (!(error instanceof Tried)) throw error;
  }
  return { read, kept: kept! };
}
