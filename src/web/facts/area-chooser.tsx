import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { AreaView } from '../../contract/index.ts';
import { dayWords } from '../../language/vi/index.ts';
import { places } from '../ask-facts.ts';
import { useFoldingMenu } from '../frame/use-folding-menu.ts';
import { foundAreas } from './area-search.ts';
import { placesKey } from './keys.ts';
import { BELOW_WORDS, FACT_WORDS } from './words.ts';

/** As many as one looks through by eye. */
const MOST = 60;

interface AreaChooserProps {
  readonly area: AreaView;
  /** From the top down to the area. */
  readonly path: readonly AreaView[];
  /** Those that can be looked for besides what stands around the area. */
  readonly areas: readonly AreaView[];
  readonly period: string;
  readonly choose: (area: string) => void;
}

/** Since when or until when an area stands, where it does not stand for good. */
const lifeWords = ({ to }: AreaView): string => (to ? `${FACT_WORDS.until} ${dayWords(to)}` : '');

function AreaList({
  areas,
  chosen,
  choose,
}: {
  readonly areas: readonly AreaView[];
  readonly chosen: string;
  readonly choose: (area: string) => void;
}) {
  return (
    <ul className="area-list">
      {areas.slice(0, MOST).map((area) => (
        <li key={area.id}>
          <button type="button" aria-current={area.id === chosen || undefined} onClick={() => choose(area.id)}>
            {area.name} <span className="hint">{lifeWords(area)}</span>
          </button>
        </li>
      ))}
      {areas.length > MOST && (
        <li className="hint">
          {areas.length - MOST} {FACT_WORDS.moreAreas}
        </li>
      )}
    </ul>
  );
}

const NONE: readonly AreaView[] = [];

/** The areas below one at the end of a period. */
function useBelow(area: string, period: string): readonly AreaView[] {
  const { data } = useQuery({
    queryKey: placesKey(area, period),
    queryFn: () => places(area, period),
    staleTime: 60_000,
  });
  return data?.areas ?? NONE;
}

function AreaTree({ area, path, areas, period, choose }: AreaChooserProps) {
  const [typed, setTyped] = useState('');
  const below = useBelow(area.id, period);
  const beside = useBelow(path.at(-2)?.id ?? area.id, period);
  const known = useMemo(() => {
    const all = [...areas, ...path, ...beside, ...below].map((one) => [one.id, one] as const);
    return [...new Map(all).values()];
  }, [areas, path, beside, below]);
  const found = useMemo(() => (typed.trim() ? foundAreas(known, typed, period) : null), [known, typed, period]);
  return (
    <>
      <input
        type="search"
        value={typed}
        maxLength={100}
        aria-label={FACT_WORDS.findArea}
        placeholder={FACT_WORDS.findAreaHint}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          const first = found?.[0];
          if (event.key !== 'Enter' || !first) return;
          // Else the key would open again the head that gets the focus.
          event.preventDefault();
          choose(first.id);
        }}
      />
      {found ? (
        found.length > 0 ? (
          <AreaList areas={found} chosen={area.id} choose={choose} />
        ) : (
          <p className="hint" role="status">
            {FACT_WORDS.noArea}
          </p>
        )
      ) : (
        <>
          <AreaList areas={path} chosen={area.id} choose={choose} />
          {below.length > 0 && (
            <>
              <p className="hint">
                {below.length} {BELOW_WORDS[area.level]}
              </p>
              <AreaList areas={below} chosen={area.id} choose={choose} />
            </>
          )}
        </>
      )}
    </>
  );
}

/** Chooses a place: by its name without accents, up the path to it, or one of the places below. */
export function AreaChooser(props: AreaChooserProps) {
  const menu = useFoldingMenu();
  const [isOpen, setOpen] = useState(false);
  const choose = (area: string): void => {
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
    props.choose(area);
  };
  return (
    <details className="chooser" ref={menu} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="button">
        <span className="hint">{FACT_WORDS.area}:</span> <strong>{props.area.name}</strong>
      </summary>
      <div className="chooser-sheet">{isOpen && <AreaTree {...props} choose={choose} />}</div>
    </details>
  );
}
