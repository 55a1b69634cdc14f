import type { Migration } from 'kysely';
import * as documents from './0001-documents.ts';
import * as areas from './0002-areas.ts';
import * as facts from './0003-facts.ts';
import * as proposals from './0004-proposals.ts';
import * as reports from './0005-reports.ts';
import * as remarks from './0006-remarks.ts';
import * as filings from './0007-filings.ts';
import * as published from './0008-published.ts';
import * as deletedFiles from './0009-deleted-files.ts';
import * as acceptedWords from './0010-accepted-words.ts';

/** Every change of the schema, in order. They only add: what stands here is never edited or taken away. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-documents': documents,
  '0002-areas': areas,
  '0003-facts': facts,
  '0004-proposals': proposals,
  '0005-reports': reports,
  '0006-remarks': remarks,
  '0007-filings': filings,
  '0008-published': published,
  '0009-deleted-files': deletedFiles,
  '0010-accepted-words': acceptedWords,
};
