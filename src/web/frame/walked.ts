/** wouter tells the window when a link was followed; going back is the browser's, which knows where a page was left. */
const FOLLOWED = 'pushState';

let hasWalked = false;

/** Another page begins at its top. */
export function watchWalking(): void {
  let shown = location.pathname;
  window.addEventListener(FOLLOWED, () => {
    if (location.pathname !== shown) scrollTo(0, 0);
    shown = location.pathname;
    hasWalked = true;
  });
  window.addEventListener('popstate', () => {
    shown = location.pathname;
    hasWalked = true;
  });
}

/** Gives the focus to a page that was walked to, for what had it went with the page that was left. */
export function takeFocus(main: HTMLElement | null): void {
  if (hasWalked && document.activeElement === document.body) main?.focus({ preventScroll: true });
}
