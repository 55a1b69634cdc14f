import type { PageSetup } from '../../figure/index.ts';
import { childOf, childrenOf, type Element, switchOf, wholeOf } from '../package/xml.ts';

/** What a header or footer says about the page's number. */
export interface PageNumberPlace {
  readonly centred: boolean;
}

/** The headers and footers that a section's first pages and others carry, by their relation ids. */
export interface SectionFrames {
  readonly headers: Readonly<Record<string, string>>;
  readonly footers: Readonly<Record<string, string>>;
  readonly differentFirst: boolean;
}

export function framesOf(section: Element): SectionFrames {
  const byType = (name: string): Record<string, string> =>
    Object.fromEntries(
      childrenOf(section, name).map(({ attributes }) => [attributes['w:type'] ?? 'default', attributes['r:id'] ?? '']),
    );
  return {
    headers: byType('w:headerReference'),
    footers: byType('w:footerReference'),
    differentFirst: switchOf(section, 'w:titlePg') ?? false,
  };
}

/** A4 in twentieths of a point. */
const A4 = { width: 11906, height: 16838 };

/**
 * The page of a section. `numberIn` tells for a header's or footer's relation id whether it shows the page's number.
 */
export function pageSetupOf(
  section: Element,
  numberIn: (relation: string) => PageNumberPlace | undefined,
  sizes: ReadonlyMap<number, number>,
  fonts: ReadonlyMap<string, number>,
): PageSetup {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const of = (value: string | undefined, otherwise: number): number => wholeOf(value) ?? otherwise;
  return {
    width: of(size['w:w'], A4.width),
    height: of(size['w:h'], A4.height),
    top: of(margins['w:top'], 1440),
    bottom: of(margins['w:bottom'], 1440),
    left: of(margins['w:left'], 1440),
    right: of(margins['w:right'], 1440),
    pageNumber: pageNumberOf(framesOf(section), numberIn),
    sizes: counted(sizes),
    fonts: counted(fonts),
  };
}

function counted(counts: ReadonlyMap<number | string, number>): Record<string, number> {
  return Object.fromEntries([...counts].filter(([, count]) => count > 0).map(([key, count]) => [String(key), count]));
}

function pageNumberOf(
  frames: SectionFrames,
  numberIn: (relation: string) => PageNumberPlace | undefined,
): PageSetup['pageNumber'] {
  for (const [place, byType] of [
    ['header', frames.headers],
    ['footer', frames.footers],
  ] as const) {
    const usual = byType.default ? numberIn(byType.default) : undefined;
    if (!usual) continue;
    const onFirst = !frames.differentFirst || (byType.first !== undefined && numberIn(byType.first) !== undefined);
    return { in: place, centred: usual.centred, onFirst };
  }
  return null;
}
