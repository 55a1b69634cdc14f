import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { ComparedFinding, ComparedPlace } from '../../contract/index.ts';
import { deskHref, figureHref } from '../frame/addresses.ts';
import { CODE_WORDS, ruleWords, SEVERITY_WORDS } from '../words.ts';
import { COMPARE_WORDS } from './words.ts';

const hrefOf = ({ document, version, figure }: ComparedPlace): string =>
  figure === null ? deskHref(document, version) : figureHref(document, version, figure);

interface PlaceProps {
  readonly place: ComparedPlace;
  readonly name: string;
}

/** A place in its document, the words around it, and the way there. */
function Place({ place, name }: PlaceProps) {
  const { before, text, after, section } = place;
  return (
    <li>
      <p className="about">
        <b>{name}</b> · {section ?? COMPARE_WORDS.sectionNone}
      </p>
      <blockquote>
        {before}
        <Link href={hrefOf(place)}>
          <mark>{text}</mark>
        </Link>
        {after}
      </blockquote>
    </li>
  );
}

/** Of two places the numbers themselves stand side by side; of more, what they come to is said as well. */
const PAIR = 2;

function Values({ finding: { stated, computed } }: { readonly finding: ComparedFinding }) {
  const values = [
    [COMPARE_WORDS.stated, stated],
    [COMPARE_WORDS.computed, computed],
  ] as const;
  return (
    <dl className="values">
      {values.map(
        ([label, value]) =>
          value !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface FindingProps {
  readonly finding: ComparedFinding;
  /** What each document is called, by its id. */
  readonly names: ReadonlyMap<string, string>;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Something that does not hold between documents, its places side by side. */
export function Finding({ finding, names, isChosen, onChoose }: FindingProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { sign, word } = SEVERITY_WORDS[finding.severity];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys walk the findings for the whole page
    <li
      ref={item}
      className={`compared ${finding.severity}${isChosen ? ' chosen' : ''}`}
      aria-current={isChosen ? 'true' : undefined}
      onClick={(event) => {
        // A figure leads to its document: the finding that it stands in must not change the address as well.
        if (!(event.target as Element).closest('a')) onChoose();
      }}
    >
      <p className="compared-kind">
        <strong>
          <span aria-hidden="true">{sign}</span> {CODE_WORDS[finding.code]}
        </strong>{' '}
        <span className="about">
          {word} · {ruleWords(finding.rule)}
        </span>
      </p>
      <p className="message">{finding.message}</p>
      {finding.places.length > PAIR && <Values finding={finding} />}
      <ul className="compared-places">
        {finding.places.map((place, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places never move within a finding
          <Place key={index} place={place} name={names.get(place.document) ?? place.document} />
        ))}
      </ul>
    </li>
  );
}
