// @ts-check

/** Milliseconds, one decimal. */
const rounded = (/** @type {number} */ ms) => Math.round(ms * 10) / 10;

/**
 * Runs a job so many times after a warm-up: the middle and the slow end by the clock on the wall, and the middle of what the
 * processor worked for this process, which other programs on the machine change less.
 */
export async function timed(/** @type {() => unknown} */ job, runs = 30, warm = 8) {
  for (let i = 0; i < warm; i++) await job();
  const times = [];
  const works = [];
  for (let i = 0; i < runs; i++) {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    await job();
    const { user, system } = process.cpuUsage(cpu);
    times.push(performance.now() - began);
    works.push((user + system) / 1000);
  }
  const at = (/** @type {number[]} */ list, /** @type {number} */ share) => {
    list.sort((a, b) => a - b);
    return rounded(list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0);
  };
  return { median_ms: at(times, 0.5), p95_ms: at(times, 0.95), cpu_ms: at(works, 0.5), runs };
}

/** One measure as one line of JSON. */
export const tell = (/** @type {string} */ measure, /** @type {Record<string, unknown>} */ values) =>
  console.log(JSON.stringify({ measure, ...values }));
