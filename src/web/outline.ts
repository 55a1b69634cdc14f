import { SEVERITIES } from '../figure/index.ts';
import { type Desk, sectionId } from './desk.ts';
import { type Html, html } from './html.ts';
import { WORDS } from './words.ts';

/** Deeper headings, and numbers without a title, are counted with the heading above them. */
const DEPTH = 3;

const isShown = ({ depth, title }: Desk['sections'][number]): boolean => depth <= DEPTH && title !== '';

interface Count {
  readonly number: number;
  readonly firm: boolean;
}

/** Index of the shown section under which a section is counted. */
function shownAbove({ sections }: Desk, index: number): number {
  let at = index;
  while (at > 0 && !isShown(sections[at]!)) at--;
  return at;
}

function countsOf(desk: Desk): Map<number, Count> {
  const counts = new Map<number, Count>();
  for (const { section, severity } of desk.findings) {
    const at = section < 0 ? -1 : shownAbove(desk, section);
    const before = counts.get(at) ?? { number: 0, firm: false };
    const firm = before.firm || SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf('error');
    counts.set(at, { number: before.number + 1, firm });
  }
  return counts;
}

function badge(count: Count | undefined): Html | null {
  if (!count) return null;
  const said = `${count.number} ${WORDS.findings.toLowerCase()}`;
  return html`<span class="count ${count.firm ? 'firm' : ''}"><span aria-hidden="true">${count.number}</span><span class="unseen">${said}</span></span>`;
}

/** The headings at the left, each with the count of findings in it. */
export function outline(desk: Desk): Html {
  const counts = countsOf(desk);
  const items = desk.sections.flatMap((section, index) => {
    const { label, path, title, depth } = section;
    if (!isShown(section)) return [];
    const mark = path.at(-1) ?? label;
    return [
      html`<li class="depth-${depth}"><a href="#${sectionId(index)}" title="${mark}. ${title}"><span class="title">${mark}. ${title}</span>${badge(counts.get(index))}</a></li>\n`,
    ];
  });
  const head = counts.has(-1)
    ? html`<li class="depth-1"><a href="#head"><span class="title">${WORDS.beforeSections}</span>${badge(counts.get(-1))}</a></li>\n`
    : null;
  return html`<nav class="outline" aria-label="${WORDS.outline}"><h2>${WORDS.outline}</h2><ol>${head}${items}</ol>${legend()}</nav>`;
}

function legend(): Html {
  return html`<section class="legend"><h2>${WORDS.legend}</h2><ul>
<li><span class="figure level">1.234</span> ${WORDS.legendLevel}</li>
<li><span class="figure target">1.234</span> ${WORDS.legendTarget}</li>
<li><span class="figure relative">56,7%</span> ${WORDS.legendRelative}</li>
<li><span class="figure level in-question error">0,52</span> ${WORDS.legendWrong}</li>
<li><span class="figure level in-question doubt">12</span> ${WORDS.legendDoubt}</li></ul>
<p class="keys"><kbd>J</kbd> <kbd>K</kbd> ${WORDS.keysNext}<br><kbd>Esc</kbd> ${WORDS.keysClose}</p></section>`;
}
