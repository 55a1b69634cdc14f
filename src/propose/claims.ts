import type { Indicator } from '../catalogue/index.ts';
import type { Figure } from '../figure/index.ts';
import type { Judged } from './judged.ts';
import { worthIn } from './worth.ts';

/** A figure that seemed to be of something. */
interface Claim {
  readonly figure: Figure;
  readonly confidence: number;
  readonly value: string;
}

/** What each figure seemed to be of before its neighbours were known, by the fact that it would be: that has one value. */
export class Claims {
  private readonly claims = new Map<Indicator, Map<string, Claim>>();

  /** @param judged what was made of each figure at first, by its id */
  constructor(figures: readonly Figure[], judged: ReadonlyMap<string, Judged>) {
    for (const figure of figures) {
      const { indicator, breakdown, confidence } = judged.get(figure.id) ?? {};
      if (indicator == null) continue;
      const ofIndicator = this.claims.get(indicator) ?? new Map<string, Claim>();
      this.claims.set(indicator, ofIndicator);
      const key = keyOf(figure, breakdown!);
      const known = ofIndicator.get(key);
      // Of those that are as sure the first: a total stands before its parts.
      if (known === undefined || known.confidence < confidence!)
        ofIndicator.set(key, { figure, confidence: confidence!, value: worthIn(indicator.unit, figure).value });
    }
  }

  /** Whether a surer figure of the paragraph, of another value, is the fact that this one would be. @param breakdownOf asked where it matters */
  isTaken(figure: Figure, indicator: Indicator, breakdownOf: () => string): boolean {
    const claims = this.claims.get(indicator);
    if (claims === undefined || [...claims.values()].every((one) => one.figure === figure)) return false;
    const claim = claims.get(keyOf(figure, breakdownOf()));
    return claim !== undefined && claim.figure !== figure && claim.value !== worthIn(indicator.unit, figure).value;
  }
}

/** Of one paragraph only: what another one tells otherwise may as well contradict it. */
const keyOf = ({ area, period, role, block }: Figure, breakdown: string): string =>
  [area, period, role, block, breakdown].join('\n');
