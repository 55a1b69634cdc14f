import { z } from '@hono/zod-openapi';
import type {
  AreaView,
  CellView,
  ChoicesView,
  Derived,
  DimensionsView,
  ExplorerRow,
  ExplorerView,
  FactVersion,
  ForecastView,
  IndicatorSeriesView,
  IndicatorsView,
  IndicatorView,
  PlacesView,
  PlanPageView,
  PlanView,
  SeriesRow,
  TargetView,
  TraceView,
} from '../../contract/index.ts';
import { ABSENCES, AREA_LEVELS, BASES } from '../../figure/index.ts';

const text = z.string();
const maybe = text.nullable();
const count = z.number().int();
const direction = z.enum(['up', 'down', 'none']);
const named = z.object({ code: text, name: text });

/** A shape with a name under which the description lists it. */
const shape = <T>(name: string, of: z.ZodType<T>): z.ZodType<T> => of.openapi(name);

const Cell = shape<CellView>(
  'Cell',
  z.object({
    value: maybe.openapi({ description: 'Số thập phân, theo đơn vị tính của chỉ tiêu; null khi trống' }),
    decimals: count,
    absence: z.enum(ABSENCES).nullable(),
    basis: z.enum(BASES),
    how: z.enum(['reported', 'summed', 'months', 'formula', 'recast']),
    missing: count,
    differs: maybe,
  }),
);
const cell = Cell.nullable();

const Deduced = shape<Derived>(
  'Derived',
  z.union([z.object({ value: text, why: z.null() }), z.object({ value: z.null(), why: text })]),
);

const Target = shape<TargetView>('Target', z.object({ plan: text, target: Cell, attainment: Deduced }));

export const AreaShape = shape<AreaView>(
  'Area',
  z.object({
    id: text.openapi({ example: '00004@2025-07-01' }),
    code: text,
    name: text,
    level: z.enum(AREA_LEVELS),
    parent: maybe,
    from: text,
    to: maybe,
  }),
);

export const PlanShape = shape<PlanView>(
  'Plan',
  z.object({
    id: text,
    year: count,
    assignedBy: text,
    resolution: text,
    version: z.enum(['assigned', 'adjusted']),
    kind: z.enum(['plan', 'scenario']),
  }),
);

const Forecast = shape<ForecastView>(
  'Forecast',
  z.object({
    value: text,
    low: text,
    high: text,
    attainment: maybe,
    verdict: z.enum(['reach', 'near', 'miss', 'unknown']),
    how: text,
  }),
);

const compared = { now: cell, targets: z.array(Target), same: cell, change: Deduced, growth: Deduced };

const Row = shape<ExplorerRow>(
  'ExplorerRow',
  z.object({
    key: text,
    indicator: text,
    name: text,
    unit: text,
    decimals: count,
    direction,
    sector: text,
    breakdown: text,
    breakdownName: text,
    period: text,
    depth: count,
    ...compared,
    pace: Deduced,
    paceHow: maybe.optional(),
    months: z.array(maybe),
    forecast: Forecast.nullable(),
    forecastWhy: maybe.optional(),
  }) as z.ZodType<ExplorerRow>,
);

const Indicator = shape<IndicatorView>(
  'Indicator',
  z.object({
    ...named.shape,
    unit: text,
    decimals: count,
    kind: z.enum(['flow', 'stock', 'rate', 'index', 'rank']),
    direction,
    sector: text,
    sectorName: text,
    reference: text,
    checked: text,
    rules: z.array(text),
    breakdowns: z.array(named),
  }),
);

const Place = shape<SeriesRow>(
  'SeriesRow',
  z.object({ area: AreaShape, period: text, ...compared, rank: count.nullable(), share: Deduced }),
);

const Version = shape<FactVersion>(
  'FactVersion',
  z.object({
    cell: Cell,
    asOf: maybe,
    at: text,
    source: z.object({
      kind: text,
      title: text,
      agency: maybe,
      by: maybe,
      document: maybe,
      version: count.nullable(),
      place: maybe,
      quote: z.object({ text, start: count, end: count }).nullable(),
    }),
    current: z.boolean(),
  }),
);

export const Explorer = shape<ExplorerView>(
  'Explorer',
  z.object({
    area: AreaShape,
    path: z.array(AreaShape),
    period: text,
    samePeriod: maybe,
    plans: z.array(PlanShape),
    sectors: z.array(named),
    rows: z.array(Row),
    demonstration: z.boolean(),
  }),
);

export const Choices = shape<ChoicesView>(
  'Choices',
  z.object({
    areas: z.array(AreaShape),
    periods: z.array(text),
    newest: z.object({ area: text, period: text }).nullable(),
  }),
);

export const Places = shape<PlacesView>('Places', z.object({ areas: z.array(AreaShape) }));

export const Indicators = shape<IndicatorsView>('Indicators', z.object({ indicators: z.array(Indicator) }));

export const Dimensions = shape<DimensionsView>(
  'Dimensions',
  z.object({ dimensions: z.array(named.extend({ members: z.array(named) })) }),
);

export const Series = shape<IndicatorSeriesView>(
  'IndicatorSeries',
  z.object({
    indicator: Indicator,
    area: AreaShape,
    period: text,
    row: Row.nullable(),
    years: z.array(
      z.object({ year: count, months: z.array(cell), cumulative: z.array(cell), target: cell, whole: cell }),
    ),
    places: z.array(Place),
    demonstration: z.boolean(),
  }),
);

export const Trace = shape<TraceView>(
  'Trace',
  z.object({
    indicator: Indicator,
    area: AreaShape,
    period: text,
    breakdownName: text,
    cell,
    from: z.array(z.object({ label: text, cell, note: maybe })),
    versions: z.array(Version),
    plan: PlanShape.nullable(),
  }),
);

export const PlanPage = shape<PlanPageView>(
  'PlanPage',
  z.object({
    year: count,
    area: AreaShape,
    plans: z.array(PlanShape),
    rows: z.array(
      z.object({
        indicator: text,
        name: text,
        unit: text,
        sector: text,
        breakdown: text,
        breakdownName: text,
        period: text,
        targets: z.array(cell),
        lastYear: cell,
      }),
    ),
    sectors: z.array(named),
    missing: z.array(z.object({ indicator: text, name: text })),
    demonstration: z.boolean(),
  }),
);
