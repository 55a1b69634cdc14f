import type { ReturnedView } from '../../contract/index.ts';
import { type Choice, WAYS } from './returned.ts';
import { RETURNED_WORDS } from './words.ts';

interface FiguresProps {
  readonly returned: ReturnedView;
  readonly figures: readonly Choice[];
  readonly change: (figures: readonly Choice[]) => void;
}

/** Numbers that were changed by hand in the file, each against its fact. */
export function ReturnedFigures({ returned, figures, change }: FiguresProps) {
  const set = (of: string, part: Partial<Choice>): void =>
    change(figures.map((one) => (one.change === of ? { ...one, ...part } : one)));
  return (
    <section>
      <h2>{RETURNED_WORDS.figures}</h2>
      <p className="hint">{RETURNED_WORDS.figuresSay}</p>
      <ul className="returned-figures">
        {returned.figures.map(({ change: of, says, from, to }) => {
          const chosen = figures.find((one) => one.change === of);
          const conflict = returned.conflicts.find(({ change }) => change === of);
          return (
            <li key={of}>
              <p>{says}</p>
              <p>
                <span className="hint">{RETURNED_WORDS.stood}</span> <del>{from}</del>{' '}
                <span className="hint">{RETURNED_WORDS.came}</span> <ins>{to}</ins>
              </p>
              {conflict && (
                <p className="needed">
                  {RETURNED_WORDS.movedOn} {conflict.now}
                </p>
              )}
              <p className="ways">
                <select
                  aria-label={`${RETURNED_WORDS.choose}: ${says}`}
                  value={chosen?.as}
                  onChange={({ target }) => set(of, { as: WAYS.find((one) => one === target.value) ?? 'refuse' })}
                >
                  {WAYS.map((one) => (
                    <option key={one} value={one}>
                      {RETURNED_WORDS[one]}
                    </option>
                  ))}
                </select>
                {chosen?.as === 'override' && (
                  <input
                    aria-label={`${RETURNED_WORDS.reason}: ${says}`}
                    placeholder={RETURNED_WORDS.reason}
                    value={chosen.reason}
                    maxLength={500}
                    onChange={({ target }) => set(of, { reason: target.value })}
                  />
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
