// @ts-check
// Reads and checks one file once; prints the time and the peak memory of this process.
import { readFileSync } from 'node:fs';
import { checkBytes } from '../dist/app/index.js';

const bytes = readFileSync(String(process.argv[2]));
const began = performance.now();
const { figures } = checkBytes('report.txt', bytes).checked.coverage;
const ms = Math.round(performance.now() - began);
console.log(JSON.stringify({ ms, figures, peak_mb: Math.round(process.resourceUsage().maxRSS / 1024) }));
