import { periodWords } from '../../language/vi/index.ts';
import {
  asKind,
  choiceOf,
  PARTS,
  PERIOD_KINDS,
  type PeriodChoice,
  type PeriodKind,
  periodOf,
  YEARS,
} from './period-choice.ts';
import { LIST_WORDS } from './words.ts';

const KIND_WORDS: Readonly<Record<PeriodKind, string>> = {
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 tháng',
  nine: '9 tháng đầu năm',
  year: 'Cả năm',
  cumulative: 'Lũy kế từ đầu năm',
};

const QUARTERS = ['I', 'II', 'III', 'IV'];

function partWords(kind: PeriodKind, part: number): string {
  if (kind === 'half') return part === 1 ? 'đầu năm' : 'cuối năm';
  if (kind === 'quarter') return QUARTERS[part - 1] ?? '';
  return kind === 'cumulative' ? `đến tháng ${part}` : String(part);
}

interface Field {
  readonly id: string;
  /** Canonical id; empty where none is known. */
  readonly period: string;
  readonly change: (period: string) => void;
}

/** Chooses the period of a report: its kind, which of the year, the year. */
export function PeriodField({ id, period, change }: Field) {
  const choice = choiceOf(period);
  const shown: PeriodChoice = choice ?? { kind: 'year', part: 0, year: new Date().getFullYear() };
  const set = (next: PeriodChoice): void => change(periodOf(next));
  return (
    <span className="period-field">
      <select
        id={id}
        title={LIST_WORDS.kind}
        value={choice?.kind ?? ''}
        onChange={({ target }) => set(asKind(shown, target.value as PeriodKind))}
      >
        {!choice && <option value="">{period ? periodWords(period) : '–'}</option>}
        {PERIOD_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind]}
          </option>
        ))}
      </select>
      {choice && PARTS[choice.kind] > 0 && (
        <select
          aria-label={LIST_WORDS.which}
          value={choice.part}
          onChange={({ target }) => set({ ...choice, part: Number(target.value) })}
        >
          {Array.from({ length: PARTS[choice.kind] }, (_, index) => (
            <option key={partWords(choice.kind, index + 1)} value={index + 1}>
              {partWords(choice.kind, index + 1)}
            </option>
          ))}
        </select>
      )}
      {choice && (
        <input
          type="number"
          aria-label={LIST_WORDS.year}
          min={YEARS.first}
          max={YEARS.last}
          required
          defaultValue={choice.year}
          onChange={({ target }) => target.validity.valid && set({ ...choice, year: target.valueAsNumber })}
        />
      )}
    </span>
  );
}
