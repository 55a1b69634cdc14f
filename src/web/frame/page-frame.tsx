import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { WORDS } from '../words.ts';
import { takeFocus } from './walked.ts';
import { FRAME_WORDS } from './words.ts';

/** A page above this one. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** A place on the page that the keyboard can go to at once; `target` is the id of an element that takes the focus. */
export interface Skip {
  readonly label: string;
  readonly target: string;
}

interface Frame {
  /** Of the page and of the window. */
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** A few quiet words after the title. */
  readonly aside?: ReactNode;
  /** Buttons and links at the right of the bar. */
  readonly actions?: ReactNode;
  readonly skips?: readonly Skip[];
  /** `plain`: a column of text; `full`: the page divides the width itself. */
  readonly layout?: 'plain' | 'full';
  readonly children: ReactNode;
}

const TO_MAIN: readonly Skip[] = [{ label: FRAME_WORDS.skipToText, target: 'main' }];

/** Puts the focus there without touching the address, which holds what is selected. */
function goTo(event: MouseEvent, target: string): void {
  event.preventDefault();
  document.getElementById(target)?.focus();
}

function Brand() {
  const [first, second] = WORDS.product;
  return (
    <Link href="/" className="brand">
      {first} <b>{second}</b>
    </Link>
  );
}

/** The main pages, and which addresses are of each. */
const SECTIONS = [
  { label: FRAME_WORDS.facts, href: '/explorer', of: /^\/(?:explorer|indicators|published)/ },
  { label: FRAME_WORDS.plans, href: '/plans', of: /^\/plans/ },
  { label: FRAME_WORDS.sheets, href: '/sheets', of: /^\/sheets/ },
  { label: FRAME_WORDS.reports, href: '/reports', of: /^\/reports/ },
  { label: FRAME_WORDS.areas, href: '/areas', of: /^\/areas/ },
  { label: FRAME_WORDS.list, href: '/documents', of: /^\/(?:documents|compare|$)/ },
] as const;

function Sections() {
  const [path] = useLocation();
  return (
    <nav className="sections" aria-label={FRAME_WORDS.sections}>
      {SECTIONS.map(({ label, href, of }) => (
        <Link key={href} href={href} aria-current={of.test(path) ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

const isSection = (title: string): boolean => SECTIONS.some(({ label }) => label === title);

/** The frame of every page: the bar at the top, ways past it for the keyboard, the title of the window. */
export function PageFrame({ title, crumbs = [], aside, actions, skips = TO_MAIN, layout = 'plain', children }: Frame) {
  useEffect(() => {
    document.title = `${title} · ${WORDS.product.join(' ')}`;
  }, [title]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => takeFocus(main.current), []);
  return (
    <>
      {skips.map(({ label, target }) => (
        <a key={target} className="skip" href={`#${target}`} onClick={(event) => goTo(event, target)}>
          {label}
        </a>
      ))}
      <header className="top">
        <Brand />
        <Sections />
        <div className="crumb">
          <nav aria-label={FRAME_WORDS.where} hidden={crumbs.length === 0}>
            {crumbs.map(({ label, href }) => (
              <span key={href}>
                <Link href={href}>{label}</Link> <span aria-hidden="true">›</span>{' '}
              </span>
            ))}
          </nav>
          <h1 title={title} className={isSection(title) ? 'unseen' : undefined}>
            {title}
          </h1>
          {aside && <span className="aside"> · {aside}</span>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </header>
      <main ref={main} id="main" className={layout} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
