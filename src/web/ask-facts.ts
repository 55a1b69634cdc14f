import type {
  ChoicesView,
  CorrectedFigure,
  CorrectionPreview,
  DimensionsView,
  ExplorerView,
  IndicatorSeriesView,
  IndicatorView,
  PlacesView,
  PlanPageView,
  ProposalDecision,
  ProposalsView,
  TableView,
  TraceView,
} from '../contract/index.ts';
import { ask, body, json } from './ask.ts';

/** `?a=1&b=2` of what is given; what is null is left out. */
export function query(parts: Readonly<Record<string, string | null>>): string {
  const said = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

export const choices = (): Promise<ChoicesView> => json('/choices');
export const explorer = (area: string, period: string): Promise<ExplorerView> =>
  json(`/explorer${query({ area, period })}`);
export const places = (area: string, period: string): Promise<PlacesView> => json(`/places${query({ area, period })}`);

/** Which series of an indicator is asked for; the breakdown is empty for the whole. */
export interface SeriesAsked {
  readonly code: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown: string;
}

export const series = ({ code, area, period, breakdown }: SeriesAsked): Promise<IndicatorSeriesView> =>
  json(`/indicators/${encodeURIComponent(code)}/series${query({ area, period, breakdown: breakdown || null })}`);

/** Which number is asked for; `basis` and `plan` null for the current value. */
export interface TraceAsked {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown: string;
  readonly basis: string | null;
  readonly plan: string | null;
}

export const trace = ({ breakdown, ...asked }: TraceAsked): Promise<TraceView> =>
  json(`/facts/trace${query({ ...asked, breakdown: breakdown || null })}`);

export const plan = (year: number, area: string | null): Promise<PlanPageView> =>
  json(`/plans/${year}${query({ area })}`);

/** Which plan the targets of a file are of; one that is not there yet says who assigned it and by what. */
export interface TargetsOf {
  readonly year: number;
  readonly area: string;
  readonly plan: string;
  readonly made: { readonly assignedBy: string; readonly resolution: string } | null;
}

/** Takes targets out of an Excel or CSV file. With `dry` nothing is written: it is only told what would change. */
export const takeTargets = (file: File, { year, area, plan, made }: TargetsOf, dry: boolean): Promise<TableView> => {
  const asked = { name: file.name, as: 'targets', dry: dry ? '1' : '0', area, period: String(year), plan, ...made };
  const headers = { 'content-type': 'application/octet-stream' };
  return json(`/tables${query(asked)}`, { method: 'POST', headers, body: file });
};

/** The indicators whose name or other names hold what is searched for. */
export const indicators = async (search: string): Promise<readonly IndicatorView[]> =>
  (await json<{ readonly indicators: readonly IndicatorView[] }>(`/indicators${query({ search })}`)).indicators;

/** What an indicator may be broken down by. */
export const dimensions = (code: string): Promise<DimensionsView> =>
  json(`/indicators/${encodeURIComponent(code)}/dimensions`);

const proposalsPath = (id: string, version: number): string => `/documents/${id}/versions/${version}/proposals`;

export const proposals = (id: string, version: number): Promise<ProposalsView> => json(proposalsPath(id, version));
export const decide = async (id: string, version: number, decisions: readonly ProposalDecision[]): Promise<void> =>
  void (await ask(proposalsPath(id, version), body('POST', decisions)));

/** What corrections would make; nothing is kept. */
export const tryCorrections = (
  id: string,
  version: number,
  said: readonly CorrectedFigure[],
): Promise<CorrectionPreview> => json(`${proposalsPath(id, version)}/preview`, body('POST', said));

/** Loads the figures of the made-up province. */
export const loadDemonstration = async (): Promise<void> => void (await ask('/demonstration', { method: 'POST' }));

export const explorerSheetHref = (parts: Readonly<Record<string, string | null>>): string =>
  `/api/explorer.xlsx${query(parts)}`;
