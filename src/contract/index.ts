/**
 * The shapes sent between server and pages.
 *
 * | request | answer |
 * |---|---|
 * | `GET /api/documents?search=` | `DocumentList`, the newest first; the search knows no accents |
 * | `POST /api/documents?name=FILE[&of=ID]`, the file as body | 201 `HandedIn` once it is kept; `of` makes it a newer version |
 * | `POST /api/samples` | 201 `HandedIn[]`: the sample reports |
 * | `GET /api/documents/ID` | `DocumentCard` |
 * | `PATCH /api/documents/ID`, `Correction` | `DocumentLine` |
 * | `DELETE /api/documents/ID` | 204; `POST /api/documents/ID/restore` takes it back: 204 |
 * | `POST /api/documents/ID/join?to=OTHER` | 200 `HandedIn`: its newest version becomes the newest of the other |
 * | `GET /api/documents/ID/versions/N/content` | `ContentView`; 409 `not-ready` until it is read |
 * | `GET /api/documents/ID/versions/N/standing` | `StandingView` |
 * | `PUT /api/documents/ID/aside`, `AsideRequest` | 204 |
 * | `GET /api/documents/ID/versions/N/word` | the Word file with comments |
 * | `GET /api/documents/ID/versions/N/original` | the file as handed in |
 * | `GET /api/documents/ID/versions/N/data` | what `tonghop check --json` prints |
 * | `POST /api/documents/ID/versions/N/figures.xlsx`, `FigureSheetRequest` | an Excel sheet |
 * | `GET /api/compare?of=ID,ID…` | `CompareView` |
 * | `GET /api/choices`, `GET /api/places?area=&period=` | `ChoicesView`, `PlacesView` |
 * | `GET /api/explorer?area=&period=[&sector=]` | `ExplorerView` |
 * | `GET /api/indicators?search=` | `IndicatorsView`; the search knows no accents |
 * | `GET /api/indicators/CODE/series?area=&period=[&breakdown=]` | `IndicatorSeriesView` |
 * | `GET /api/plans/YEAR[?area=]` | `PlanPageView` |
 * | `GET /api/facts/trace?indicator=&area=&period=[&breakdown=&basis=&plan=]` | `TraceView` |
 * | `GET /api/facts?indicator=&area=&period=&cursor=` | `FactsPage` |
 * | `POST /api/facts[?dry=1]`, `GivenFacts` | 201 `WrittenFacts`; dry 200 |
 * | `GET /api/batches?cursor=` | `BatchesPage` |
 * | `POST /api/tables?name=FILE[&as=&dry=1&area=&period=&basis=&plan=]`, the file as body | `TableView`; 201 where it was written |
 * | `GET /api/sheets?period=&province=` | `SheetsView`: who hands in what, and what came |
 * | `GET /api/sheets/workbook?period=&province=&agency=` | the workbook that an agency fills in |
 * | `POST /api/sheets?name=FILE[&period=&province=]`, the workbook as body | `TakenSheetView`; 201 where it was written |
 * | `GET /api/filings?area=&cursor=`, `GET /api/filings/ID` | `FilingsPage`, `FilingView`: files of figures that were handed in |
 * | `GET /api/filings/ID/file` | the file as handed in |
 * | `DELETE /api/filings/ID/file`, `DeletedFile` | `FilingView`: its file is deleted for good |
 * | `GET /api/areas?search=&at=`, `GET /api/areas/ID?at=` | `AreasView`, `AreaCardView`; the search knows no accents |
 * | `POST /api/areas`, `GivenArea` | 201 `AreaView` |
 * | `POST /api/areas/import?name=FILE[&dry=1&since=]`, the file as body | `AreaImportView` |
 * | `GET /api/documents/ID/versions/N/proposals`, `POST`, `ProposalDecision[]` | `ProposalsView`; 204 |
 * | `POST …/proposals/preview`, `CorrectedFigure[]` | `CorrectionPreview`: nothing is kept |
 * | `GET /api/explorer.xlsx?area=&period=[&sector=]`, `.csv` | the explorer's table as a file |
 * | `GET /api/published`, `POST /api/published`, `NewPublished` | `PublishedList`; 201 `PublishedLine` |
 * | `GET /api/published/set?name=&demonstration=` | `PublishedView`: what it held |
 * | `GET /api/published/compare?name=&demonstration=` | `PublishedComparison`: made again, and since |
 * | `GET /api/published/table.xlsx?name=&demonstration=` | its table as a file |
 * | `PUT /api/person`, `{ name }` | 204 |
 * | `GET /api/reports`, `POST /api/reports`, `NewReport` | `ReportsView`; 201 `ReportCard` |
 * | `GET /api/reports/ID`, `DELETE` | `ReportView`; 204, taken back by `POST …/restore` |
 * | `PUT /api/reports/ID/body`, `SavedBody` | `Saved`; 409 `changed-meanwhile` |
 * | `PATCH /api/reports/ID/body`, `SavedPatch` | `Saved`; 409 `changed-meanwhile`, and the whole is to be sent |
 * | `GET /api/reports/ID/findings` | `DraftFinding[]` of what is kept |
 * | `GET /api/reports/ID/word`, `pdf`, `signed` | the file; 409 `no-libreoffice` where no PDF can be made |
 * | the rest of `/api/reports` | beside the shapes in `reports.ts` |
 * | `GET /api/openapi.json` | all of these, for programs (OpenAPI 3.1) |
 *
 * Anything refused is a `Problem`.
 */
export * from './areas.ts';
export * from './compare.ts';
export * from './desk.ts';
export * from './documents.ts';
export * from './facts.ts';
export * from './filings.ts';
export * from './ledger.ts';
export * from './problem.ts';
export * from './proposals.ts';
export * from './published.ts';
export * from './reports.ts';
export * from './sheets.ts';
export * from './tables.ts';
