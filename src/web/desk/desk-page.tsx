import type { VersionPage } from '../frame/version-page.ts';

export function DeskPage({ id }: VersionPage) {
  return <main className="plain">{id}</main>;
}
