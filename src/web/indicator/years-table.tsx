import type { CellView, IndicatorSeriesView } from '../../contract/index.ts';
import { Value } from '../facts/value.tsx';
import { NARROW, useMedia } from '../frame/use-media.ts';
import { INDICATOR_WORDS } from './words.ts';

type Year = IndicatorSeriesView['years'][number];

/** Years that fit beside one another on a phone. */
const ON_PHONE = 3;

interface Block {
  readonly label: string;
  readonly cellsOf: (year: Year) => readonly (CellView | null)[];
  /** What stands under the months: the year as a whole, its plan. */
  readonly isWhole: boolean;
}

const BLOCKS: readonly Block[] = [
  { label: INDICATOR_WORDS.inMonth, cellsOf: ({ months }) => months, isWhole: true },
  { label: INDICATOR_WORDS.summed, cellsOf: ({ cumulative }) => cumulative, isWhole: false },
];

const hasSome = (years: readonly Year[], { cellsOf }: Block): boolean =>
  years.some((year) => cellsOf(year).some((cell) => cell !== null));

/** Years under one another, months beside one another. */
function Wide({ years, blocks }: { readonly years: readonly Year[]; readonly blocks: readonly Block[] }) {
  return (
    <table className="years-table">
      <thead>
        <tr>
          <th scope="col">{INDICATOR_WORDS.year}</th>
          {Array.from({ length: 12 }, (_, month) => month + 1).map((month) => (
            <th key={month} scope="col">
              {month}
            </th>
          ))}
          <th scope="col">{INDICATOR_WORDS.wholeYear}</th>
          <th scope="col">{INDICATOR_WORDS.plan}</th>
        </tr>
      </thead>
      {blocks.map((block) => (
        <tbody key={block.label}>
          <tr className="block">
            <th colSpan={15} scope="rowgroup">
              {block.label}
            </th>
          </tr>
          {years
            .filter((year) => hasSome([year], block))
            .map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                {block.cellsOf(year).map((cell, month) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the twelve months have no other name
                  <td key={month}>
                    <Value cell={cell} />
                  </td>
                ))}
                <td>{block.isWhole && <Value cell={year.whole} />}</td>
                <td>{block.isWhole && <Value cell={year.target} />}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}

/** Months under one another, the last years beside one another: a phone. */
function Tall({ years, block }: { readonly years: readonly Year[]; readonly block: Block }) {
  const shown = years.slice(-ON_PHONE);
  const cells = shown.map(block.cellsOf);
  return (
    <table className="years-table">
      <thead>
        <tr>
          <th scope="col">{block.label}</th>
          {shown.map(({ year }) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: 12 }, (_, month) => month).map((month) => (
          <tr key={month}>
            <th scope="row">{month + 1}</th>
            {shown.map(({ year }, index) => (
              <td key={year}>
                <Value cell={cells[index]![month] ?? null} />
              </td>
            ))}
          </tr>
        ))}
        {block.isWhole && (
          <tr className="block">
            <th scope="row">{INDICATOR_WORDS.wholeYear}</th>
            {shown.map(({ year, whole }) => (
              <td key={year}>
                <Value cell={whole} />
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Every month of every year, by itself and from January on. */
export function YearsTable({ years }: { readonly years: readonly Year[] }) {
  const isNarrow = useMedia(NARROW);
  const blocks = BLOCKS.filter((block) => hasSome(years, block));
  if (blocks.length === 0) return <p className="hint">{INDICATOR_WORDS.noYears}</p>;
  if (!isNarrow) return <Wide years={years} blocks={blocks} />;
  return blocks.map((block) => <Tall key={block.label} years={years} block={block} />);
}
