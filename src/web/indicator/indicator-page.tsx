import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CellView, ChoicesView, IndicatorSeriesView, IndicatorView } from '../../contract/index.ts';
import { periodOf, planYear } from '../../figure/index.ts';
import { dayWords } from '../../language/vi/index.ts';
import { type SeriesAsked, series } from '../ask-facts.ts';
import { AreaChooser } from '../facts/area-chooser.tsx';
import { pathOf } from '../facts/area-search.ts';
import { DemonstrationBand } from '../facts/demonstration-band.tsx';
import { FactsFrame, FactsProblem, type Newest } from '../facts/facts-frame.tsx';
import { seriesKey } from '../facts/keys.ts';
import { PeriodChooser } from '../facts/period-chooser.tsx';
import { Standing } from '../facts/standing.tsx';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { type ChangeState, useAddressState } from '../frame/use-address-state.ts';
import { addressOf, type IndicatorState, stateOf } from './address.ts';
import { LineChart } from './line-chart.tsx';
import { PlacesTable } from './places-table.tsx';
import { INDICATOR_WORDS } from './words.ts';
import { YearsTable } from './years-table.tsx';
import '../facts/facts.css';
import './indicator.css';

const CODEC = { stateOf, addressOf };

interface BarProps {
  readonly all: ChoicesView;
  readonly view: IndicatorSeriesView;
  readonly breakdown: string;
  readonly change: ChangeState<IndicatorState>;
}

function Bar({ all, view, breakdown, change }: BarProps) {
  const { area, period, indicator } = view;
  return (
    <div className="indicator-bar">
      <AreaChooser
        area={area}
        path={pathOf(area, all.areas)}
        areas={all.areas}
        period={period}
        choose={(next) => change({ area: next }, 'step')}
      />
      <PeriodChooser period={period} periods={all.periods} choose={(next) => change({ period: next }, 'step')} />
      {(indicator.breakdowns.length > 0 || breakdown !== '') && (
        <label className="pick">
          <span className="hint">{INDICATOR_WORDS.breakdown}:</span>
          <select value={breakdown} onChange={({ target }) => change({ breakdown: target.value }, 'step')}>
            <option value="">{INDICATOR_WORDS.whole}</option>
            {indicator.breakdowns.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** What the indicator is, and what says so. */
function About({ indicator }: { readonly indicator: IndicatorView }) {
  const { code, sectorName, unit, rules, reference, checked } = indicator;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{INDICATOR_WORDS.about}</h2>
      <dl className="about">
        <div>
          <dt>{INDICATOR_WORDS.code}</dt>
          <dd>{code}</dd>
        </div>
        <div>
          <dt>{INDICATOR_WORDS.sector}</dt>
          <dd>{sectorName}</dd>
        </div>
        <div>
          <dt>{INDICATOR_WORDS.unit}</dt>
          <dd>{unit}</dd>
        </div>
        {rules.length > 0 && (
          <div>
            <dt>{INDICATOR_WORDS.rules}</dt>
            <dd>
              {rules.map((rule) => (
                <p key={rule}>{rule}</p>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{INDICATOR_WORDS.reference}</dt>
          <dd>
            {reference}. {INDICATOR_WORDS.checked} {dayWords(checked)}.
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** What is drawn of a cell: a sum that lacks a part would look like a fall. */
const wholeValue = (cell: CellView | null): string | null => (cell && cell.missing === 0 ? cell.value : null);

function Charts({ view: { years, row, period } }: { readonly view: IndicatorSeriesView }) {
  const read = periodOf(period);
  const last = years.find(({ year }) => read && year === planYear(read));
  return (
    <div className="charts">
      <LineChart
        title={INDICATOR_WORDS.monthly}
        lines={years.map(({ year, months }) => ({ year, values: months.map(wholeValue) }))}
      />
      <LineChart
        title={INDICATOR_WORDS.cumulative}
        lines={years.map(({ year, cumulative }) => ({ year, values: cumulative.map(wholeValue) }))}
        plan={last?.target?.value ?? null}
        forecast={row?.forecast ?? null}
      />
    </div>
  );
}

function Indicator({ all, code }: { readonly all: Newest; readonly code: string }) {
  const [state, change] = useAddressState(CODEC);
  const asked: SeriesAsked = {
    code,
    area: state.area ?? all.newest.area,
    period: state.period ?? all.newest.period,
    breakdown: state.breakdown,
  };
  const { data, error, refetch } = useQuery({
    queryKey: seriesKey(asked),
    queryFn: () => series(asked),
    placeholderData: (before) => (before?.indicator.code === code ? keepPreviousData(before) : undefined),
    staleTime: 30_000,
  });
  if (error && !data) return <FactsProblem problem={error} retry={() => void refetch()} />;
  if (!data)
    return (
      <PageFrame title={code}>
        <Loading />
      </PageFrame>
    );
  return (
    <PageFrame title={data.indicator.name} aside={data.row?.breakdownName || undefined} layout="full">
      <DemonstrationBand isShown={data.demonstration} />
      <Bar all={all} view={data} breakdown={state.breakdown} change={change} />
      <div className="indicator">
        {data.row && <Standing row={data.row} />}
        <Charts view={data} />
        <section aria-labelledby="years">
          <h2 id="years">
            {INDICATOR_WORDS.table}, {data.indicator.unit}
          </h2>
          <YearsTable years={data.years} />
        </section>
        <PlacesTable series={data} breakdown={state.breakdown} />
        <About indicator={data.indicator} />
      </div>
    </PageFrame>
  );
}

/** One indicator: its years against one another, its months, its places, its rules. */
export function IndicatorPage({ code }: { readonly code: string }) {
  return (
    <FactsFrame title={INDICATOR_WORDS.explorer}>{(all) => <Indicator key={code} all={all} code={code} />}</FactsFrame>
  );
}
