import { Link, useLocation } from 'wouter';
import type { DeskView } from '../../contract/index.ts';
import { dataHref, originalHref, wordHref } from '../ask.ts';
import { deskHref, figuresHref, printHref, proposalsHref } from '../frame/addresses.ts';
import { FileButton } from '../frame/drop-zone.tsx';
import { useFoldingMenu } from '../frame/use-folding-menu.ts';
import { WORDS } from '../words.ts';
import { DESK_WORDS } from './words.ts';

interface Actions {
  readonly desk: DeskView;
  readonly takeVersion: (files: Iterable<File>) => void;
  readonly compare: () => void;
}

/** Which of the versions is shown. */
function VersionChooser({ desk }: Pick<Actions, 'desk'>) {
  const [, navigate] = useLocation();
  const { versions, version, document } = desk;
  if (versions.length < 2) return null;
  return (
    <select
      className="button"
      aria-label={DESK_WORDS.version}
      value={version.number}
      onChange={({ target }) => navigate(deskHref(document.id, Number(target.value)))}
    >
      {versions.map(({ number, file }) => (
        <option key={number} value={number} title={file}>
          {DESK_WORDS.version} {number} {DESK_WORDS.of} {versions.length}
        </option>
      ))}
    </select>
  );
}

/** Where its figures go on. On a screen without room for them in the bar they stand in the menu. */
const waysOf = ({ document: { id }, version: { number } }: DeskView) => [
  { label: DESK_WORDS.figures, href: figuresHref(id, number) },
  { label: DESK_WORDS.facts, href: proposalsHref(id, number) },
];

/** What is done now and then. The menu closes when something else is clicked, or by Escape. */
function More({ desk, takeVersion, compare }: Actions) {
  const { id } = desk.document;
  const version = desk.version.number;
  const menu = useFoldingMenu();
  const closed = (): void => menu.current?.removeAttribute('open');
  return (
    <details className="menu" ref={menu}>
      <summary className="button">{DESK_WORDS.more}</summary>
      <ul>
        {waysOf(desk).map(({ label, href }) => (
          <li key={href} className="narrow">
            <Link href={href}>{label}</Link>
          </li>
        ))}
        <li>
          <Link href={printHref(id, version)}>{DESK_WORDS.print}</Link>
        </li>
        <li>
          <button
            type="button"
            onClick={() => {
              closed();
              compare();
            }}
          >
            {DESK_WORDS.compare}
          </button>
        </li>
        <li>
          <FileButton
            look=""
            take={(files) => {
              closed();
              takeVersion(files);
            }}
          >
            {DESK_WORDS.newVersion}
          </FileButton>
        </li>
        <li>
          <a href={originalHref(id, version)}>{DESK_WORDS.original}</a>
        </li>
        <li>
          <a href={dataHref(id, version)}>{DESK_WORDS.data}</a>
        </li>
      </ul>
    </details>
  );
}

/** What can be done with the report as a whole. */
export function DeskActions(props: Actions) {
  const { id } = props.desk.document;
  const version = props.desk.version.number;
  const ways = waysOf(props.desk);
  return (
    <>
      <VersionChooser desk={props.desk} />
      {ways.map(({ label, href }) => (
        <Link key={href} className="button wide" href={href}>
          {label}
        </Link>
      ))}
      <More {...props} />
      <a className="button main" href={wordHref(id, version)}>
        {WORDS.word}
      </a>
    </>
  );
}
