import { useQuery } from '@tanstack/react-query';
import type { Node } from 'prosemirror-model';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { ChipState, ReportView } from '../../../contract/index.ts';
import type { Chip, ChipAsk, ChipStyle, Override } from '../../../figure/index.ts';
import { periodOf } from '../../../figure/index.ts';
import { type ChipPlace, written } from '../../../write/index.ts';
import { trace } from '../../ask-facts.ts';
import { Source } from '../../explorer/sheet-source.tsx';
import { traceKey } from '../../facts/keys.ts';
import { indicatorHref } from '../../frame/addresses.ts';
import { Loading } from '../../frame/loading.tsx';
import { momentWords } from '../../moments.ts';
import { type Change, cellChanged, chipChanged, chipRemoved } from '../editor/changes.ts';
import type { Known } from '../editor/known.ts';
import type { Session } from '../editor/session.ts';
import { type ChipLook, chipLook } from '../model/looks.ts';
import { figuresOf } from '../model/places.ts';
import { LOOK_WORDS, SIDE_WORDS } from '../words.ts';
import { ChipStyleForm } from './chip-style.tsx';
import { OverrideForm } from './override-form.tsx';

/** Stands where a figure stood: another text of the facts, or what a person wrote over it. */
const standing = ({ id, cell }: ChipPlace, now: Pick<Chip, 'text' | 'override'>): Change =>
  cell ? cellChanged(id, now) : chipChanged(id, (before) => ({ ...before, ...now }));

/** Where a number comes from. A derived one is asked by the level that it is made of. */
function Trace({ ask }: { readonly ask: ChipAsk }) {
  const isPlan = ask.aspect === 'target' || ask.aspect === 'attainment';
  const year = periodOf(ask.period)?.to.slice(0, 4);
  const asked = {
    indicator: ask.indicator,
    area: ask.area,
    period: ask.aspect === 'target' && year ? year : ask.period,
    breakdown: ask.breakdown,
    basis: ask.aspect === 'target' ? 'target' : null,
    plan: isPlan && ask.aspect === 'target' ? ask.plan : null,
  };
  const { data, error } = useQuery({ queryKey: traceKey(asked), queryFn: () => trace(asked), staleTime: 60_000 });
  if (error) return <p className="hint">{error.message}</p>;
  return data ? <Source trace={data} /> : <Loading />;
}

/** What stands in the report beside what the facts say. */
function Standing({ chip, state, look }: { chip: ChipPlace; state: ChipState | undefined; look: ChipLook }) {
  return (
    <div className="chip-standing">
      <dl>
        <div>
          <dt>{SIDE_WORDS.stands}</dt>
          <dd className={look}>
            {written(chip) || '…'} {LOOK_WORDS[look] && <span className={`look ${look}`}>{LOOK_WORDS[look]}</span>}
          </dd>
        </div>
        <div>
          <dt>{SIDE_WORDS.now}</dt>
          <dd>{state ? (state.text ?? <span className="missing">{SIDE_WORDS.noValue}</span>) : '…'}</dd>
        </div>
      </dl>
      {state?.value.why && <p className="hint">{state.value.why}</p>}
    </div>
  );
}

interface OverridePartProps {
  readonly session: Session;
  readonly chip: ChipPlace;
}

/** What a person wrote over the number, and why; or the form for it. */
function OverridePart({ session, chip }: OverridePartProps) {
  const [isOpen, setOpen] = useState(false);
  const { text: stands, override } = chip;
  const set = (now: Override | null): boolean => session.change(standing(chip, { text: stands, override: now }));
  if (override)
    return (
      <section className="override">
        <p>
          <strong>{SIDE_WORDS.overridden}:</strong> {override.text}
        </p>
        <p>«{override.reason}»</p>
        <p className="hint">
          {override.by} · {momentWords(override.at)}
        </p>
        <button type="button" className="button small" onClick={() => set(null)}>
          {SIDE_WORDS.unoverride}
        </button>
      </section>
    );
  if (!isOpen)
    return (
      <button type="button" className="button small" onClick={() => setOpen(true)}>
        {SIDE_WORDS.override}
      </button>
    );
  const save = (text: string, reason: string): void => {
    set({ text, reason, by: session.parts.person, at: new Date().toISOString() });
    setOpen(false);
  };
  return <OverrideForm text={stands} save={save} cancel={() => setOpen(false)} />;
}

