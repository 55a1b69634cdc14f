import type { Desk } from './desk.ts';
import { findings } from './findings.ts';
import { type Content, data, html } from './html.ts';
import { outline } from './outline.ts';
import { paper } from './paper.ts';
import { sheetsOf } from './sheets.ts';
import { WORDS } from './words.ts';

/** Style sheets in the order in which they are laid over one another. */
const STYLES = ['frame', 'paper', 'side', 'screens'];

/** The frame of every page. Styles and script come from this server only, so that nothing inline is needed. */
function page(title: string, top: Content, body: Content, script: boolean): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${STYLES.map((name) => html`<link rel="stylesheet" href="/${name}.css">\n`)}
${script && html`<script type="module" src="/desk.js"></script>`}
</head>
<body>
<header class="top"><a class="brand" href="/">${WORDS.product[0]} <b>${WORDS.product[1]}</b></a>${top}</header>
${body}
</body>
</html>
`.text;
}

/** The reading desk: outline, report and findings of one report. */
export function deskPage(desk: Desk): string {
  const title = desk.reading.head.title ?? desk.file.split('/').at(-1) ?? desk.file;
  const { figures, checked } = desk.coverage;
  const top = html`<p class="crumb">${desk.links.list && html`<a href="${desk.links.list}">${WORDS.documents}</a> › `}<b>${title}</b> · ${figures} ${WORDS.figures}, ${checked} ${WORDS.checked}</p>
<p class="actions"><a class="button" href="${desk.links.json}">${WORDS.json}</a> <a class="button main" href="${desk.links.word}">${WORDS.word}</a></p>`;
  const notices =
    desk.notices.length > 0 &&
    html`<details class="notices" open><summary>${WORDS.notices}</summary><ul>${desk.notices.map((one) => html`<li>${one}</li>`)}</ul></details>`;
  const body = html`<a class="skip" href="#findings">${WORDS.skipToFindings}</a>
<div class="desk">
${outline(desk)}
<main class="paper" id="text" tabindex="-1"><div class="sheet-of-paper" id="head">${notices}
${paper(desk)}</div></main>
<aside class="side" id="findings" tabindex="-1" aria-label="${WORDS.findings}">${findings(desk)}</aside>
<section class="figure-sheet" id="figure-sheet" hidden aria-label="${WORDS.figure}" tabindex="-1"></section>
</div>
${data('sheets', sheetsOf(desk))}
${data('words', { close: WORDS.close, of: WORDS.of, checks: WORDS.checks, noChecks: WORDS.noChecks, stated: WORDS.stated, computed: WORDS.computed, findings: WORDS.findings, figure: WORDS.figure })}`;
  return page(title, top, body, true);
}

/** The reports of a folder. `href` of each is made by the server. */
export function listPage(folder: string, reports: readonly { readonly name: string; readonly href: string }[]): string {
  const list =
    reports.length > 0
      ? html`<ul class="reports">${reports.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>\n`)}</ul>`
      : html`<p class="nothing">${WORDS.listEmpty} ${WORDS.listEmptyNext}</p>`;
  const body = html`<main class="plain"><h1>${WORDS.listTitle}</h1><p class="folder">${folder}</p>${list}</main>`;
  return page(WORDS.listTitle, html`<p class="crumb"><b>${WORDS.documents}</b></p>`, body, false);
}

/** What happened, what was kept and what to do, where a report cannot be shown. */
export function problemPage(sentence: string, back: string | null): string {
  const body = html`<main class="plain"><h1>${WORDS.problem}</h1><p>${sentence}</p>${back && html`<p><a href="${back}">${WORDS.back}</a></p>`}</main>`;
  return page(WORDS.problem, null, body, false);
}
