import type { AreaCardView, AreaKin, AreaView } from '../../contract/index.ts';
import { FIRST_DAY } from '../../figure/index.ts';
import { dayWords } from '../../language/vi/index.ts';
import { portionWords } from './kin-words.ts';
import { AREA_WORDS, LEVEL_WORDS } from './words.ts';

type Choose = (area: AreaView) => void;

const lifeWords = ({ to }: AreaView): string => (to ? `${AREA_WORDS.until} ${dayWords(to)}` : '');

/** A name that leads to its place. */
export function AreaButton({ area, about, choose }: { area: AreaView; about: string; choose: Choose }) {
  return (
    <button type="button" className="area-line" onClick={() => choose(area)}>
      <span>{area.name}</span> <span className="hint">{about}</span>
    </button>
  );
}

function Kin({ title, kin, choose }: { title: string; kin: readonly AreaKin[]; choose: Choose }) {
  if (kin.length === 0) return null;
  return (
    <section className="kin">
      <h3>{title}</h3>
      <ul>
        {kin.map((one) => (
          <li key={one.area.id}>
            <AreaButton
              area={one.area}
              about={[portionWords(one), one.area.code, dayWords(one.on)].join(' · ')}
              choose={choose}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Since when and until when a place stands, by which code, what it was made of and what became of it. */
export function PlaceCard({ card, choose }: { readonly card: AreaCardView; readonly choose: Choose }) {
  const { area, madeOf, became, byHand } = card;
  return (
    <section className="place-card" aria-labelledby="place-name">
      <h2 id="place-name">{area.name}</h2>
      {area.level !== 'nation' && <p className="hint">{LEVEL_WORDS[area.level].one}</p>}
      <dl>
        <div>
          <dt>{AREA_WORDS.code}</dt>
          <dd>
            {area.code} {byHand && <span className="hint">({AREA_WORDS.ownCode})</span>}
          </dd>
        </div>
        <div>
          <dt>{AREA_WORDS.from}</dt>
          <dd>{area.from === FIRST_DAY ? AREA_WORDS.always : dayWords(area.from)}</dd>
        </div>
        <div>
          <dt>{AREA_WORDS.to}</dt>
          <dd>{area.to === null ? AREA_WORDS.standing : dayWords(area.to)}</dd>
        </div>
      </dl>
      <Kin title={AREA_WORDS.madeOf} kin={madeOf} choose={choose} />
      <Kin title={AREA_WORDS.became} kin={became} choose={choose} />
      {madeOf.length + became.length === 0 && area.level !== 'nation' && <p className="hint">{AREA_WORDS.noKin}</p>}
    </section>
  );
}

interface PathProps {
  readonly path: readonly AreaView[];
  /** Whether others stand on top besides; else the first of the path is the top. */
  readonly hasTop: boolean;
  readonly choose: (area: AreaView | null) => void;
}

/** From the top down to the place; each leads there. */
export function PlacePath({ path, hasTop, choose }: PathProps) {
  const steps = [...(hasTop ? [null] : []), ...path];
  return (
    <nav className="place-path" aria-label={AREA_WORDS.path}>
      {steps.map((area, index) => (
        <span key={area?.id ?? ''}>
          {index > 0 && <span aria-hidden="true">› </span>}
          <button
            type="button"
            className="link"
            aria-current={index === steps.length - 1 || undefined}
            onClick={() => choose(area)}
          >
            {area?.name ?? AREA_WORDS.top}
          </button>
        </span>
      ))}
    </nav>
  );
}

/** The areas right below one, or on top; nothing where there are none. */
export function Below({ areas, day, choose }: { areas: readonly AreaView[]; day: string | null; choose: Choose }) {
  const [first] = areas;
  if (first === undefined) return null;
  const isMixed = areas.some(({ level }) => level !== first.level);
  return (
    <section className="below">
      <h2>
        {AREA_WORDS.below}{' '}
        <span className="hint">
          {areas.length} {isMixed ? AREA_WORDS.title.toLowerCase() : LEVEL_WORDS[first.level].all}
          {day && ` ${AREA_WORDS.on} ${dayWords(day)}`}
        </span>
      </h2>
      <ul>
        {areas.map((area) => (
          <li key={area.id}>
            <AreaButton area={area} about={area.code} choose={choose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was found by its name, of all times. */
export function Found({
  areas,
  choose,
}: {
  readonly areas: readonly (AreaView & { readonly within: string | null })[];
  readonly choose: Choose;
}) {
  return (
    <ul className="found">
      {areas.map((area) => (
        <li key={area.id}>
          <AreaButton
            area={area}
            about={[area.within, area.code, lifeWords(area)].filter(Boolean).join(' · ')}
            choose={choose}
          />
        </li>
      ))}
    </ul>
  );
}