/** Stands for a number that is not there. */
const TO_COME = '…';

/** Writes a chip by another style or question, with what the facts say to that; the number of another question is none of it. */
async function rewrite(
  session: Session,
  { id, ask, text }: ChipPlace,
  now: Pick<Chip, 'ask' | 'style'>,
): Promise<void> {
  session.change(chipChanged(id, (before) => ({ ...before, ...now })));
  const [state] = await session.parts.values({ chips: [{ id, ...now }] });
  if (!state) return;
  session.knowChips([state]);
  const said = state.text ?? (now.ask === ask ? text : TO_COME);
  session.change(chipChanged(id, (before) => ({ ...before, text: said })));
}

interface CardProps {
  readonly view: ReportView;
  readonly session: Session;
  readonly doc: Node;
  readonly known: Known;
  readonly id: string;
}

/** A number of the report: what it is of, what the facts say now, where from, and how it is written. */
export function ChipCard({ view, session, doc, known, id }: CardProps) {
  const card = useRef<HTMLElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isTraced, setTraced] = useState(false);
  const close = useCallback((): void => {
    session.open(null);
    session.focus();
  }, [session]);
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    const keyed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, [close]);
  const chip = figuresOf(doc).find((one) => one.id === id);
  const isGone = !chip;
  useEffect(() => {
    if (isGone) session.open(null);
  }, [isGone, session]);
  const isOverridden = chip && chip.override !== null;
  useEffect(() => {
    // The button that was pressed went away with what it did or undid.
    if (isOverridden !== undefined && document.activeElement === document.body)
      card.current?.focus({ preventScroll: true });
  }, [isOverridden]);
  if (!chip) return null;
  const { cell } = chip;
  const state = known.chips.get(id);
  const look = chipLook(chip, state);
  const write = (part: { ask?: ChipAsk; style?: ChipStyle }): void => {
    setProblem(null);
    rewrite(session, chip, { ask: chip.ask, style: chip.style, ...part }).catch((error: Error) =>
      setProblem(error.message),
    );
  };
  return (
    <section ref={card} className="chip-card" aria-label={cell ? SIDE_WORDS.cell : SIDE_WORDS.chip} tabIndex={-1}>
      <button type="button" className="close" onClick={close}>
        {SIDE_WORDS.close}
      </button>
      <h2>{cell ? SIDE_WORDS.cell : SIDE_WORDS.chip}</h2>
      <p className="chip-of">{state?.says ?? chip.ask.indicator}</p>
      <Standing chip={chip} state={state} look={look} />
      {session.isEditable && (
        <div className="ways">
          {look === 'stale' && state?.text && (
            <button
              type="button"
              className="button main small"
              title={SIDE_WORDS.takeSays}
              onClick={() => session.change(standing(chip, { text: state.text!, override: null }))}
            >
              {SIDE_WORDS.take}
            </button>
          )}
          <OverridePart session={session} chip={chip} />
        </div>
      )}
      {problem && (
        <p role="alert" className="needed">
          {problem}
        </p>
      )}
      {!cell && session.isEditable && <ChipStyleForm view={view} chip={chip} write={write} />}
      <details className="chip-source" onToggle={({ currentTarget }) => setTraced(currentTarget.open)}>
        <summary>{SIDE_WORDS.source}</summary>
        {isTraced && <Trace ask={chip.ask} />}
      </details>
      <p className="ways">
        <Link
          className="button small"
          href={indicatorHref(chip.ask.indicator, {
            area: chip.ask.area,
            period: chip.ask.period,
            breakdown: chip.ask.breakdown,
          })}
        >
          {SIDE_WORDS.page}
        </Link>
        {!cell && session.isEditable && (
          <button
            type="button"
            className="button small"
            onClick={() => {
              session.change(chipRemoved(id));
              close();
            }}
          >
            {SIDE_WORDS.remove}
          </button>
        )}
      </p>
    </section>
  );
}
