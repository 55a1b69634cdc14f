// @ts-check
// `npm run bench` measures reading, checking and the desk; `npm run bench -- facts` the base of facts, `-- write` reports.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && !first.startsWith('-');
const files = named ? [first] : ['main', 'desk'];
const options = named ? rest : process.argv.slice(2);
for (const name of files) {
  const file = fileURLToPath(new URL(`${name}.js`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
