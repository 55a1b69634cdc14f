import { type Decimal, integer, minus, over, rationalOf, rounded, times } from '../../src/figure/index.ts';

/**
 * One table of facts about a district that does not exist, its three communes, two years and some months. All reports of the
 * family are written from it, so that they hang together by construction.
 */
export const COMMUNES = ['xã Nậm Sin', 'xã Bản Cái', 'xã Tả Phung'] as const;
export const DISTRICT = 'huyện Nà Lùng';

/** How many digits stand behind the comma of each quantity. */
const SCALES = {
  grain: 1,
  paddy: 1,
  forest: 1,
  buffalo: 0,
  cattle: 0,
  poor: 0,
  revenue: 2,
  spent: 3,
  visits: 0,
  jobs: 0,
} as const;
export type Name = keyof typeof SCALES;
const NAMES = Object.keys(SCALES) as Name[];
/** What is known of each commune. */
export const LOCAL: readonly Name[] = ['grain', 'forest', 'buffalo', 'cattle', 'poor'];
/** What is done month by month. */
export const DONE: readonly Name[] = ['forest', 'revenue', 'spent', 'visits', 'jobs'];

export type When = '2023' | '2024' | 'May' | 'June';

/** Draws a whole number from `low` to `high`. */
export type Draw = (low: number, high: number) => number;

export class Facts {
  readonly #values = new Map<string, number>();
  readonly ranks: { readonly now: number; readonly before: number; readonly other: number };

  constructor(draw: Draw) {
    const set = (name: Name, when: When, where: string, value: number) =>
      void this.#values.set(`${name} ${when} ${where}`, value);
    const get = (name: Name, when: When, where: string = DISTRICT) => this.#values.get(`${name} ${when} ${where}`)!;
    for (const name of NAMES) {
      if (LOCAL.includes(name)) for (const commune of COMMUNES) set(name, '2024', commune, draw(1_000, 30_000));
      const sum = COMMUNES.reduce((all, commune) => all + (get(name, '2024', commune) ?? 0), 0);
      set(name, '2024', DISTRICT, LOCAL.includes(name) ? sum : draw(3_000, 90_000));
      set(name, '2023', DISTRICT, Math.max(1, Math.round((get(name, '2024') * draw(85, 115)) / 100)));
      const june = Math.round(get(name, '2024') / draw(5, 8));
      set(name, 'June', DISTRICT, june);
      set(name, 'May', DISTRICT, get(name, '2024') - june);
    }
    set('paddy', '2024', DISTRICT, Math.round(get('grain', '2024') * 0.6));
    const now = draw(1, 12);
    this.ranks = { now, before: draw(1, 12), other: (now % 12) + 1 };
  }

  value(name: Name, when: When = '2024', where: string = DISTRICT): Decimal {
    return { units: BigInt(this.#values.get(`${name} ${when} ${where}`)!), scale: SCALES[name] };
  }

  change(name: Name): Decimal {
    const [now, before] = [this.value(name), this.value(name, '2023')];
    return { units: now.units - before.units, scale: now.scale };
  }

  /** In percent, to so many places. */
  growth(name: Name, places = 2): Decimal {
    const quotient = over(rationalOf(this.value(name)), rationalOf(this.value(name, '2023')));
    return rounded(times(minus(quotient, integer(1)), integer(100)), places);
  }

  /** A plan that was reached to about a half. */
  plan(name: Name): Decimal {
    const { units, scale } = this.value(name);
    return { units: units * 2n, scale };
  }

  attained(name: Name): Decimal {
    return rounded(times(over(rationalOf(this.value(name)), rationalOf(this.plan(name))), integer(100)), 2);
  }
}

/** Numbers that follow from a seed: a linear congruence (Numerical Recipes). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (low, high) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + Math.floor((state / 2 ** 32) * (high - low + 1));
  };
}
