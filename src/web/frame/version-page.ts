/** What a page of one version is given; `version` null stands for the newest. */
export interface VersionPage {
  readonly id: string;
  readonly version: number | null;
}
