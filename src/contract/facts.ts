import type { Absence, AreaLevel, Basis } from '../figure/index.ts';

/** A value as the pages show it; `value` is a plain decimal in the row's unit. */
export interface CellView {
  readonly value: string | null;
  /** Digits given; below 0 where tens or more were given only. */
  readonly decimals: number;
  readonly absence: Absence | null;
  readonly basis: Basis;
  /**
   * `reported`: handed in for just this; `summed`: from the areas below; `months`: from the months; `formula`: from other
   * indicators; `recast`: from the areas that went into this one.
   */
  readonly how: 'reported' | 'summed' | 'months' | 'formula' | 'recast';
  /** Areas or months that are missing from a sum; 0 where it is whole. */
  readonly missing: number;
  /** What the areas below make where the area's own figure differs from it beyond rounding; null otherwise. */
  readonly differs: string | null;
}

export interface PlanView {
  readonly id: string;
  readonly year: number;
  /** "HĐND tỉnh", "Thủ tướng Chính phủ". */
  readonly assignedBy: string;
  /** "Nghị quyết số 45/NQ-HĐND ngày 09/12/2025". */
  readonly resolution: string;
  readonly version: 'assigned' | 'adjusted';
  readonly kind: 'plan' | 'scenario';
}

/** A derived number: plain decimal, or why there is none, as a sentence. */
export type Derived = { readonly value: string; readonly why: null } | { readonly value: null; readonly why: string };

export interface TargetView {
  readonly plan: string;
  readonly target: CellView;
  /** Percent of the target. */
  readonly attainment: Derived;
}

export interface ForecastView {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** Percent of the year's target that is to be expected; null without a target. */
  readonly attainment: string | null;
  readonly verdict: 'reach' | 'near' | 'miss' | 'unknown';
  /** How it was reckoned and how far it was off in past years, as a sentence. */
  readonly how: string;
}

/** One row of the explorer: an indicator, perhaps of one member of a breakdown or of one season. */
export interface ExplorerRow {
  /** Unique in the table: code, breakdown and period. */
  readonly key: string;
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly direction: 'up' | 'down' | 'none';
  readonly sector: string;
  readonly breakdown: string;
  /** The breakdown in words: "Vốn ngân sách trung ương"; empty for the whole. */
  readonly breakdownName: string;
  /** The period of this row where it is not the one asked for (a season, a school year). */
  readonly period: string;
  /** 0 for a row of its own, 1 for a part of the row above. */
  readonly depth: number;
  readonly now: CellView | null;
  readonly targets: readonly TargetView[];
  readonly same: CellView | null;
  /** In the unit; for rates in points. */
  readonly change: Derived;
  /** In percent. */
  readonly growth: Derived;
  /** Where the plan would have it by now, in percent of the year, by last years' months. */
  readonly pace: Derived;
  /** By what the pace was set, a sentence; null without one. */
  readonly paceHow?: string | null;
  /** Values of the twelve months to the end of the period; null where there is none. */
  readonly months: readonly (string | null)[];
  readonly forecast: ForecastView | null;
  /** Why there is no forecast, a sentence; null where there is one. */
  readonly forecastWhy?: string | null;
}

export interface AreaView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly parent: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** `GET /api/explorer?area=&period=[&sector=]` */
export interface ExplorerView {
  readonly area: AreaView;
  /** From the nation or province down to the area itself. */
  readonly path: readonly AreaView[];
  readonly period: string;
  readonly samePeriod: string | null;
  readonly plans: readonly PlanView[];
  readonly sectors: readonly { readonly code: string; readonly name: string }[];
  readonly rows: readonly ExplorerRow[];
  /** Whether the figures are made up to show the program. */
  readonly demonstration: boolean;
}

/** `GET /api/places?area=&period=`: the areas below one at the end of a period, and those that have facts. */
export interface PlacesView {
  readonly areas: readonly AreaView[];
}

