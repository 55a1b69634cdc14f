import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ReportView } from '../../../contract/index.ts';
import type { Session } from '../editor/session.ts';
import { INSERT_WORDS } from '../words.ts';
import type { Option } from './insert-options.ts';
import { useInsert } from './use-insert.ts';

/** Room that the menu takes, in pixels, so that it stays within the window. */
const WIDTH = 420;
const HEIGHT = 380;
const EDGE = 12;

/** Under the line of the cursor; above it where there is no room below. */
function inWindow(at: MenuProps['at']): { left: number; top?: number; bottom?: number } {
  const left = Math.max(EDGE, Math.min(at.left, innerWidth - WIDTH - EDGE));
  if (at.bottom + HEIGHT <= innerHeight || at.top < HEIGHT)
    return { left, top: Math.max(EDGE, Math.min(at.bottom + 4, innerHeight - HEIGHT - EDGE)) };
  return { left, bottom: innerHeight - at.top + 4 };
}

interface OptionsProps {
  readonly options: readonly Option[];
  readonly active: number;
  readonly choose: (option: Option) => void;
}

function Options({ options, active, choose }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id="insert-options" role="listbox" aria-label={INSERT_WORDS.title} className="insert-options">
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are the field's, which keeps the focus
        <div
          key={`${option.kind} ${option.key}`}
          id={`insert-${index}`}
          role="option"
          className={option.kind}
          aria-selected={index === active}
          onClick={() => choose(option)}
        >
          <span className="says">{option.says}</span>
          <span className="about">{option.about}</span>
        </div>
      ))}
    </div>
  );
}

interface MenuProps {
  readonly view: ReportView;
  readonly session: Session;
  /** The line of the cursor. */
  readonly at: { readonly left: number; readonly top: number; readonly bottom: number };
  /** Puts the menu away and gives the focus back to the text. */
  readonly close: () => void;
}

/** Puts something in where the cursor is: an indicator by its name without accents, and of it the number that is meant. */
export function InsertMenu({ view, session, at, close }: MenuProps) {
  const { typed, setTyped, indicator, back, options, choose, isBehind, isAsking, isNone, problem } = useInsert({
    view,
    session,
    close,
  });
  const [walkedTo, setWalkedTo] = useState(0);
  const menu = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const active = Math.min(walkedTo, options.length - 1);
  useEffect(() => {
    if (indicator === null || indicator) field.current?.focus();
    const leave = (event: PointerEvent): void => {
      if (!menu.current?.contains(event.target as Element)) session.open(null);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [session, indicator]);
  const take = (option: Option): void => {
    setWalkedTo(0);
    choose(option);
  };
  // Who types fast and presses Enter means what is found for all that was typed.
  const [isAwaited, setAwaited] = useState(false);
  const first = options[active];
  useEffect(() => {
    if (!isAwaited || isBehind) return;
    setAwaited(false);
    if (first) choose(first);
  }, [isAwaited, isBehind, first, choose]);
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setWalkedTo(Math.min(active + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setWalkedTo(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && isBehind) setAwaited(true);
    else if (event.key === 'Enter' && first) take(first);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'Backspace' && typed === '' && indicator) back();
    else if (event.key === '/' && typed === '' && !indicator) {
      close();
      session.change(({ tr }) => tr.insertText('/'));
    } else return;
    event.preventDefault();
  };
  return (
    <div ref={menu} className="insert-menu" style={inWindow(at)} role="dialog" aria-label={INSERT_WORDS.title}>
      {indicator && (
        <p className="insert-of">
          <strong>{indicator.name}</strong>{' '}
          <button type="button" className="link" onClick={back}>
            {INSERT_WORDS.back}
          </button>
        </p>
      )}
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={indicator ? INSERT_WORDS.aspects : INSERT_WORDS.search}
        aria-expanded={options.length > 0}
        aria-controls="insert-options"
        aria-activedescendant={options.length > 0 ? `insert-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={indicator ? INSERT_WORDS.aspects : INSERT_WORDS.hint}
        readOnly={indicator !== null}
        maxLength={120}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setWalkedTo(0);
          setAwaited(false);
        }}
        onKeyDown={keyed}
      />
      {isAsking && <p className="hint">{INSERT_WORDS.asking}</p>}
      {options.length > 0 && <Options options={options} active={active} choose={take} />}
      {isNone && (
        <p className="hint" role="status">
          {INSERT_WORDS.none}
        </p>
      )}
      {problem && <p role="alert">{problem.message}</p>}
      <p className="hint keys">{INSERT_WORDS.keys}</p>
    </div>
  );
}
