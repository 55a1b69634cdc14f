/**
 * The script of the reading desk. The page is whole without it; it adds walking by keys, the selected finding or figure in
 * the address, and the sheet of a figure.
 */
import { hideSheet, showSheet } from './sheet.ts';

const findings = [...document.querySelectorAll<HTMLElement>('.finding')];

const isFigure = (id: string): boolean => /^f\d+$/.test(id);

/** The finding chosen now, or -1. */
let chosen = -1;

function mark(name: string, elements: Iterable<Element>): void {
  for (const old of document.querySelectorAll(`.${name}`)) old.classList.remove(name);
  for (const element of elements) element.classList.add(name);
}

const placesOf = (finding: HTMLElement): Element[] =>
  [...finding.querySelectorAll<HTMLAnchorElement>('.places a')].flatMap(
    (link) => document.getElementById(link.hash.slice(1)) ?? [],
  );

/** On a phone the findings stand above the report, not beside it: going to the place would lose the finding. */
const isBeside = (): boolean => matchMedia('(width > 720px)').matches;

const gently = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');

function chooseFinding(index: number, from: 'keys' | 'address'): void {
  const finding = findings[index];
  if (!finding) return;
  chosen = index;
  hideSheet();
  mark('chosen', [finding]);
  const places = placesOf(finding);
  mark('pointed', places);
  finding.scrollIntoView({ block: 'nearest', behavior: gently() });
  if (isBeside()) places[0]?.scrollIntoView({ block: 'center', behavior: gently() });
  if (from === 'keys') finding.focus({ preventScroll: true });
}

/** Puts what is selected into the address, without a step in the history for each key. */
const select = (id: string): void => {
  history.replaceState(null, '', `#${id}`);
  follow('keys');
};

function follow(from: 'keys' | 'address'): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (isFigure(id)) {
    const figure = document.getElementById(id);
    if (!figure) return;
    mark('pointed', [figure]);
    figure.scrollIntoView({ block: 'center', behavior: gently() });
    showSheet(id, () => figure.focus({ preventScroll: true }));
    return;
  }
  chooseFinding(
    findings.findIndex((finding) => finding.id === id),
    from,
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.key === 'Escape') {
    hideSheet();
    return;
  }
  const step = STEPS[event.key];
  if (!step || findings.length === 0) return;
  event.preventDefault();
  const next = chosen < 0 ? (step > 0 ? 0 : findings.length - 1) : chosen + step;
  const finding = findings[Math.min(Math.max(next, 0), findings.length - 1)];
  if (finding) select(finding.id);
}

document.addEventListener('keydown', onKey);
window.addEventListener('hashchange', () => follow('address'));
document.querySelector('.side')?.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('a')) return;
  const finding = target.closest<HTMLElement>('.finding');
  if (finding) select(finding.id);
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.figure') : null;
  // A second click on the same figure changes no address, and so says nothing by itself.
  if (link && link.hash === location.hash) follow('address');
});
if (location.hash) follow('address');
