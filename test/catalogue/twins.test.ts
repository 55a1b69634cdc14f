import { describe, expect, it } from 'vitest';
import { theCatalogue } from '../../src/app/facts/index.ts';
import type { Indicator } from '../../src/catalogue/index.ts';

const catalogue = theCatalogue();

/** Words that tell no thing from another. */
const SMALL = new Set(['số', 'của', 'các', 'và', 'được', 'là', 'có', 'theo', 'tổng', 'những', 'đã']);

/** The words of a name in any order, each as often as it stands there. */
const wordsOf = (name: string): string =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(' ');

interface Named {
  readonly name: { readonly vi: string };
  readonly aliases: readonly string[];
}
const namesOf = ({ name, aliases }: Named): string[] => [...new Set([name.vi, ...aliases].map(wordsOf))];

/** Indicators by the words of their names and their unit. */
const byWords = new Map<string, Set<Indicator>>();
for (const indicator of catalogue.indicators)
  for (const words of namesOf(indicator)) {
    const key = `${words} (${indicator.unit})`;
    byWords.set(key, (byWords.get(key) ?? new Set()).add(indicator));
  }

const isOneWay = (indicator: string, breakdown: string): boolean => {
  const said = catalogue.inOneWay({ indicator, breakdown });
  return said.indicator === indicator && said.breakdown === breakdown;
};

/** The members of an indicator's dimensions, each with its cut. */
const membersOf = ({ breakdowns }: Indicator) =>
  breakdowns.flatMap((dimension) =>
    catalogue
      .dimension(dimension)!
      .members.map((member) => ({ member, dimension, cut: `${dimension}=${member.code}` })),
  );

/** What looks like one fact with two keys, and why it is not. */
const DIFFERENT = new Map([
  // The stock of recognised products against those that get it now: the verb stands behind the one, before the other.
  ['ocop.products, ocop.products-added', 'stock and flow'],
  ['perennials.land-prepared[farm-product=rice], rice.land-prepared', 'no rice among perennials'],
  // These trees are planted as forest and as orchards, and counted once in each.
  ...['cinnamon', 'star-anise', 'macadamia', 'hawthorn'].map(
    (tree) => [`forest.planted[forest-tree=${tree}], ${tree}.new-planted`, 'forest or orchard'] as const,
  ),
  // A bank works with what the state gives it as well; what it takes in is a part.
  ['credit.deposits[bank=policy], credit.funds', 'what it works with, or what it takes in'],
  // What is collected in an area and goes to a level of budget is not all that this budget takes in.
  ['revenue.area[budget-level=commune], revenue.commune-budget', 'collected there, or taken in'],
  // The officer of a commune is of the commune and of his field at once: both cuts stand.
  ...['staff-field=police', 'staff-field=military', 'staff-kind=elected', 'staff-kind=civil-servant'].map(
    (cut) => [`administrative-level=commune, ${cut}`, 'both are said'] as const,
  ),
]);
/** Those of `found` that nobody has explained, and explanations of what is no longer found. */
const unexplained = new Set(DIFFERENT.keys());
const unlike = (found: Iterable<string>): string[] =>
  [...new Set(found)].filter((pair) => {
    unexplained.delete(pair);
    return !DIFFERENT.has(pair);
  });

describe('a fact has one key', () => {
  it('so that no two indicators of a unit have a name with the same words', () => {
    const twice = [...byWords.values()].filter((owners) => owners.size > 1);
    expect(unlike(twice.map((owners) => [...owners].map(({ code }) => code).join(', ')))).toEqual([]);
  });

  it('so that no indicator is named as a part of another, unless that part is said to be it', () => {
    const found = catalogue.indicators.flatMap((indicator) =>
      membersOf(indicator).flatMap(({ member, cut }) => {
        if (!isOneWay(indicator.code, cut)) return [];
        const both = namesOf(indicator).flatMap((one) => namesOf(member).map((other) => wordsOf(`${one} ${other}`)));
        const others = both.flatMap((words) => [...(byWords.get(`${words} (${indicator.unit})`) ?? [])]);
        return others.flatMap((other) => (other === indicator ? [] : `${indicator.code}[${cut}], ${other.code}`));
      }),
    );
    expect(unlike(found)).toEqual([]);
  });

  it('so that no two dimensions of an indicator have members of one name, unless the one cut says the other', () => {
    const found = catalogue.indicators.flatMap((indicator) => {
      const members = membersOf(indicator).filter(({ cut }) => isOneWay(indicator.code, cut));
      return members.flatMap((one, at) =>
        members.slice(at + 1).flatMap((other) => {
          const names = new Set(namesOf(one.member));
          const isTwin = one.dimension !== other.dimension && namesOf(other.member).some((name) => names.has(name));
          return isTwin ? [one.cut, other.cut].join(', ') : [];
        }),
      );
    });
    expect(unlike(found)).toEqual([]);
  });

  it('so that no two indicators are reckoned alike', () => {
    const formulas = catalogue.indicators.flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((one, at) => formulas.indexOf(one) < at)).toEqual([]);
  });

  it('and nothing is explained that is not there', () => {
    expect([...unexplained]).toEqual([]);
  });
});
