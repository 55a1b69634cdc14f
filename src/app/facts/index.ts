/** The use cases of facts: areas imported, sheets taken in, figures accepted, the explorer's questions. */
export { CatalogueFaulty, catalogueFiles, DATA, theCatalogue } from './catalogue.ts';
