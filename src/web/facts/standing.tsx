import type { ExplorerRow, PlanView } from '../../contract/index.ts';
import { difference, rounded, vietnamese } from '../numbers.ts';
import { cellText, marksOf, percentText, toneOf } from './cell-words.ts';
import { FACT_WORDS, STANDING_WORDS, VERDICT_WORDS } from './words.ts';

const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;

interface StandingProps {
  readonly row: ExplorerRow;
  /** Those that the targets may be of, as far as they are known. */
  readonly plans?: readonly PlanView[];
}

/** The number, and what it means: how much of the plan, ahead of the pace or behind it, what is to be expected. */
export function Standing({ row, plans = [] }: StandingProps) {
  const { now, targets, pace, forecast, direction } = row;
  const tone = toneOf(forecast);
  const planWords = (id: string): string => {
    const plan = plans.find((one) => one.id === id);
    if (!plan) return `${STANDING_WORDS.attains} ${STANDING_WORDS.ofYear}`;
    if (plan.kind === 'scenario') return `${STANDING_WORDS.scenario} ${plan.assignedBy}`;
    return `${STANDING_WORDS.attains} ${plan.assignedBy} ${STANDING_WORDS.assignedBy}`;
  };
  const attained = targets[0]?.attainment;
  const ahead = attained?.value != null && pace.value !== null ? difference(attained.value, pace.value) : null;
  const isBehind = ahead?.startsWith('-') === (direction !== 'down');
  return (
    <div className={`standing ${tone}`}>
      <p className="large">
        <span className={now?.value == null ? 'no-value' : 'digits'}>{cellText(now) || FACT_WORDS.notThere}</span>{' '}
        {now?.value != null && row.unit}
      </p>
      {targets.map(({ plan, attainment }) => (
        <p key={plan}>
          {attainment.value === null ? (
            attainment.why
          ) : (
            <>
              <strong>{percentText(attainment)}%</strong> {planWords(plan)}
            </>
          )}
        </p>
      ))}
      {ahead !== null && (
        <p className={isBehind ? 'behind' : undefined}>
          {STANDING_WORDS.paceIs} {percentText(pace)}%, {isBehind ? STANDING_WORDS.paceBelow : STANDING_WORDS.paceAbove}{' '}
          {vietnamese(rounded(ahead.replace('-', ''), 1))} {STANDING_WORDS.points}.
        </p>
      )}
      {ahead !== null && row.paceHow && <p className="how">{row.paceHow}</p>}
      {now &&
        marksOf(now).map(({ sign, says, tone: look }) => (
          <p key={sign} className={look}>
            {sentence(says)}
          </p>
        ))}
      {forecast && (
        <p>
          {STANDING_WORDS.forecast}: <strong>{vietnamese(forecast.value)}</strong> {row.unit}
          {forecast.low !== forecast.high &&
            `, ${STANDING_WORDS.between} ${vietnamese(forecast.low)}–${vietnamese(forecast.high)}`}
          {forecast.attainment !== null && (
            <>
              , {vietnamese(rounded(forecast.attainment, 0))}% {STANDING_WORDS.attains}
            </>
          )}{' '}
          {forecast.attainment !== null && <span className={`outlook ${tone}`}>{VERDICT_WORDS[forecast.verdict]}</span>}
          <span className="how">{forecast.how}</span>
        </p>
      )}
      {!forecast && targets.length > 0 && row.forecastWhy && <p className="how">{row.forecastWhy}</p>}
    </div>
  );
}
