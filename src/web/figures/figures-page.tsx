import type { VersionPage } from '../frame/version-page.ts';

export function FiguresPage({ id }: VersionPage) {
  return <main className="plain">{id}</main>;
}
