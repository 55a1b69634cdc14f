/** Where the pages of a version are. `version: null` is the newest one, whichever that is when the link is opened. */
const versionHref = (id: string, version: number | null): string =>
  `/documents/${id}${version === null ? '' : `/versions/${version}`}`;

export const deskHref = versionHref;
export const figuresHref = (id: string, version: number | null): string => `${versionHref(id, version)}/figures`;
export const printHref = (id: string, version: number | null): string => `${versionHref(id, version)}/print`;

/** A figure in its place on the desk, its sheet open. */
export const figureHref = (id: string, version: number | null, figure: string): string =>
  `${versionHref(id, version)}#${figure}`;

/** A finding in its place on the desk. */
export const findingHref = (id: string, version: number | null, key: string): string =>
  `${versionHref(id, version)}#k-${encodeURIComponent(key)}`;

export const compareHref = (ids: readonly string[]): string => `/compare?of=${ids.join(',')}`;

/** A place, a time and a breakdown of an indicator; what is not told is left to the page. */
interface IndicatorPlace {
  readonly area?: string;
  readonly period?: string;
  readonly breakdown?: string;
}

export function indicatorHref(code: string, place: IndicatorPlace = {}): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(place)) if (value) parts.set(name, value);
  const query = parts.toString();
  return `/indicators/${encodeURIComponent(code)}${query ? `?${query}` : ''}`;
}

export const DOCUMENTS_HREF = '/documents';
export const planHref = (year: number | string): string => `/plans/${year}`;
export const proposalsHref = (id: string, version: number): string => `/documents/${id}/versions/${version}/facts`;

export const REPORTS_HREF = '/reports';
export const reportHref = (id: string): string => `/reports/${id}`;
export const contributionsHref = (id: string): string => `/reports/${id}/contributions`;
export const reportWordHref = (id: string): string => `/reports/${id}/word`;

/** Two versions against one another; what is not told is left to the page. */
export function blacklineHref(id: string, versions: { readonly from?: string; readonly to?: string } = {}): string {
  const query = new URLSearchParams(versions).toString();
  return `/reports/${id}/blackline${query ? `?${query}` : ''}`;
}
