import { fold, type NamedPlace, type PlaceMention, placesIn } from '../language/vi/index.ts';
import type { Stretch } from './brackets.ts';
import { governing, type Nearness, type Reach } from './governing.ts';
import type { NoteMarks } from './noteMarks.ts';
import { itemsOfFlows } from './outline.ts';
import { type Opening, PhraseMap, type Spot } from './phrases.ts';
import { NamedInList, PlaceNames } from './placeNames.ts';
import { Recent } from './recent.ts';
import type { TimedFigure, WhenContext } from './when.ts';

const ON: ReadonlySet<Opening> = new Set(['attribute', 'part', 'going-on', 'short']);
const BACK: ReadonlySet<Opening> = new Set(['attribute', 'count', 'short']);
/** Words that may stand before a place that heads its sentence: "Trên địa bàn xã A, …". */
const HEAD_WORDS = 22;
/** Where the whole area is named again, a place named before holds no more. */
const WHOLE =
  /(?:nâng tổng|nâng số|toàn (?:tỉnh|huyện|xã|thành phố|thị xã|quận|phường)|trên địa bàn (?:tỉnh|huyện|xã|thành phố|thị xã|quận|phường)(?! \p{Lu})|còn lại|các (?:tỉnh|huyện|xã|phường|thôn|bản|đơn vị|địa phương) khác)/u;
const TITLE_LENGTH = 160;

interface MapOfPlaces {
  readonly map: PhraseMap;
  /** The places named in the flow, below the report's own, by the bracket they stand in. */
  readonly places: ReadonlyMap<number, readonly PlaceMention[]>;
}

/** Reads the area of a figure: the place, or places, that the figure is about, or null for the report's own. */
export class WhereReader {
  readonly #context: WhenContext;
  readonly #items: Int32Array;
  readonly #byFlow: TimedFigure[][];
  readonly #maps = new Recent<MapOfPlaces>();
  readonly #lists = new Recent<NamedInList>();
  readonly #names: PlaceNames;
  readonly #titles: (string | null | undefined)[] = [];
  readonly #marks: NoteMarks;
  readonly #around = new Map<number, string | null>();
  readonly #own: string;
  readonly #ownTier: number;

  constructor(context: WhenContext, marks: NoteMarks) {
    this.#marks = marks;
    this.#context = context;
    const { flows, outline, figures, head } = context;
    this.#items = itemsOfFlows(flows, outline);
    this.#byFlow = flows.map(() => []);
    for (const figure of figures) this.#byFlow[figure.flow]!.push(figure);
    this.#names = new PlaceNames(flows);
    this.#own = fold(head.area ?? '');
    this.#ownTier = placesIn(`tại ${head.area ?? ''}`)[0]?.places[0]?.tier ?? 4;
  }

  areaOf(figure: TimedFigure): string | null {
    const map = this.mapOf(figure.flow);
    const listed = this.#listOf(figure.flow).areaAt(figure.start);
    if (listed !== null) return listed;
    const spots = map.spotsOf(figure.start, figure.end, figure.sentence, figure.bracket);
    return this.#areaAt(figure.flow, spots) ?? this.#aroundOf(figure.flow);
  }

