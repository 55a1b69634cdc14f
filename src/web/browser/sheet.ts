/** The sheet of a figure: what it is, where it stands, and what it was held against. */
import type { CheckLine, Pointer, Sheet } from '../index.ts';

const fromPage = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? '{}') as T;

const sheets = fromPage<Record<string, Sheet>>('sheets');
const words = fromPage<Record<string, string>>('words');
const panel = document.getElementById('figure-sheet');
let goBack: () => void = () => {};

type Child = Node | string | null;

function element(tag: string, look: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  if (look) made.className = look;
  made.append(...children.filter((child) => child !== null));
  return made;
}

function link({ id, text }: Pointer): HTMLElement {
  const made = document.createElement('a');
  made.href = `#${id}`;
  made.textContent = text;
  return made;
}

const pair = (label: string, value: Child): HTMLElement =>
  element('div', '', element('dt', '', label), element('dd', '', value));

function checkItem(check: CheckLine): HTMLElement {
  const title = element('p', 'rule', check.rule, ' ', element('span', `outcome ${check.outcome}`, check.word));
  const figures = element('p', 'places');
  check.figures.forEach((figure, index) => {
    figures.append(index > 0 ? ' · ' : '', link(figure));
  });
  const sums = element('dl', 'sums');
  if (check.stated) sums.append(pair(words.stated ?? '', check.stated));
  if (check.computed) sums.append(pair(words.computed ?? '', check.computed));
  return element('li', '', title, check.why ? element('p', 'why', check.why) : null, sums, figures);
}

/** The finding as it stands at the right, without what would make its id stand twice. */
function findingCopy(id: string): HTMLElement | null {
  const finding = document.getElementById(id);
  if (!finding) return null;
  const message = finding.querySelector('.message')?.textContent ?? '';
  const repair = finding.querySelector('.repair')?.cloneNode(true) ?? null;
  return element('li', 'finding-copy', element('p', 'message', link({ id, text: message })), repair);
}

function contentOf(sheet: Sheet): Child[] {
  const close = element('button', 'close', words.close ?? '');
  close.setAttribute('type', 'button');
  close.addEventListener('click', hideSheet);
  const rows = sheet.rows.map(([label, value]) => pair(label, value));
  if (sheet.of) rows.push(pair(words.of ?? '', link(sheet.of)));
  const findings = sheet.findings.map(findingCopy).filter((one) => one !== null);
  return [
    close,
    element('h2', '', `${words.figure} `, element('span', 'number', sheet.text)),
    element('dl', 'rows', ...rows),
    findings.length > 0 ? element('h3', '', words.findings ?? '') : null,
    findings.length > 0 ? element('ul', 'of-figure', ...findings) : null,
    element('h3', '', words.checks ?? ''),
    sheet.checks.length > 0
      ? element('ul', 'checks', ...sheet.checks.map(checkItem))
      : element('p', 'nothing', words.noChecks ?? ''),
  ];
}

/** Shows the sheet of a figure; `back` is where the focus goes when it is closed. */
export function showSheet(id: string, back: () => void): void {
  const sheet = sheets[id];
  if (!sheet || !panel) return;
  goBack = back;
  panel.replaceChildren(...contentOf(sheet).filter((child) => child !== null));
  panel.hidden = false;
  panel.focus({ preventScroll: true });
}

/** Closes the sheet, if one is open. */
export function hideSheet(): void {
  if (!panel || panel.hidden) return;
  panel.hidden = true;
  const back = goBack;
  goBack = () => {};
  back();
}
