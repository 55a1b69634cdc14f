import { theOutlines } from '../outlines.ts';
import type { OpenedReport } from '../reports-desk.ts';

/** What the sections of a report's outline speak of: names of their indicators, by the key of the section. */
export function mattersOf({ report, desk }: OpenedReport): (section: string) => readonly string[] {
  const outline = theOutlines().find(({ code }) => code === report.outline);
  const sections = new Map(outline?.sections.map((section) => [section.key, section.indicators]));
  return (section) => (sections.get(section) ?? []).flatMap((code) => desk.catalogue.indicator(code)?.name.vi ?? []);
}
