import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { ComparedFinding, ComparedPlace, DocumentLine } from '../../contract/index.ts';
import { deskHref, figureHref } from '../frame/addresses.ts';
import { CODE_WORDS, ruleWords, SEVERITY_WORDS } from '../words.ts';
import { titleOf } from './chosen-list.tsx';
import { COMPARE_WORDS } from './words.ts';

const hrefOf = ({ document, version, figure }: ComparedPlace): string =>
  figure === null ? deskHref(document, version) : figureHref(document, version, figure);

interface PlaceProps {
  readonly place: ComparedPlace;
  readonly document: DocumentLine | undefined;
}

/** A place in its document, the words around it, and the way there. */
function Place({ place, document }: PlaceProps) {
  const { before, text, after, section } = place;
  return (
    <li>
      <p className="about">
        <b>{document ? titleOf(document) : place.document}</b> · {section ?? COMPARE_WORDS.sectionNone}
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

interface FindingProps {
  readonly finding: ComparedFinding;
  readonly documents: ReadonlyMap<string, DocumentLine>;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Something that does not hold between documents, its places side by side. */
export function Finding({ finding, documents, isChosen, onChoose }: FindingProps) {
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
      onClick={onChoose}
    >
      <p className="kind">
        <strong>
          <span aria-hidden="true">{sign}</span> {CODE_WORDS[finding.code]}
        </strong>{' '}
        <span className="about">
          {word} · {ruleWords(finding.rule)}
        </span>
      </p>
      <p className="message">{finding.message}</p>
      {(finding.stated !== null || finding.computed !== null) && (
        <dl className="values">
          {finding.stated !== null && (
            <div>
              <dt>{COMPARE_WORDS.stated}</dt>
              <dd>{finding.stated}</dd>
            </div>
          )}
          {finding.computed !== null && (
            <div>
              <dt>{COMPARE_WORDS.computed}</dt>
              <dd>{finding.computed}</dd>
            </div>
          )}
        </dl>
      )}
      <ul className="compared-places">
        {finding.places.map((place, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places never move within a finding
          <Place key={index} place={place} document={documents.get(place.document)} />
        ))}
      </ul>
    </li>
  );
}
