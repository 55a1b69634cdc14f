import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalogue, type CatalogueFile, loadCatalogue } from '../../catalogue/index.ts';

/** The folder `data/` that comes with the program. */
export const DATA = fileURLToPath(new URL('../../../data', import.meta.url));

/** The catalogue's files of a folder that is laid out as `data/`. */
export const catalogueFiles = (folder = DATA): CatalogueFile[] =>
  dataFiles(['indicators', 'breakdowns', 'renamed'], folder);

/** The YAML files of some folders below one that is laid out as `data/`. */
export function dataFiles(folders: readonly string[], folder = DATA): CatalogueFile[] {
  return folders.flatMap((name) => {
    const path = join(folder, name);
    const files = readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => entry.name);
    return files.map((file) => ({ name: `${name}/${file}`, text: readFileSync(join(path, file), 'utf8') }));
  });
}

/** The catalogue has mistakes: `problems` are sentences naming file and line. */
export class CatalogueFaulty extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Danh mục chỉ tiêu (thư mục data) có ${problems.length} chỗ sai:\n${problems.join('\n')}`);
    this.problems = problems;
  }
}

let loaded: Catalogue | null = null;

/** The catalogue that comes with the program, read once. @throws CatalogueFaulty where its files have mistakes. */
export function theCatalogue(): Catalogue {
  if (loaded !== null) return loaded;
  const { catalogue, problems } = loadCatalogue(catalogueFiles());
  if (problems.length > 0) throw new CatalogueFaulty(problems);
  return (loaded = catalogue);
}
