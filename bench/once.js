// @ts-check
// Reads and checks one file once, as the command does; prints the time and the peak memory of this process.
import { checkReport } from '../dist/app/index.js';
import { nodeEffects } from '../dist/cli/node-effects.js';

const began = performance.now();
const { checked } = await checkReport(
  String(process.argv[2]),
  nodeEffects(() => {}),
);
const { figures } = checked.coverage;
const ms = Math.round(performance.now() - began);
console.log(JSON.stringify({ ms, figures, peak_mb: Math.round(process.resourceUsage().maxRSS / 1024) }));