/** `GET /api/indicators/CODE/dimensions`: what an indicator may be broken down by. */
export interface DimensionsView {
  readonly dimensions: readonly {
    readonly code: string;
    readonly name: string;
    readonly members: readonly { readonly code: string; readonly name: string }[];
  }[];
}

/** `GET /api/choices`: what the explorer may be asked for. */
export interface ChoicesView {
  readonly areas: readonly AreaView[];
  readonly periods: readonly string[];
  readonly newest: { readonly area: string; readonly period: string } | null;
}

/** A row of an indicator over areas or periods. */
export interface SeriesRow {
  readonly area: AreaView;
  readonly period: string;
  readonly now: CellView | null;
  readonly same: CellView | null;
  readonly targets: readonly TargetView[];
  readonly change: Derived;
  readonly growth: Derived;
  /** Place among its siblings, from 1; null without a value or an order. */
  readonly rank: number | null;
  /** Percent of the area above. */
  readonly share: Derived;
}

export interface IndicatorView {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly kind: 'flow' | 'stock' | 'rate' | 'index' | 'rank';
  readonly direction: 'up' | 'down' | 'none';
  readonly sector: string;
  readonly sectorName: string;
  readonly reference: string;
  readonly checked: string;
  /** How it is rolled up over areas and months, and its formula, as sentences. */
  readonly rules: readonly string[];
  readonly breakdowns: readonly { readonly code: string; readonly name: string }[];
}

/** `GET /api/indicators/CODE/series?area=&period=&breakdown=` */
export interface IndicatorSeriesView {
  readonly indicator: IndicatorView;
  readonly area: AreaView;
  readonly period: string;
  readonly row: ExplorerRow | null;
  /** The years there are, the oldest first: for each its twelve months and cumulative values. */
  readonly years: readonly {
    readonly year: number;
    readonly months: readonly (CellView | null)[];
    readonly cumulative: readonly (CellView | null)[];
    readonly target: CellView | null;
    /** The year's own value, where there is one. */
    readonly whole: CellView | null;
  }[];
  /** The areas below. */
  readonly places: readonly SeriesRow[];
  readonly demonstration: boolean;
}

/** `GET /api/facts/trace?indicator=&area=&period=&breakdown=&basis=&plan=`: where a number comes from. */
export interface TraceView {
  readonly indicator: IndicatorView;
  readonly area: AreaView;
  readonly period: string;
  readonly breakdownName: string;
  readonly cell: CellView | null;
  /** What it was reckoned from, in words and numbers, line by line. */
  readonly from: readonly { readonly label: string; readonly cell: CellView | null; readonly note: string | null }[];
  readonly versions: readonly FactVersion[];
  readonly plan: PlanView | null;
}

export interface FactVersion {
  readonly cell: CellView;
  readonly asOf: string | null;
  readonly at: string;
  readonly source: {
    readonly kind: string;
    readonly title: string;
    readonly agency: string | null;
    readonly by: string | null;
    readonly document: string | null;
    readonly version: number | null;
    readonly place: string | null;
    /** The sentence in which the number stands, and where in it; null where it is no sentence. */
    readonly quote: { readonly text: string; readonly start: number; readonly end: number } | null;
  };
  readonly current: boolean;
}

/** `GET /api/plans/YEAR?area=` */
export interface PlanPageView {
  readonly year: number;
  readonly area: AreaView;
  readonly plans: readonly PlanView[];
  readonly rows: readonly {
    readonly indicator: string;
    readonly name: string;
    readonly unit: string;
    readonly sector: string;
    readonly breakdown: string;
    readonly breakdownName: string;
    readonly period: string;
    /** In the order of `plans`. */
    readonly targets: readonly (CellView | null)[];
    readonly lastYear: CellView | null;
  }[];
  readonly sectors: readonly { readonly code: string; readonly name: string }[];
  /** Indicators that had a target the year before and have none now. */
  readonly missing: readonly { readonly indicator: string; readonly name: string }[];
  readonly demonstration: boolean;
}
