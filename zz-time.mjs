import { readFileSync, readdirSync } from 'node:fs';
const c = process.argv[2];
const { checkBytesSync } = await import(c + '/dist/app/index.js');
const { propose, theCatalogue } = await import(c + '/dist/app/facts/index.js');
const f = readdirSync('/work/shared/reports').find((x) => x.startsWith('000') && x.endsWith('.txt'));
const text = readFileSync('/work/shared/reports/' + f, 'utf8');
const { reading } = checkBytesSync(f, new TextEncoder().encode(text));
const cat = theCatalogue();
const t0 = process.cpuUsage(); propose({ reading, text }, cat, { corrections: [], areas: new Map() }); const t1 = process.cpuUsage(t0);
const a = []; for (let i = 0; i < 5; i++) { const s = process.cpuUsage(); propose({ reading, text }, cat, { corrections: [], areas: new Map() }); const e = process.cpuUsage(s); a.push((e.user + e.system) / 1000); }
console.log(c, 'first', (t1.user + t1.system) / 1000 | 0, 'then', a.map((x) => x | 0).join(' '), 'figures', reading.figures.length, 'names', cat.indicators.reduce((s, i) => s + 1 + i.aliases.length, 0));
