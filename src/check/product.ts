import { ratio, times } from '../figure/index.ts';
import { type Measure, YIELD } from './measure.ts';
import { type Choice, type Relation, relation, type Trust } from './relation.ts';
import type { Term, View } from './view.ts';

/**
 * Product: diện tích × năng suất = sản lượng. A yield stands between the area it was had from and the output it
 * gave; where several areas are named before it (gieo trồng, thu hoạch), any of them may be meant.
 */
export function products(view: View): Choice[] {
  const choices: Choice[] = [];
  for (const yielded of view.terms) {
    if (yielded.measure?.dimension !== YIELD || !isAmount(yielded)) continue;
    const near = view.inBlock(yielded.figure.block);
    const at = near.indexOf(yielded);
    const output = firstOf(near, at + 1, 1, 'mass', yielded);
    if (!output) continue;
    const areas = areasBefore(near, at, yielded);
    const behind = firstOf(near, at + 1, 1, 'area', yielded);
    if (areas.length === 0 && behind && behind.figure.start < output.figure.start) areas.push(behind);
    const [first, ...rest] = areas.map((area) =>
      productOf(areas.length === 1 ? 'meant' : 'tried', output, area, yielded),
    );
    if (first) choices.push({ first, others: () => rest });
    const earlier = areas.length === 1 ? earlierProduct(view, output, areas[0]!, yielded) : null;
    if (earlier) choices.push({ first: earlier });
  }
  return choices;
}

/** The same of the year before, from the three changes: last year's area × last year's yield = last year's output. */
function earlierProduct(view: View, output: Term, area: Term, yielded: Term): Relation | null {
  const [change, areaChange, yieldChange] = [output, area, yielded].map((level) => changeOf(view, level));
  if (!change || !areaChange || !yieldChange) return null;
  const form = productOf('tried', output, area, yielded).form;
  if (form.kind !== 'product') return null;
  return relation('earlier product', 'change', 'tried', {
    kind: 'earlierProduct',
    stated: change.index,
    output: output.index,
    area: area.index,
    areaChange: areaChange.index,
    yielded: yielded.index,
    yieldChange: yieldChange.index,
    scale: form.scale,
  });
}

function changeOf(view: View, level: Term): Term | undefined {
  return view
    .saidOf(level, 'change')
    .find((change) => change.figure.unit === level.figure.unit && change.figure.against === 'samePeriod');
}

function isAmount(term: Term): boolean {
  return term.figure.role === 'level' || term.figure.role === 'target';
}

/** The next amount of a dimension before another yield is named, in the same sentence. */
function firstOf(near: readonly Term[], from: number, step: 1 | -1, dimension: string, yielded: Term): Term | null {
  for (let i = from; i >= 0 && i < near.length; i += step) {
    const term = near[i]!;
    if (term.figure.sentence !== yielded.figure.sentence) return null;
    if (!isAmount(term) || term.figure.role !== yielded.figure.role) continue;
    if (term.measure?.dimension === YIELD) return null;
    if (term.measure?.dimension === dimension) return term;
  }
  return null;
}

function areasBefore(near: readonly Term[], at: number, yielded: Term): Term[] {
  const areas: Term[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const term = near[i]!;
    if (term.figure.sentence !== yielded.figure.sentence) break;
    if (!isAmount(term) || term.figure.role !== yielded.figure.role) continue;
    const dimension = term.measure?.dimension;
    if (dimension === YIELD || dimension === 'mass') break;
    if (dimension === 'area') areas.push(term);
  }
  return areas;
}

export function productOf(trust: Trust, output: Term, area: Term, yielded: Term): Relation {
  const factor = (measure: Measure | null) => measure!.factor;
  const scale = times(times(factor(area.measure), factor(yielded.measure)), {
    numerator: factor(output.measure).denominator,
    denominator: factor(output.measure).numerator,
  });
  return relation('product', 'product', trust, {
    kind: 'product',
    stated: output.index,
    first: area.index,
    second: yielded.index,
    scale: ratio(scale.numerator, scale.denominator),
  });
}
