export type { Desk, DeskFinding, DeskSection } from './desk.ts';
export { deskPage, listPage, problemPage } from './page.ts';
export type { CheckLine, Pointer, Sheet } from './sheets.ts';
