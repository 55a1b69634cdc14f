/** Names under which what was asked of reports is kept. */
export const reportsKey = ['reports'] as const;
export const reportKey = (id: string) => ['report', id] as const;
export const findingsKey = (id: string, revision: number) => ['report', id, 'findings', revision] as const;
export const reportAreasKey = (id: string) => ['report', id, 'areas'] as const;
export const versionsKey = (id: string) => ['report', id, 'versions'] as const;
export const blacklineKey = (id: string, from: string, to: string | null) =>
  ['report', id, 'blackline', from, to] as const;
