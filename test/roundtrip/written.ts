import type { Catalogue, Indicator } from '../../src/catalogue/index.ts';
import {
  type Answers,
  type Basis,
  type ChipValue,
  decimalText,
  minus,
  over,
  type Paragraph,
  parseDecimal,
  periodOf,
  planYear,
  rationalOf,
  rounded,
  times,
  yearBefore,
} from '../../src/figure/index.ts';
import type { Names } from '../../src/write/index.ts';

/** A fact to be written and found again. */
export interface Stated {
  readonly indicator: string;
  readonly breakdown: string;
  readonly period: string;
  readonly basis: Basis;
  readonly value: string;
  /** Digits given; those of the value where none are told. */
  readonly decimals?: number;
}

export const AREA = '98@1900-01-01';

const keyOf = ({ indicator, breakdown, period, basis }: Omit<Stated, 'value'>): string =>
  [indicator, breakdown, period, basis === 'target' ? 'target' : 'level'].join('|');

const HUNDRED = { numerator: 100n, denominator: 1n };
const ratio = (text: string) => rationalOf(parseDecimal(text));

/** Answers chips from a list of facts of one area, as the ledger would. */
export function answersFrom(catalogue: Catalogue, facts: readonly Stated[]): Answers {
  const known = new Map(facts.map((fact) => [keyOf(fact), fact]));
  return ({ indicator: code, breakdown, period, aspect }) => {
    const indicator = catalogue.indicator(code)!;
    const find = (of: string, basis: Basis): Stated | undefined =>
      known.get(keyOf({ indicator: code, breakdown, period: of, basis }));
    const before = yearBefore(periodOf(period)!)?.id ?? '';
    const [level, same] = [find(period, 'actual'), find(before, 'actual')];
    const target = find(period, 'target') ?? find(String(planYear(periodOf(period)!)), 'target');
    const given = (fact: Stated | undefined): ChipValue => answer(fact?.value ?? null, indicator.unit, fact);
    const answer = (value: string | null, unit: string, fact = level): ChipValue => ({
      value,
      decimals: value === null ? 0 : (fact?.decimals ?? value.split('.')[1]?.length ?? 0),
      unit,
      counts: indicator.decimals === 0 && isCount(indicator),
      basis: fact?.basis ?? 'actual',
      absence: null,
      why: value === null ? 'chưa có số liệu' : null,
    });
    const percent = (value: string | null): ChipValue => ({ ...answer(value, '%'), decimals: 2 });
    const cut = (value: Parameters<typeof rounded>[0], places = 2): string => decimalText(rounded(value, places));
    const places = Math.max(...[level, same].map((one) => one?.value.split('.')[1]?.length ?? 0));
    switch (aspect) {
      case 'level':
        return given(level);
      case 'same':
        return given(same);
      case 'target':
        return given(target);
      case 'attainment':
        return percent(level && target ? cut(times(over(ratio(level.value), ratio(target.value)), HUNDRED)) : null);
      case 'growth': {
        const more = level && same ? over(minus(ratio(level.value), ratio(same.value)), ratio(same.value)) : null;
        return percent(more && cut(times(more, HUNDRED)));
      }
      case 'change':
      case 'points': {
        const isPoints = aspect === 'points';
        if (isPoints && indicator.unit !== '%') return answer(null, '');
        const more = level && same ? cut(minus(ratio(level.value), ratio(same.value)), places) : null;
        return { ...answer(more, isPoints ? 'điểm %' : indicator.unit), decimals: places };
      }
      default:
        return answer(null, '');
    }
  };
}

const MEASURED = /^(?:ha|tạ\/ha|tấn|kg|km|m²|m³|%|‰|điểm|.*đồng.*|.*usd.*|.*kwh|.*lít|giờ)$/u;
const isCount = ({ unit }: Indicator): boolean => !MEASURED.test(unit);

export const namesOf = (catalogue: Catalogue): Names => ({
  indicator: (code) => catalogue.indicator(code) ?? undefined,
  breakdownName: (breakdown) => catalogue.breakdownName(breakdown),
  areaName: () => 'Tỉnh Mây Ngàn',
});

/** The plain text of a paragraph; notes stand behind it as a text export has them. */
export function plainText(
  { content }: Paragraph,
  firstNote: number,
): { readonly text: string; readonly notes: number } {
  let [text, behind, notes] = ['', '', firstNote];
  for (const one of content) {
    if (one.kind !== 'note') text += one.text;
    else {
      text += `[footnoteRef:${notes}]`;
      behind += ` [${notes}: ${one.content.map((inner) => inner.text).join('')}]`;
      notes += 1;
    }
  }
  return { text: text + behind, notes };
}
