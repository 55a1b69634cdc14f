import type { Catalogue, CatalogueFile } from '../../catalogue/index.ts';
import { type Form, loadReporting, type Regime, type Reporting, type Window, windowOf } from '../../collect/index.ts';
import type { Period } from '../../figure/index.ts';
import { CatalogueFaulty, DATA, dataFiles } from './catalogue.ts';

/** Forms and regimes as their texts; names count from the folder. */
export const reportingFiles = (folder = DATA): CatalogueFile[] => dataFiles(['forms', 'regimes'], folder);

/** The forms and regimes that come with the program. @throws CatalogueFaulty where their files have mistakes */
export function theReporting(catalogue: Catalogue, folder = DATA): Reporting {
  const reporting = loadReporting(reportingFiles(folder), catalogue);
  if (reporting.problems.length > 0) throw new CatalogueFaulty(reporting.problems);
  return reporting;
}

let forms: readonly Form[] | null = null;
/** The forms as they are read, whatever else is wrong with them: who hands in which. */
export function formsOf(catalogue: Catalogue): readonly Form[] {
  forms ??= loadReporting(reportingFiles(), catalogue).forms;
  return forms;
}

/** The days of a form's period; null where its regime has no window for it. */
export function windowFor(form: Form, period: Period, regimes: readonly Regime[]): Window | null {
  const regime = regimes.find(({ code }) => code === form.regime);
  return regime === undefined ? null : windowOf(regime, period, form.deadline);
}
