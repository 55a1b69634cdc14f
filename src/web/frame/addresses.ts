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
