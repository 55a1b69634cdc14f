import { type KeptAreas, keepAreas, type Scope } from '../../keep/index.ts';
import { areasOfFiles, type NamedFile, type ReadAreas } from './area-files.ts';

/** What an import of areas found and what it changed. */
export interface ImportedAreas {
  readonly read: ReadAreas;
  readonly kept: KeptAreas;
}

/**
 * Takes in a conversion table of communes and a list of units: all of it, or nothing; a second time changes nothing.
 *
 * @param listed ISO day from which the list of units is in force
 * @throws RefusedAreas where anything cannot be understood
 * @throws UnreadableDocument where a file is no table
 */
export async function importAreas(scope: Scope, files: readonly NamedFile[], listed?: string): Promise<ImportedAreas> {
  const read = areasOfFiles(files, listed);
  return { read, kept: await keepAreas(scope, read.areas, read.successions) };
}
