import type { Repair } from '../figure/index.ts';
import { type Desk, type DeskFinding, figureAt, findingId, spotId } from './desk.ts';
import { type Html, html } from './html.ts';
import { vietnamese } from './numbers.ts';
import { CODE_WORDS, SEVERITY_WORDS, WORDS } from './words.ts';

function placeLink(desk: Desk, place: DeskFinding['at'][number]): Html {
  const figure = figureAt(desk.reading.figures, place);
  const words = desk.document.text.slice(place.start, place.end);
  return html`<a href="#${figure?.id ?? spotId(place)}">${words}</a>`;
}

/** The repair: what should stand there, and instead of what. */
export function repairHtml(desk: Desk, repair: Repair): Html {
  const written = desk.document.text.slice(repair.at.start, repair.at.end);
  return html`<p class="repair">${WORDS.repair}: <strong>${vietnamese(repair.value)}</strong> ${WORDS.repairInstead} ${written}.</p>`;
}

function sums({ stated, computed }: DeskFinding): Html | null {
  if (stated === null && computed === null) return null;
  return html`<dl class="sums">${stated !== null && html`<div><dt>${WORDS.stated}</dt><dd>${stated}</dd></div>`}
${computed !== null && html`<div><dt>${WORDS.computed}</dt><dd>${computed}</dd></div>`}</dl>`;
}

/** `mục II.3`; a part says what it is by itself. */
function whereOf(section: Desk['sections'][number] | undefined): string {
  if (!section) return WORDS.beforeSections;
  return section.path.length === 1 && section.label.length > 4 ? section.label : `${WORDS.section} ${section.label}`;
}

function findingHtml(desk: Desk, finding: DeskFinding, index: number): Html {
  const { sign, word } = SEVERITY_WORDS[finding.severity];
  const section = desk.sections[finding.section];
  const where = whereOf(section);
  return html`<li class="finding ${finding.severity}" id="${findingId(index)}" tabindex="-1">
<p class="kind"><a href="#${findingId(index)}"><span aria-hidden="true">${sign}</span> ${CODE_WORDS[finding.code]}</a> <span class="where">${word} · ${where}</span></p>
<p class="message">${finding.message}</p>
<div class="more">${sums(finding)}${finding.repair && repairHtml(desk, finding.repair)}
<p class="places">${WORDS.places}: ${finding.at.map((place, i) => html`${i > 0 && ' · '}${placeLink(desk, place)}`)}</p></div></li>
`;
}

/** The findings at the right, in the order in which the keys walk them. */
export function findings(desk: Desk): Html {
  const title = html`<h2>${WORDS.findings} <span class="number">${desk.findings.length}</span></h2>`;
  if (desk.findings.length === 0)
    return html`${title}<p class="nothing">${WORDS.noFindings} ${WORDS.noFindingsNext}</p>`;
  return html`${title}<ol>${desk.findings.map((finding, index) => findingHtml(desk, finding, index))}</ol>`;
}
