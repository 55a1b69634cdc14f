import type { VersionPage } from '../frame/version-page.ts';

export function PrintPage({ id }: VersionPage) {
  return <main className="plain">{id}</main>;
}
