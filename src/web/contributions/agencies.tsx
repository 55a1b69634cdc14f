import type { ContributionsView, ContributionView } from '../../contract/index.ts';
import { FileButton } from '../frame/drop-zone.tsx';
import { isUnderWay } from './use-contributions.ts';
import type { OnItsWay } from './use-handing-in.ts';
import { CONTRIBUTION_WORDS as WORDS } from './words.ts';

interface AgenciesProps {
  readonly view: ContributionsView;
  readonly of: string | null;
  readonly files: readonly OnItsWay[];
  readonly isSigned: boolean;
  readonly take: (files: Iterable<File>, agency?: string) => void;
  readonly dismiss: (id: number) => void;
  readonly choose: (id: string) => void;
}

/** Who has not sent yet: said first. */
function Missing({ view, isSigned, take }: Pick<AgenciesProps, 'view' | 'isSigned' | 'take'>) {
  const { agencies } = view;
  const missing = agencies.filter(({ sent }) => !sent);
  if (agencies.length === 0)
    return (
      <p className="hint">
        {WORDS.noAgencies} {WORDS.noAgenciesNext}
      </p>
    );
  if (missing.length === 0)
    return (
      <h2 className="all-sent">
        {WORDS.allSent} {agencies.length} {WORDS.agencies}
      </h2>
    );
  return (
    <>
      <h2>
        {WORDS.missing}: {missing.length} {WORDS.of} {agencies.length} {WORDS.agencies}
      </h2>
      <ul className="missing">
        {missing.map(({ agency, sections }) => (
          <li key={agency} title={sections.join('\n')}>
            <span>{agency}</span>
            {!isSigned && (
              <FileButton look="button small" take={(files) => take(files, agency)}>
                {WORDS.handIn}
                <span className="unseen"> {agency}</span>
              </FileButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Files that are on their way, and those that were refused. */
function OnTheirWay({ files, dismiss }: Pick<AgenciesProps, 'files' | 'dismiss'>) {
  return (
    <ul className="on-their-way" aria-live="polite">
      {files.map(({ id, name, problem }) => (
        <li key={id}>
          <strong>{name}</strong>{' '}
          {problem === null ? (
            <span className="hint">{WORDS.sending}</span>
          ) : (
            <>
              <span className="needed">
                {WORDS.notSent} {problem}
              </span>{' '}
              <button type="button" className="link" onClick={() => dismiss(id)}>
                {WORDS.dismiss}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How far a contribution is, in a few words. */
function standing(one: ContributionView): string {
  const { paragraphs } = one;
  if (one.problem !== null) return `${WORDS.unread}`;
  if (isUnderWay(one)) return WORDS.reading;
  const merged = paragraphs.filter((each) => each.merged).length;
  const placeless = paragraphs.filter((each) => each.under === null && !each.chosen && !each.merged).length;
  return [
    `${paragraphs.length} ${WORDS.paragraphs}`,
    ...(merged > 0 ? [`${WORDS.inReport} ${merged}`] : []),
    ...(placeless > 0 ? [`${placeless} ${WORDS.noPlace}`] : []),
  ].join(' · ');
}

/** Who has sent and who has not; files are handed in here. */
export function Agencies({ view, of, files, isSigned, take, dismiss, choose }: AgenciesProps) {
  return (
    <section className="agencies" id="agencies" tabIndex={-1} aria-label={WORDS.toAgencies}>
      <Missing view={view} isSigned={isSigned} take={take} />
      {!isSigned && (
        <p className="hand-in">
          <FileButton multiple look="button main" take={(given) => take(given)}>
            {WORDS.handIn}
          </FileButton>{' '}
          <span className="hint">{WORDS.dropHint}</span>
        </p>
      )}
      <OnTheirWay files={files} dismiss={dismiss} />
      {view.contributions.length > 0 && (
        <>
          <h2>
            {WORDS.sent}: {view.contributions.length}
          </h2>
          <ul className="sent">
            {view.contributions.map((one) => (
              <li key={one.id}>
                <button type="button" aria-current={one.id === of ? 'true' : undefined} onClick={() => choose(one.id)}>
                  <span>{one.agency}</span>
                  <span className={one.problem === null ? 'hint' : 'needed'}>{standing(one)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
