/** The use cases of facts: areas imported, sheets taken in, figures accepted, the explorer's questions. */
export { type NamedFile, RefusedAreas } from './area-files.ts';
export { type ImportedAreas, importAreas } from './areas.ts';
export { CatalogueFaulty, catalogueFiles, DATA, theCatalogue } from './catalogue.ts';
export { divisionOf } from './division.ts';
