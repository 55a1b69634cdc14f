import { readFileSync, writeFileSync } from 'node:fs';
import { contributionFiles } from './contributions.ts';
import { samples } from './samples.ts';

/** Writes the files of `samples/` anew: `npx tsc -p scripts/samples && node dist/scripts/samples/make.js`. */
const root = new URL('../../../', import.meta.url);
const templateOf = (name: string): string => readFileSync(new URL(`scripts/samples/${name}`, root), 'utf8');
const folder = new URL('samples/', root);
for (const [name, content] of await samples(templateOf)) writeFileSync(new URL(name, folder), content);
const sent = new URL('samples/contributions/', root);
for (const [name, content] of await contributionFiles(templateOf)) writeFileSync(new URL(name, sent), content);
