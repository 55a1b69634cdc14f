import { datesIn, fold, monthsId, type PeriodMention, periodId, periodsIn } from '../language/vi/index.ts';

/** Words that open the part of a title on what is to come: "…; phương hướng, nhiệm vụ 6 tháng cuối năm". */
const COMING =
  /(?:[;,.–-]|và)\s*(?:một số |các |những |đề ra )?(?:phương hướng|nhiệm vụ|kế hoạch|giải pháp|mục tiêu|chương trình|nội dung công tác|công tác trọng tâm|dự kiến|triển khai|định hướng|ước(?! (?:thực hiện )?\d{1,2} tháng))/gu;

/**
 * The period that a title or a first sentence gives: "tháng 9 và 9 tháng đầu năm 2023, nhiệm vụ quý IV" → `2023-M9`.
 * Where months are counted from January beside a month or quarter, they are the report's; what comes later in the
 * title only lends its year.
 */
export function periodOfTitle(title: string, year: number | null): string | null {
  const folded = fold(title);
  const mentions = periodsIn(folded).filter((mention) => mention.shape !== 'own' && mention.shape !== 'last');
  const first = mentions[0];
  if (first === undefined) return null;
  const cut = endOfDone(folded, first.end);
  const done = mentions.filter((mention) => mention.start < cut && mention.shape !== 'rest');
  const main = done.find(isCount) ?? partOf(done) ?? done[0] ?? first;
  const own = main.year ?? yearFrom(mentions, main) ?? year;
  if (own === null) return null;
  if (main.shape === 'cumulative' && main.ordinal === null) return null;
  return main.shape === 'loose' ? monthsId(own, main.ordinal!) : periodId(main, own);
}

function endOfDone(folded: string, from: number): number {
  COMING.lastIndex = from;
  return COMING.exec(folded)?.index ?? folded.length;
}

const isCount = ({ shape, ordinal }: PeriodMention): boolean =>
  (shape === 'months' || shape === 'loose' || shape === 'half' || shape === 'cumulative') && ordinal !== null;
const isPart = ({ shape }: PeriodMention): boolean => shape === 'month' || shape === 'quarter' || shape === 'school';

/** The month or quarter that a title names; the quarter or year beside it where that ends with it: "tháng 3 và quý I", "tháng 12 và cả năm". */
function partOf(done: readonly PeriodMention[]): PeriodMention | undefined {
  const part = done.find(isPart);
  if (part === undefined) return undefined;
  const last = part.shape === 'quarter' ? 3 * part.ordinal! : part.shape === 'month' ? part.ordinal : null;
  return (
    done.find(
      ({ shape, ordinal, start }) =>
        start > part.start &&
        ((shape === 'quarter' && part.shape === 'month' && 3 * ordinal! === last) ||
          ((shape === 'whole' || shape === 'year') && last === 12)),
    ) ?? part
  );
}

/** The year written with another period of the title; a smaller month or quarter there is the next year's. */
function yearFrom(mentions: readonly PeriodMention[], main: PeriodMention): number | null {
  for (const other of mentions) {
    if (other === main || other.year === null) continue;
    const next =
      other.shape === main.shape && other.ordinal !== null && main.ordinal !== null && other.start > main.start;
    return next && other.ordinal! < main.ordinal! ? other.year - 1 : other.year;
  }
  return null;
}

/** The year named most often in the first flows; a report speaks of its own year first and most. */
export function yearOfTexts(texts: Iterable<string>): number | null {
  const counts = new Map<number, number>();
  let best: number | null = null;
  for (const text of texts) {
    for (const { year } of datesIn(fold(text))) {
      if (year === null || year < 1990 || year > 2100) continue;
      const count = (counts.get(year) ?? 0) + 1;
      counts.set(year, count);
      if (best === null || count > counts.get(best)!) best = year;
    }
  }
  return best;
}
