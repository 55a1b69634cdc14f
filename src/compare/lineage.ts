import {
  type AreaId,
  ONE,
  parseDecimal,
  plus,
  type Rational,
  rationalOf,
  type Succession,
  times,
} from '../figure/index.ts';

/**
 * What an amount goes by when an area is divided: its land (hectares, output of fields), its people (persons, households), or
 * both where nobody can tell.
 */
export type By = 'land' | 'people' | 'both';

/** An area of an earlier day, and how much of it went into a later one. */
export interface Piece {
  readonly area: AreaId;
  /** Exactly 1 for all of it; null where a part went over and nobody has said how large. */
  readonly share: Rational | null;
}

/** Which areas went into which: successions found by the area that they lead to. */
export class Lineage {
  private readonly into = new Map<AreaId, Succession[]>();
  private readonly outOf = new Map<AreaId, Succession[]>();

  constructor(successions: Iterable<Succession>) {
    for (const one of successions) {
      listed(this.into, one.to).push(one);
      listed(this.outOf, one.from).push(one);
    }
  }

  /**
   * The areas that stood on an ISO day and went into one, over one change or several; those of which nothing went over are left
   * out. The area itself where nothing is known to have gone into it since that day.
   */
  piecesOf(area: AreaId, day: string, by: By): Piece[] {
    const found = new Map<AreaId, Rational | null>();
    const walk = (at: AreaId, share: Rational | null): void => {
      const before = (this.into.get(at) ?? []).filter(({ on }) => on > day);
      if (before.length === 0) {
        const known = found.get(at);
        found.set(at, known === undefined ? share : known && share && plus(known, share));
      }
      for (const one of before) {
        const step = shareOf(one, by);
        if (step?.numerator !== 0n) walk(one.from, share && step && times(share, step));
      }
    };
    walk(area, ONE);
    return [...found].map(([piece, share]) => ({ area: piece, share }));
  }

  /** The area that stood on an ISO day for the same territory under another name or code; null where there is none. */
  sameAs(area: AreaId, day: string): AreaId | null {
    const before = (this.into.get(area) ?? []).filter(({ on }) => on > day);
    const [one, more] = before;
    if (one === undefined) return area;
    const wholly = more === undefined && isAll(shareOf(one, 'both')) && this.outOf.get(one.from)!.length === 1;
    return wholly ? this.sameAs(one.from, day) : null;
  }
}

const listed = (map: Map<AreaId, Succession[]>, key: AreaId): Succession[] => {
  const known = map.get(key);
  if (known) return known;
  const list: Succession[] = [];
  map.set(key, list);
  return list;
};

/** Whether a share is all of it. */
export const isAll = (share: Rational | null): boolean => share !== null && share.numerator === share.denominator;

/** How much of the old area one row says went over. */
function shareOf(one: Succession, by: By): Rational | null {
  if (by === 'land') return one.land === 'whole' ? ONE : stated(one.landShare);
  if (by === 'people') return one.people === 'whole' ? ONE : stated(one.peopleShare);
  const [land, people] = [shareOf(one, 'land'), shareOf(one, 'people')];
  const agree = land && people && land.numerator * people.denominator === people.numerator * land.denominator;
  return agree ? land : null;
}

const stated = (share: string | null): Rational | null => (share === null ? null : rationalOf(parseDecimal(share)));
