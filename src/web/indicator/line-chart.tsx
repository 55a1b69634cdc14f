import { useEffect, useRef, useState } from 'react';
import { isSparse } from '../facts/spark-path.ts';
import { vietnamese } from '../numbers.ts';
import { apart, axisOf, heightOf } from './chart-scale.ts';
import { INDICATOR_WORDS } from './words.ts';

/** A year as a line over its months. */
export interface YearLine {
  readonly year: number;
  readonly values: readonly (string | null)[];
}

interface ChartProps {
  readonly title: string;
  readonly lines: readonly YearLine[];
  /** The year's target, drawn across; null for none. */
  readonly plan?: string | null;
  /** What the year is expected to be, drawn at its end. */
  readonly forecast?: { readonly value: string; readonly low: string; readonly high: string } | null;
}

/** Pixels. */
const HEIGHT = 190;
const TOP = 10;
const LEFT = 62;
const RIGHT = 74;
const BOTTOM = 22;
const LABEL = 14;
const MONTHS = 12;

/** The width of an element, and again whenever it changes. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [box, width] as const;
}

const number = (value: string | null): number | null => (value === null ? null : Number(value));

interface Drawn {
  readonly key: string;
  readonly label: string;
  readonly look: string;
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
}

function drawn(lines: readonly YearLine[], x: (month: number) => number, y: (value: number) => number): Drawn[] {
  return lines.flatMap(({ year, values }, index) => {
    let path = '';
    let end: Drawn['end'] | null = null;
    const isOver = isSparse(values);
    values.map(number).forEach((value, month) => {
      if (value === null) return;
      const joins = isOver ? end !== null : month > 0 && values[month - 1] !== null;
      end = { x: x(month), y: y(value) };
      path += `${joins ? 'L' : 'M'}${end.x.toFixed(1)} ${end.y.toFixed(1)}${joins ? '' : 'h0'}`;
    });
    if (!end) return [];
    const age = lines.length - 1 - index;
    return [
      { key: String(year), label: String(year), look: age === 0 ? 'now' : age === 1 ? 'before' : 'older', path, end },
    ];
  });
}

type Sized = Omit<ChartProps, 'title'> & { readonly width: number };

function Plot({ lines, plan = null, forecast = null, width }: Sized) {
  const extra = [plan, forecast?.low ?? null, forecast?.high ?? null];
  const values = [...lines.flatMap((line) => line.values), ...extra].map(number).filter((value) => value !== null);
  const axis = axisOf(values);
  const inner = width - LEFT - RIGHT;
  const x = (month: number): number => LEFT + (month / (MONTHS - 1)) * inner;
  const y = (value: number): number => TOP + heightOf(value, axis, HEIGHT);
  const curves = drawn(lines, x, y);
  const isWhole = ({ end }: Drawn): boolean => end.x > x(MONTHS - 1.5);
  const planAt = plan === null ? null : y(Number(plan));
  const labels = [
    ...curves.filter(isWhole).map(({ label, look, end }) => ({ label, look, y: end.y })),
    ...(planAt === null ? [] : [{ label: INDICATOR_WORDS.planLine, look: 'plan', y: planAt }]),
    ...(forecast ? [{ label: INDICATOR_WORDS.forecast, look: 'forecast', y: y(Number(forecast.value)) }] : []),
  ];
  const places = apart(
    labels.map((one) => one.y),
    LABEL,
    TOP + HEIGHT,
  );
  return (
    <svg className="chart" width={width} height={TOP + HEIGHT + BOTTOM} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line className="rule" x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text className="tick" x={LEFT - 8} y={y(tick) + 4}>
            {vietnamese(tick.toFixed(axis.digits))}
          </text>
        </g>
      ))}
      {Array.from({ length: MONTHS }, (_, month) => month).map((month) => (
        <text key={month} className="month" x={x(month)} y={TOP + HEIGHT + 17}>
          {month + 1}
        </text>
      ))}
      {planAt !== null && <line className="plan" x1={LEFT} x2={width - RIGHT} y1={planAt} y2={planAt} />}
      {curves.map(({ key, look, path, end }) => (
        <g key={key} className={look}>
          <path d={path} />
          <circle cx={end.x} cy={end.y} r={3} />
        </g>
      ))}
      {curves
        .filter((curve) => !isWhole(curve))
        .map(({ key, label, look, end }) => (
          <text key={key} className={`label inside ${look}`} x={end.x} y={end.y - 10}>
            {label}
          </text>
        ))}
      {forecast && (
        <g className="forecast">
          <line x1={x(11)} x2={x(11)} y1={y(Number(forecast.low))} y2={y(Number(forecast.high))} />
          <circle cx={x(11)} cy={y(Number(forecast.value))} r={3.5} />
        </g>
      )}
      {labels.map(({ label, look }, index) => (
        <text key={label} className={`label ${look}`} x={width - RIGHT + 9} y={places[index]! + 4}>
          {label}
        </text>
      ))}
    </svg>
  );
}

/** Years against months. The numbers themselves stand in the table under it. */
export function LineChart({ title, ...of }: ChartProps) {
  const [box, width] = useWidth();
  const hasValues = of.lines.some(({ values }) => values.some((value) => value !== null));
  if (!hasValues) return null;
  return (
    <figure className="chart-box">
      <figcaption>{title}</figcaption>
      <div ref={box}>{width > 0 && <Plot {...of} width={width} />}</div>
    </figure>
  );
}
