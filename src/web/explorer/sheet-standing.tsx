import type { ExplorerRow, ExplorerView } from '../../contract/index.ts';
import { marksOf, percentText, toneOf } from '../facts/cell-words.ts';
import { VERDICT_WORDS } from '../facts/words.ts';
import { difference, rounded, vietnamese } from '../numbers.ts';
import { SHEET_WORDS } from './words.ts';

const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;

/** What the number means: how much of the plan, ahead of the pace or behind it, and what is to be expected. */
export function Standing({ view, row }: { readonly view: ExplorerView; readonly row: ExplorerRow }) {
  const { now, targets, pace, forecast, direction } = row;
  const tone = toneOf(forecast);
  const attained = targets[0]?.attainment;
  const ahead = attained?.value != null && pace.value !== null ? difference(attained.value, pace.value) : null;
  const isBehind = ahead?.startsWith('-') === (direction !== 'down');
  return (
    <div className={`standing ${tone}`}>
      {targets.map(({ plan, attainment }) => (
        <p key={plan}>
          {attainment.value === null ? (
            attainment.why
          ) : (
            <>
              <strong>{percentText(attainment)}%</strong> {SHEET_WORDS.attains}{' '}
              {view.plans.find(({ id }) => id === plan)?.assignedBy} {SHEET_WORDS.assignedBy}
            </>
          )}
        </p>
      ))}
      {ahead !== null && (
        <p className={isBehind ? 'behind' : undefined}>
          {SHEET_WORDS.paceIs} {percentText(pace)}%, {isBehind ? SHEET_WORDS.paceBelow : SHEET_WORDS.paceAbove}{' '}
          {vietnamese(rounded(ahead.replace('-', ''), 1))} {SHEET_WORDS.points}.
        </p>
      )}
      {now &&
        marksOf(now).map(({ sign, says, tone: look }) => (
          <p key={sign} className={look}>
            {sentence(says)}
          </p>
        ))}
      {forecast && (
        <p>
          {SHEET_WORDS.forecast}: <strong>{vietnamese(forecast.value)}</strong> {row.unit}, {SHEET_WORDS.between}{' '}
          {vietnamese(forecast.low)}–{vietnamese(forecast.high)}
          {forecast.attainment !== null && (
            <>
              , {vietnamese(rounded(forecast.attainment, 0))}% {SHEET_WORDS.attains}
            </>
          )}{' '}
          <span className={`outlook ${tone}`}>{VERDICT_WORDS[forecast.verdict]}</span>
          <span className="how">{forecast.how}</span>
        </p>
      )}
    </div>
  );
}
