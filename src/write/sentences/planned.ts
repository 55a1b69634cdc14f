import type { Answers, ChipValue, Paragraph } from '../../figure/index.ts';
import type { Names } from '../names.ts';
import { isCalendar, Parts } from './forms.ts';
import { hashOf } from './ids.ts';
import type { Made, SentencesFor } from './made.ts';
import { Maker, type Piece, sentence } from './maker.ts';
import { askOf, lower, type Told, toldOf, yearOf } from './told.ts';

const WHOLE = 100;
const MONTHS = 12;
/** What is this near to an even pace is not behind. */
const PACE_MARGIN = 0.9;
/** Percent of a plan: what is this near to it, done or forecast, has not missed it. */
const MARGIN = 1;

/** A way of saying it; neighbours are said in different ones. */
type Saying = (told: Told, maker: Maker) => readonly Piece[];

const numberOf = ({ value }: ChipValue): number | null => (value === null ? null : Number(value));

/** Percent of the year that is over at the end of a period since January; 100 for what has a plan of its own. */
function elapsed(told: Told): number {
  const { from, to } = told.period;
  if (!isCalendar(told) || !from.endsWith('-01')) return WHOLE;
  return (Number(to.slice(5)) * WHOLE) / MONTHS;
}

/** Whether a part of the year is held against the plan of all of it. */
const isUnderWay = (told: Told): boolean => elapsed(told) < WHOLE;

/**
 * Whether a matter is behind its plan. At the end of the plan's time: less than planned where more is better, more where less
 * is, by more than one percent. Before that only of what adds up over the months: behind an even pace, or already above what must not be exceeded.
 */
function isBehind(told: Told): boolean {
  const { indicator, level, target, attainment } = told;
  const [now, planned] = [level, target].map((one) => (one === null ? null : numberOf(one)));
  if (now == null || planned == null || indicator.direction === 'none' || indicator.kind === 'rank') return false;
  const short = indicator.direction === 'down' ? now - planned : planned - now;
  const isMissed = short > (Math.abs(planned) * MARGIN) / WHOLE;
  if (indicator.direction === 'down') return isMissed && (!isUnderWay(told) || indicator.months === 'sum');
  if (!isUnderWay(told)) return isMissed;
  const reached = attainment === null ? null : numberOf(attainment);
  return indicator.months === 'sum' && reached !== null && reached < elapsed(told) * PACE_MARGIN;
}

/** What is true of it: its time is over, an even pace is not kept, or it is above what was planned. */
function verdictOn(told: Told): string {
  if (told.indicator.direction === 'down') return 'cao hơn kế hoạch';
  return isUnderWay(told) ? 'chậm so với tiến độ bình quân của năm' : 'chưa đạt kế hoạch';
}

const BEHIND: readonly Saying[] = [
  (told, maker) => {
    const of = new Parts(told, maker, '');
    return [...of.level(), ...of.planned(), ...of.reached(', '), `, ${verdictOn(told)}`];
  },
  (told, maker) => {
    const of = new Parts(told, maker, '');
    return [...of.level(), ...of.reached(', '), ...of.planned(), `, ${verdictOn(told)}`];
  },
];

/** "Phấn đấu … đạt kế hoạch năm 2026 là 13.900,0 tấn": what is to be done stands first. */
const aim = (told: Told, maker: Maker): Piece[] => {
  const of = new Parts(told, maker, '');
  return [`phấn đấu ${lower(told.name)} đạt ${of.plan} năm ${yearOf(told)} là `, of.target()];
};

/** What the months foretell, behind it and with its name: else it is read as another plan. */
const forecast = (told: Told, maker: Maker): Piece[] => [
  ...[' ở mức ', maker.chip(told, 'forecast'), ', bằng ', maker.chip(told, 'forecast-attainment')],
  ` ${new Parts(told, maker, '').plan}`,
];

const TO_MISS: readonly Saying[] = [
  (told, maker) => [
    ...[...aim(told, maker), `. Ước cả năm ${yearOf(told)}, ${lower(told.name)} theo số các tháng`],
    ...forecast(told, maker),
  ],
  (told, maker) => [
    ...[...aim(told, maker), `. Cả năm ${yearOf(told)}, ${lower(told.name)} theo số các tháng ước`],
    ...forecast(told, maker),
  ],
];

function madeOf(
  what: SentencesFor,
  answers: Answers,
  names: Names,
  is: (told: Told) => boolean,
  ways: readonly Saying[],
): Made {
  const told = what.matters.map((matter) => toldOf(what, matter, answers, names));
  const maker = new Maker(what, answers);
  const found = told.filter((one) => typeof one !== 'string').filter((one) => one.level.value !== null && is(one));
  const first = hashOf(what.seed) % ways.length;
  const blocks = found.map((one, at): Paragraph => {
    const content = sentence(ways[(first + at) % ways.length]!(one, maker));
    const id = maker.ids.next('p', [one.indicator.code, one.matter.breakdown, one.matter.period].join('|'));
    return { kind: 'paragraph', id, content, source: null, look: null };
  });
  return { blocks, left: told.filter((one) => typeof one === 'string') };
}

/** What is behind its plan (chưa đạt, chậm tiến độ), a paragraph each for "Tồn tại, hạn chế"; none for what is not. */
export const behindPlan = (what: SentencesFor, answers: Answers, names: Names): Made =>
  madeOf(what, answers, names, isBehind, BEHIND);

/** What is forecast to miss the plan of the year, a paragraph each for the tasks ahead; none for what is not. */
export function toMiss(what: SentencesFor, answers: Answers, names: Names): Made {
  const misses = (told: Told): boolean => {
    const { direction } = told.indicator;
    const percent = numberOf(answers(askOf(what, told.matter, 'forecast-attainment')));
    if (percent === null || told.target === null || direction === 'none') return false;
    return direction === 'up' ? percent < WHOLE - MARGIN : percent > WHOLE + MARGIN;
  };
  return madeOf(what, answers, names, misses, TO_MISS);
}
