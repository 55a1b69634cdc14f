import type { AreaLevel } from '../figure/index.ts';

/** flow: of a stretch of time; stock: at its end; rate: a ratio; index: against a base; rank: a place in an order. */
export const INDICATOR_KINDS = ['flow', 'stock', 'rate', 'index', 'rank'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** How the value of an area comes from the areas below it. `mean` is weighted by `weight`. */
export const OVER_AREAS = ['sum', 'mean', 'formula', 'none'] as const;
/** How the value of a longer period comes from its months. `last`: that of the last month. */
export const OVER_MONTHS = ['sum', 'last', 'mean', 'formula', 'none'] as const;

/** What an indicator (chỉ tiêu) is: one entry of `data/indicators`. */
export interface Indicator {
  /** Stable, lower case, English: `rice.sown-area`. */
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Other ways in which reports name it, Vietnamese with marks. */
  readonly aliases: readonly string[];
  /** Canonical spelling of `language/vi`; a counting noun for counts. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly areas: (typeof OVER_AREAS)[number];
  readonly months: (typeof OVER_MONTHS)[number];
  /** Code of the indicator that weighs a mean. */
  readonly weight: string | null;
  /** Over codes, numbers and `+ - * / ( )`, blanks around each sign: `rice.output / rice.harvested-area * 10`. */
  readonly formula: string | null;
  /** Whether more is better. */
  readonly direction: 'up' | 'down' | 'none';
  /** Digits behind the comma that are printed. */
  readonly decimals: number;
  /** Dimensions of `data/breakdowns.yaml` that it may be broken down by. */
  readonly breakdowns: readonly string[];
  /** Which periods its values are of, besides years. */
  readonly periods: 'months' | 'season' | 'school' | 'year';
  /** Levels at which it exists; GRDP: the nation and provinces only. */
  readonly levels: readonly AreaLevel[];
  /** Code of the indicator of which it is a part ("trong đó"), and of the group whose shares make 100. */
  readonly parent: string | null;
  /** Code of the sector: that of its file. */
  readonly sector: string;
  /** What says that it exists and how it is reckoned. */
  readonly reference: string;
  /** When somebody last looked, an ISO day. */
  readonly checked: string;
}

/** A group of indicators with an order among the others (lĩnh vực). */
export interface Sector {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly order: number;
}

/** A dimension that figures are broken down by (phân tổ), and its members. */
export interface Dimension {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly members: readonly {
    readonly code: string;
    readonly name: { readonly vi: string; readonly en: string };
    readonly aliases: readonly string[];
  }[];
}
