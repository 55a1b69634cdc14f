import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { ComparedFinding, CompareView } from '../../contract/index.ts';
import { SEVERITIES, type Severity } from '../../figure/index.ts';
import { deskHref, figureHref } from '../frame/addresses.ts';
import { vietnamese } from '../numbers.ts';
import { ruleWords, SEVERITY_WORDS } from '../words.ts';
import { type CompareState, findingKey, findingsLeft, worstFirst } from './address.ts';
import { namesOf } from './chosen-list.tsx';
import { Finding } from './compared-finding.tsx';
import { COMPARE_WORDS } from './words.ts';

/** Below this share of figures with a counterpart, that nothing was found says little. In hundredths. */
const FEW = 10;

interface FindingsListProps {
  readonly view: CompareView;
  readonly state: CompareState;
  readonly change: (change: Partial<CompareState>) => void;
}

/** Below which share figures found a counterpart, in whole hundredths rounded down. */
const share = ({ compared, figures }: CompareView): number =>
  figures > 0 ? Math.floor((100 * compared) / figures) : 0;

function Coverage({ view }: { readonly view: CompareView }) {
  return (
    <p className="coverage">
      <strong>{vietnamese(String(view.compared))}</strong> {COMPARE_WORDS.of} {vietnamese(String(view.figures))} (
      {share(view)} %) {COMPARE_WORDS.covered}
    </p>
  );
}

function counts<K extends string>(
  findings: readonly ComparedFinding[],
  of: (one: ComparedFinding) => K,
): Map<K, number> {
  const counted = new Map<K, number>();
  for (const one of findings) counted.set(of(one), (counted.get(of(one)) ?? 0) + 1);
  return counted;
}

function Choices({ view, state, change }: FindingsListProps) {
  const severities = counts(view.findings, ({ severity }) => severity);
  const rules = counts(view.findings, ({ rule }) => rule);
  return (
    <div className="choices">
      <label>
        <span>{COMPARE_WORDS.severity}</span>
        <select
          value={state.severity ?? ''}
          onChange={({ target }) => change({ severity: (target.value || null) as Severity | null })}
        >
          <option value="">{COMPARE_WORDS.all}</option>
          {SEVERITIES.filter((one) => severities.has(one)).map((one) => (
            <option key={one} value={one}>
              {SEVERITY_WORDS[one].word} ({severities.get(one)})
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{COMPARE_WORDS.rule}</span>
        <select value={state.rule ?? ''} onChange={({ target }) => change({ rule: target.value || null })}>
          <option value="">{COMPARE_WORDS.all}</option>
          {[...rules].map(([rule, count]) => (
            <option key={rule} value={rule}>
              {ruleWords(rule)} ({count})
            </option>
          ))}
        </select>
      </label>
      <p className="about">{COMPARE_WORDS.keys}</p>
    </div>
  );
}

/** j and k walk the findings, Enter opens the first place of the chosen one. */
function useWalk(findings: readonly ComparedFinding[], at: number, choose: (index: number) => void): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const element = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || element?.closest('input, select, textarea')) return;
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
      const place = findings[at]?.places[0];
      if (step !== undefined) choose(Math.min(Math.max(at + step, 0), findings.length - 1));
      else if (event.key === 'Enter' && place && !element?.closest('a, button'))
        navigate(
          place.figure === null
            ? deskHref(place.document, place.version)
            : figureHref(place.document, place.version, place.figure),
        );
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [findings, at, choose, navigate]);
}

function nothingWords(view: CompareView): string {
  if (view.findings.length > 0) return COMPARE_WORDS.nothingLeft;
  return share(view) < FEW ? `${COMPARE_WORDS.nothing} ${COMPARE_WORDS.nothingFew}` : COMPARE_WORDS.nothing;
}

/** What does not hold between the documents, the worst first, and how much could be compared at all. */
export function FindingsList({ view, state, change }: FindingsListProps) {
  const { severity, rule } = state;
  const findings = useMemo(() => findingsLeft(worstFirst(view.findings), { severity, rule }), [view, severity, rule]);
  const names = useMemo(() => namesOf(view.documents), [view]);
  const at = findings.findIndex((one) => findingKey(one) === state.finding);
  const choose = (index: number): void => {
    const finding = findings[index];
    if (finding) change({ finding: findingKey(finding) });
  };
  useWalk(findings, at, choose);
  return (
    <section aria-labelledby="compared-count">
      <div role="status">
        <h2 id="compared-count">
          {findings.length} {COMPARE_WORDS.findings}
        </h2>
        <Coverage view={view} />
      </div>
      {view.findings.length > 0 && <Choices view={view} state={state} change={change} />}
      {findings.length === 0 && <p className="no-findings">{nothingWords(view)}</p>}
      <ol className="compared-findings">
        {findings.map((finding, index) => (
          <Finding
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings may share their first two figures
            key={`${index} ${findingKey(finding)}`}
            finding={finding}
            names={names}
            isChosen={index === at}
            onChoose={() => choose(index)}
          />
        ))}
      </ol>
    </section>
  );
}
