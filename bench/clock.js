// @ts-check

/** Milliseconds, one decimal. */
const rounded = (/** @type {number} */ ms) => Math.round(ms * 10) / 10;

/** Runs a job so many times after a warm-up, and gives the middle and the slow end. */
export async function timed(/** @type {() => unknown} */ job, runs = 30, warm = 8) {
  for (let i = 0; i < warm; i++) await job();
  const times = [];
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    await job();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    rounded(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return { median_ms: at(0.5), p95_ms: at(0.95), runs };
}

/** One measure as one line of JSON. */
export const tell = (/** @type {string} */ measure, /** @type {Record<string, unknown>} */ values) =>
  console.log(JSON.stringify({ measure, ...values }));
