/** What reports say about a fact: attainment, growth, share, rank, pace, forecast, and figures recast over mergers. Pure. */
export { attainment, change, growth, lack, percent, percentOf, share, targetFor } from './against.ts';
export { ranks } from './among.ts';
export { type Amount, amountOf, amountText, plain, rangeOf } from './amount.ts';
export { Book, type OwnLine, type Series, type SeriesKey, type TotalLine } from './book.ts';
export { type Forecast, forecast, PAST_YEARS, type Pace, pace } from './forecast.ts';
export { forecastSentence, paceSentence } from './forecast.vi.ts';
export type { Formula, How, Level, Part, Recast, Since } from './level.ts';
export { type By, Lineage, type Piece } from './lineage.ts';
export { isCalendar, singleMonths, twelveMonths, underWay } from './months.ts';
export { type NotComparable, type RecastFigure, type Recasting, recaster, recastFigure } from './recast.ts';
export { notComparableSentence } from './recast.vi.ts';
export { type Ground, Reckoning } from './reckoning.ts';
export { type Verdict, verdict } from './verdict.ts';
export type { Derived, Side, Why } from './why.ts';
export { whySentence } from './why.vi.ts';