  /** The area that a flow's titles, or its note's mark, give to all of it. */
  #aroundOf(flow: number): string | null {
    let area = this.#around.get(flow);
    if (area === undefined) {
      area = this.#titled(flow) ?? this.#noted(flow);
      this.#around.set(flow, area);
    }
    return area;
  }

  #areaAt(flow: number, spots: readonly Spot[]): string | null {
    const places = this.#placesOf(flow);
    if (places.size === 0) return null;
    const figures = { starts: this.#byFlow[flow]! };
    const folded = this.mapOf(flow).folded;
    const reach: Reach<PlaceMention> = {
      fits: (mention, near, spot) => this.#fits(mention, near, spot, folded),
      on: ON,
      back: BACK,
    };
    for (const spot of spots) {
      const found = governing(places, spot, figures, reach);
      if (found !== null) return this.#label(found.mention.places);
    }
    return null;
  }

  #fits(mention: PlaceMention, near: Nearness, spot: Spot, folded: string): boolean {
    // "08 xã (A, B …)": how many they are is no figure of theirs
    if (mention.start >= spot.end && mention.start - spot.end <= 1) return false;
    if (mention.stands === 'body' || mention.stands === 'moved' || mention.stands === 'mostly') return false;
    if (
      near !== 'segment' &&
      near !== 'ahead' &&
      WHOLE.test(folded.slice(mention.end, Math.min(spot.at, mention.end + 400)))
    )
      return false;
    if (near === 'segment' || near === 'walk' || near === 'ahead') return true;
    if (near === 'phrase') return mention.stands !== 'bare' || this.#heads(mention, spot, folded);
    return mention.stands === 'in' && this.#heads(mention, spot, folded);
  }

  #heads(mention: Stretch, spot: Spot, folded: string): boolean {
    const before = folded.slice(Math.max(spot.region.start, mention.start - 80), mention.start);
    const opened = before.slice(Math.max(before.lastIndexOf(':'), before.lastIndexOf(';')) + 1);
    return opened.replace(/[^\p{L}\d]+/gu, ' ').trim().length <= HEAD_WORDS;
  }

  /** The places of a mention below the report's own, in one line; null where none is left. */
  #label(places: readonly NamedPlace[]): string | null {
    const own = this.#own;
    const labels = places
      .filter((place) => place.tier < this.#ownTier || (place.tier === this.#ownTier && fold(place.label) !== own))
      .map((place) => place.label.replace(/, ([^,]+)$/u, (tail, last: string) => (fold(last) === own ? '' : tail)));
    return labels.length === 0 ? null : labels.join('; ');
  }

  /** The brackets and phrases of a flow; a row of places is not cut. */
  mapOf(flow: number): PhraseMap {
    return this.#mapped(flow).map;
  }

  #placesOf(flow: number): ReadonlyMap<number, readonly PlaceMention[]> {
    return this.#mapped(flow).places;
  }

  #mapped(flow: number): MapOfPlaces {
    const known = this.#maps.get(flow);
    if (known !== undefined) return known;
    const { text, folded } = this.#context.flows[flow]!;
    const mentions = placesIn(text, folded);
    const map = new PhraseMap(folded, mentions);
    const places = map.byBracket(mentions.filter((mention) => this.#label(mention.places) !== null));
    const made = { map, places };
    this.#maps.set(flow, made);
    return made;
  }

  #listOf(flow: number): NamedInList {
    let list = this.#lists.get(flow);
    if (list === undefined) {
      list = new NamedInList(this.#context.flows[flow]!.text, this.#byFlow[flow]!, this.#names);
      this.#lists.set(flow, list);
    }
    return list;
  }

  /** A place that titles the flow or an item above it: "- Xã Mường Báng: …". */
  #titled(flow: number): string | null {
    const text = this.#context.flows[flow]!.text;
    const colon = text.slice(0, TITLE_LENGTH).indexOf(':');
    if (this.#context.flows[flow]!.note === null) {
      for (let item = this.#items[flow]!; item >= 0; item = this.#context.outline[item]!.parent) {
        const area = this.#titleOf(item);
        if (area !== null) return area;
      }
    }
    return colon < 0 ? null : this.#inTitle(text.slice(0, colon));
  }

  #titleOf(item: number): string | null {
    let area = this.#titles[item];
    if (area === undefined) {
      area = this.#inTitle(this.#context.outline[item]!.title);
      this.#titles[item] = area;
    }
    return area;
  }

  /** A title names the place of what stands below it where it begins with it, or says "tại". */
  #inTitle(title: string): string | null {
    const [mention] = placesIn(title);
    if (mention === undefined) return null;
    const opens = !/\p{L}{2}/u.test(title.slice(0, mention.start));
    return (opens && mention.stands === 'bare') || (mention.stands === 'in' && title.length - mention.end < 4)
      ? this.#label(mention.places)
      : null;
  }

  #noted(flow: number): string | null {
    const mark = this.#marks.markOf(this.#context.flows[flow]!);
    if (mark === null) return null;
    const spots = this.mapOf(mark.flow).spotsOf(Math.max(0, mark.at - 1), mark.at, mark.sentence);
    return this.#areaAt(mark.flow, spots) ?? this.#titled(mark.flow);
  }
}
