import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type ImportedAreas, importAreas, RefusedAreas } from '../app/facts/index.ts';
import type { Effects } from '../app/index.ts';
import { CliError, EXIT } from './cli-error.ts';
import { Closing, openKept, withDatabaseProblem } from './kept-data.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

const OPTIONS = { since: { type: 'string' } } as const;
/** Of many problems the first are told; they mostly have one cause. */
const MOST_TOLD = 40;

/** `tonghop areas import TABLE [LIST] [--since DAY]`: takes in the areas and what became of the old ones. */
export async function areasCommand([act, ...args]: string[], effects: Effects, terminal: Terminal): Promise<number> {
  if (act !== 'import') throw new CliError(`${WORDS.unknownCommand} “areas ${act ?? ''}”. ${WORDS.seeHelp}`);
  const { values, positionals: paths } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (paths.length === 0) throw new CliError(WORDS.noTable);
  if (values.since !== undefined && !isDay(values.since)) throw new CliError(`${WORDS.badDay} “${values.since}”.`);
  const files = [];
  for (const path of paths) files.push({ name: basename(path), bytes: await effects.files.read(path) });
  const closing = new Closing();
  try {
    const imported = await importAreas(await openKept(process.env, closing), files, values.since);
    for (const line of told(imported)) terminal.print(line);
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof RefusedAreas)) throw withDatabaseProblem(error);
    for (const { place, sentence } of error.problems.slice(0, MOST_TOLD)) terminal.tell(`${place}: ${sentence}`);
    throw new CliError(WORDS.areasRefused(error.problems.length, Math.max(0, error.problems.length - MOST_TOLD)));
  } finally {
    await closing.all();
  }
}

/** An ISO day that the calendar has. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const number = (count: number): string => count.toLocaleString('vi-VN');

/** What was found and what changed, for a person who holds it against the official numbers. */
function told({ read, kept }: ImportedAreas): string[] {
  const { counts, remarks } = read;
  const n = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number(count)]));
  return [
    ...remarks.map(({ place, sentence }) => `${place}: ${sentence}`),
    `Nay: ${n.provinces} tỉnh, thành phố; ${n.communes} xã, phường, đặc khu.`,
    `Trước khi sắp xếp: ${n.provincesBefore} tỉnh, thành phố; ${n.districts} quận, huyện; ${n.communesBefore} xã, phường, thị trấn.`,
    `${n.pairs} cặp xã cũ – xã mới: ${n.wholeByLand} xã mới gộp trọn các xã cũ (theo dân số: ${n.wholeByPeople}), ${n.withParts} xã mới có một phần xã cũ nên số liệu cũ không cộng được, ${n.withoutOld} đặc khu trước là huyện không có xã.`,
    `${n.reused} mã xã nay mang tên khác trước; ${n.renamed} đơn vị đổi tên hoặc loại sau đó.`,
    kept.added + kept.changed + kept.successions === 0
      ? 'Không có gì mới so với những gì đã lưu.'
      : `Đã lưu: ${number(kept.added)} địa bàn mới, ${number(kept.changed)} địa bàn sửa, ${number(kept.successions)} quan hệ kế thừa mới hoặc sửa.`,
  ];
}
