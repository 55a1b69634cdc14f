/** What runs in a reader's thread: the tasks of the app room, by their names. What is big is handed over, not copied. */
import { commentTask, compareTask, dataTask, figureSheetTask, readFileTask } from '../../app/desk/index.ts';
import { proposeTask, readAreasTask, readTableTask, readWorkbookTask } from '../../app/facts/index.ts';
import { checkDraft, readContributions, readPaperTask, writePaperTask } from '../../app/reports/index.ts';

export const readFile = (given: Parameters<typeof readFileTask>) => readFileTask(...given);
export const comment = (given: Parameters<typeof commentTask>) => commentTask(...given);
export const compare = (given: Parameters<typeof compareTask>) => compareTask(...given);
export const data = (given: Parameters<typeof dataTask>) => dataTask(...given);
export const figureSheet = (given: Parameters<typeof figureSheetTask>) => figureSheetTask(...given);
export const propose = (given: Parameters<typeof proposeTask>) => proposeTask(...given);
export const readTable = ([given]: Parameters<typeof readTableTask>) => readTableTask(given);
export const readWorkbook = ([given]: Parameters<typeof readWorkbookTask>) => readWorkbookTask(given);
export const readAreas = (given: Parameters<typeof readAreasTask>) => readAreasTask(...given);
export const readPaper = (given: Parameters<typeof readPaperTask>) => readPaperTask(...given);
export const writePaper = (given: Parameters<typeof writePaperTask>) => writePaperTask(...given);
export const contributions = (given: Parameters<typeof readContributions>) => readContributions(...given);
export const draft = (given: Parameters<typeof checkDraft>) => checkDraft(...given);
