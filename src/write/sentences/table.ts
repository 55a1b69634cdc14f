import type { Answers, FigureTable, TableColumn } from '../../figure/index.ts';
import { grounded } from '../grounds.ts';
import { tableTexts } from '../renew.ts';
import { Ids } from './ids.ts';
import type { SentencesFor } from './made.ts';

const ASPECTS = ['target', 'level', 'attainment', 'same', 'growth'] as const;

/** The table of these matters (biểu): plan, level, percent of the plan, the same period and the growth since. */
export function tableOf(what: SentencesFor, title: string, answers: Answers): FigureTable {
  const { matters, area, period, plan } = what;
  const columns = ASPECTS.map((aspect): TableColumn => ({ aspect, head: '', period: null, plan }));
  const id = new Ids(what.seed, what.taken).next('t', matters.map(({ indicator }) => indicator).join('|'));
  const bare = { kind: 'table', id, title, area, period, rows: matters, columns, landscape: false } as const;
  const table = grounded(bare, answers);
  return { ...table, texts: tableTexts(table, answers) };
}
