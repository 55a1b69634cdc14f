/** Adam (Kingma and Ba 2015) on a mean gradient; the same numbers every time. */
export function descend(start, gradientOf, steps) {
  const weights = Float64Array.from(start);
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let step = 1; step <= steps; step += 1) {
    const gradient = gradientOf(weights);
    const rate = step < steps * 0.6 ? 0.15 : 0.04;
    weights.forEach((_, at) => {
      first[at] = 0.9 * first[at] + 0.1 * gradient[at];
      second[at] = 0.999 * second[at] + 0.001 * gradient[at] ** 2;
      const [mean, spread] = [first[at] / (1 - 0.9 ** step), second[at] / (1 - 0.999 ** step)];
      weights[at] -= (rate * mean) / (Math.sqrt(spread) + 1e-8);
    });
  }
  return weights;
}

export const dot = (weights, row) => row.reduce((sum, value, at) => sum + weights[at] * value, 0);

/** Adds `factor` times a row to a sum. */
export function add(sum, row, factor) {
  row.forEach((value, at) => {
    sum[at] += factor * value;
  });
}

const SMOOTH = 0.0006;

/** Weights under which the right candidate of a list is the likeliest (softmax). Reports weigh about alike. */
export const fitRanking = (lists, start, steps) =>
  descend(
    start,
    (weights) => {
      const gradient = new Float64Array(weights.length);
      const all = lists.reduce((sum, { worth }) => sum + worth, 0);
      for (const { rows, right, worth } of lists) {
        const scores = rows.map((row) => dot(weights, row));
        const most = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - most));
        const total = shares.reduce((sum, share) => sum + share, 0);
        const rightly = right.reduce((sum, at) => sum + shares[at], 0);
        rows.forEach((row, at) => {
          const wanted = right.includes(at) ? shares[at] / rightly : 0;
          add(gradient, row, (worth * (shares[at] / total - wanted)) / all);
        });
      }
      add(gradient, weights, SMOOTH);
      return gradient;
    },
    steps,
  );

/** Weights of a logistic regression; the last one stands alone. */
export const fitOdds = (cases, size, steps) =>
  descend(
    new Float64Array(size + 1),
    (weights) => {
      const gradient = new Float64Array(size + 1);
      const all = cases.reduce((sum, { worth }) => sum + worth, 0);
      for (const { row, isRight, worth } of cases) {
        const chance = 1 / (1 + Math.exp(-dot(weights, row) - weights[size]));
        const off = (worth * (chance - (isRight ? 1 : 0))) / all;
        add(gradient, row, off);
        gradient[size] += off;
      }
      add(gradient, weights.slice(0, size), SMOOTH);
      return gradient;
    },
    steps,
  );
