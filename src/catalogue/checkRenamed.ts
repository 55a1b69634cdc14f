import { breakdownProblem, printBreakdown } from './breakdown.ts';
import type { Catalogue } from './catalogue.ts';
import type { Problems } from './problems.vi.ts';
import { says } from './problems.vi.ts';
import type { Placed } from './references.ts';
import type { PartOf, Renamed } from './renamed.ts';

function printed({ indicator, cuts, dimensions }: PartOf): string {
  const inside = [...dimensions, printBreakdown(cuts)].filter(Boolean).join(';');
  return `${indicator ?? ''}${inside && `[${inside}]`}`;
}

/** Says of every rule whose new key is none, is said otherwise itself, or has no room for what stood under the old one. */
export function checkRenamed(rules: readonly Placed<Renamed>[], catalogue: Catalogue, problems: Problems): void {
  for (const { value, entry } of rules) {
    const { from, to } = value;
    const add = (key: 'from' | 'to', message: string): void =>
      problems.add(entry.file, entry.fields.get(key)?.line ?? entry.line, message);
    if (from.indicator === null && (from.cuts.length === 0 || to.indicator !== null))
      add('from', says.badPart(printed(from)));
    for (const indicator of to.indicator === null ? takers(to, catalogue) : [to.indicator]) {
      const known = catalogue.indicator(indicator);
      const breakdown = printBreakdown(to.cuts);
      if (
        known === null ||
        to.dimensions.length > 0 ||
        breakdownProblem(breakdown, known, (code) => catalogue.dimension(code)) !== null
      ) {
        add('to', says.unknownPart(printed(to)));
        continue;
      }
      const again = catalogue.inOneWay({ indicator, breakdown });
      if (again.indicator !== indicator || again.breakdown !== breakdown) add('to', says.notOneWay(printed(to)));
      const named = [...from.cuts, ...to.cuts].map(({ dimension }) => dimension);
      for (const dimension of catalogue.indicator(from.indicator ?? indicator)?.breakdowns ?? [])
        if (!named.includes(dimension) && !known.breakdowns.includes(dimension))
          add('to', says.lostCut(printed(from), printed(to), dimension));
    }
  }
}

/** The indicators that a rule for any may be of: those with its new dimensions; one that nobody has is a problem. */
function takers(to: PartOf, { indicators }: Catalogue): string[] {
  const takes = indicators.filter(({ breakdowns }) => to.cuts.every(({ dimension }) => breakdowns.includes(dimension)));
  return takes.length > 0 ? takes.map(({ code }) => code) : [''];
}
