import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import type { DeskView } from '../../contract/index.ts';
import type { Check, Figure } from '../../figure/index.ts';
import { dayWords, periodWords } from '../../language/vi/index.ts';
import { figuresHref } from '../frame/addresses.ts';
import { interval, vietnamese } from '../numbers.ts';
import { OUTCOME_WORDS, ROLE_WORDS, ruleWords, WORDS } from '../words.ts';
import { findingId, hashOf } from './ids.ts';
import { DESK_WORDS } from './words.ts';

interface Sheet {
  readonly desk: DeskView;
  readonly figure: Figure;
  readonly close: () => void;
}

/** What is known of a figure, each with its word; what is not known is left out. */
export function figureRows(figure: Figure): [label: string, value: string][] {
  const rows: [string, string | null][] = [
    [WORDS.role, ROLE_WORDS[figure.role]],
    [WORDS.value, vietnamese(figure.value)],
    [WORDS.unit, figure.unit],
    [WORDS.subject, figure.subject],
    [WORDS.period, figure.period && periodWords(figure.period)],
    [WORDS.asOf, figure.asOf && dayWords(figure.asOf)],
    [WORDS.area, figure.area],
    [WORDS.inSection, figure.section.join(' › ')],
    [WORDS.note, figure.note],
    [WORDS.estimate, figure.estimate ? WORDS.yes : null],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}

const Pair = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

interface Line {
  readonly check: Check;
  readonly byId: ReadonlyMap<string, Figure>;
}

function CheckLine({ check, byId }: Line) {
  const { rule, outcome, why, figures } = check;
  const [stated, computed] = [interval(check.stated), interval(check.computed)];
  return (
    <li>
      <p className="rule">
        {ruleWords(rule)} <span className={`outcome ${outcome}`}>{OUTCOME_WORDS[outcome]}</span>
      </p>
      {why && <p className="why">{why}</p>}
      <dl className="sums">
        {stated && <Pair label={WORDS.stated}>{stated}</Pair>}
        {computed && <Pair label={WORDS.computed}>{computed}</Pair>}
      </dl>
      <p className="places">
        {figures.map((id, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <a href={hashOf(id)}>{byId.get(id)?.text ?? id}</a>
          </span>
        ))}
      </p>
    </li>
  );
}

/** What a figure is, where it stands, and what it was held against. It lies over the findings. */
export function FigureSheet({ desk, figure, close }: Sheet) {
  const panel = useRef<HTMLElement>(null);
  const byId = useMemo(() => new Map(desk.figures.map((one) => [one.id, one])), [desk.figures]);
  const checks = desk.checks.filter(({ figures }) => figures.includes(figure.id));
  const findings = desk.findings.filter(({ figures }) => figures.includes(figure.id));
  const of = figure.of === null ? null : byId.get(figure.of);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is another sheet
  useEffect(() => panel.current?.focus({ preventScroll: true }), [figure.id]);
  return (
    <section
      className="figure-sheet"
      id="figure-sheet"
      ref={panel}
      tabIndex={-1}
      aria-label={`${WORDS.figure} ${figure.text}`}
    >
      <button type="button" className="close" onClick={close}>
        {WORDS.close}
      </button>
      <h2>
        {WORDS.figure} <span className="number">{figure.text}</span>
      </h2>
      <dl className="rows">
        {figureRows(figure).map(([label, value]) => (
          <Pair key={label} label={label}>
            {value}
          </Pair>
        ))}
        {of && (
          <Pair label={WORDS.of}>
            <a href={hashOf(of.id)}>{of.text}</a>
            {of.subject && ` (${of.subject})`}
          </Pair>
        )}
      </dl>
      {findings.length > 0 && <h3>{WORDS.findings}</h3>}
      <ul>
        {findings.map(({ key, message }) => (
          <li key={key}>
            <a href={hashOf(findingId(key))}>{message}</a>
          </li>
        ))}
      </ul>
      <h3>{WORDS.checks}</h3>
      {checks.length === 0 && <p className="nothing">{WORDS.noChecks}</p>}
      <ul>
        {checks.map((check) => (
          <CheckLine key={`${check.rule} ${check.figures.join(' ')}`} check={check} byId={byId} />
        ))}
      </ul>
      <p>
        <Link href={figuresHref(desk.document.id, desk.version.number)}>{DESK_WORDS.allFigures}</Link>
      </p>
    </section>
  );
}
