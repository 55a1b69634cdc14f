/** Reports that are written: as they are, as they were, signed, and come back. */
export {
  addContribution,
  contributionsTo,
  type KeptContribution,
  keepPlaces,
  removeContribution,
} from './contributions.ts';
export {
  keepReturned,
  keepSigned,
  noteTaken,
  type ReturnedFile,
  returnedOf,
  type SignedFile,
  signedOf,
  signedReportOf,
} from './files.ts';
export { keepPerson, personOf } from './person.ts';
export {
  addReport,
  type Changed,
  changingReport,
  type KeptReport,
  listReports,
  type NewReport,
  type NotSaved,
  type OpenReport,
  openReport,
  type ReportChange,
  removeReport,
  restoreReport,
  saveReport,
  tenantOfReport,
  writeReport,
} from './reports.ts';
export {
  addReportVersion,
  type KeptReportVersion,
  type NewVersion,
  newestVersions,
  type OpenVersion,
  openVersion,
  versionNow,
  versionsOfReport,
} from './versions.ts';
