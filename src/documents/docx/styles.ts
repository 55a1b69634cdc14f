import { childOf, childrenOf, type Element, reach, switchOf, valOf, wholeOf } from '../package/xml.ts';

/** What is read of a run's properties; undefined where they say nothing. */
export interface RunFormat {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** In half points. */
  readonly size?: number | undefined;
  readonly raised?: 'superscript' | 'subscript' | 'baseline' | undefined;
  /** The font of ASCII. */
  readonly font?: string | undefined;
  /** The font of the other letters of Latin-1, as which the old fonts keep theirs. */
  readonly wide?: string | undefined;
}

/** The fonts that a theme's names stand for. */
export interface Theme {
  readonly major: string | undefined;
  readonly minor: string | undefined;
}

export function themeOf(root: Element | undefined): Theme {
  const latin = (kind: string): string | undefined =>
    reach(root, 'a:themeElements', 'a:fontScheme', kind, 'a:latin')?.attributes.typeface;
  return { major: latin('a:majorFont'), minor: latin('a:minorFont') };
}

const NO_THEME: Theme = { major: undefined, minor: undefined };

/** A theme's font goes before one that is named beside it. */
function fontOf(fonts: Element | undefined, script: 'ascii' | 'hAnsi', theme: Theme): string | undefined {
  const themed = fonts?.attributes[`w:${script}Theme`] ?? '';
  const font = themed.startsWith('major') ? theme.major : themed.startsWith('minor') ? theme.minor : undefined;
  return font ?? fonts?.attributes[`w:${script}`];
}

/** What is read of a paragraph's properties. */
export interface ParagraphFormat {
  readonly numId?: string | undefined;
  readonly level?: number | undefined;
  readonly centred?: boolean | undefined;
  /** From 0. */
  readonly outline?: number | undefined;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

export function runFormatOf(properties: Element | undefined, theme: Theme = NO_THEME): RunFormat {
  if (!properties) return {};
  const raised = valOf(properties, 'w:vertAlign');
  const fonts = childOf(properties, 'w:rFonts');
  return {
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    hidden: switchOf(properties, 'w:vanish'),
    size: wholeOf(valOf(properties, 'w:sz')),
    raised: raised === 'superscript' || raised === 'subscript' || raised === 'baseline' ? raised : undefined,
    font: fontOf(fonts, 'ascii', theme),
    wide: fontOf(fonts, 'hAnsi', theme),
  };
}

export function paragraphFormatOf(properties: Element | undefined): ParagraphFormat {
  if (!properties) return {};
  const numbering = childOf(properties, 'w:numPr');
  const alignment = valOf(properties, 'w:jc');
  return {
    numId: valOf(numbering, 'w:numId'),
    level: wholeOf(valOf(numbering, 'w:ilvl')),
    centred: alignment === undefined ? undefined : alignment === 'center',
    outline: wholeOf(valOf(properties, 'w:outlineLvl')),
  };
}

/** What `over` says, and where it says nothing, what `under` does. */
function runOver(under: RunFormat, over: RunFormat): RunFormat {
  return {
    bold: over.bold ?? under.bold,
    italic: over.italic ?? under.italic,
    hidden: over.hidden ?? under.hidden,
    size: over.size ?? under.size,
    raised: over.raised ?? under.raised,
    font: over.font ?? under.font,
    wide: over.wide ?? under.wide,
  };
}

function paragraphOver(under: ParagraphFormat, over: ParagraphFormat): ParagraphFormat {
  return {
    numId: over.numId ?? under.numId,
    level: over.level ?? under.level,
    centred: over.centred ?? under.centred,
    outline: over.outline ?? under.outline,
  };
}

const NOTHING = Object.freeze({});

/** The styles of a document, each with what it inherits. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #runs = new Map<string, RunFormat>();
  readonly #paragraphs = new Map<string, ParagraphFormat>();
  readonly #defaults: RunFormat;
  readonly #normal: string | undefined;
  readonly #theme: Theme;

  constructor(root: Element | undefined, theme: Theme = NO_THEME) {
    this.#theme = theme;
    this.#defaults = runFormatOf(reach(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'), theme);
    let normal: string | undefined;
    for (const element of childrenOf(root, 'w:style')) {
      const id = element.attributes['w:styleId'] ?? '';
      const { 'w:type': type, 'w:default': standard } = element.attributes;
      if (type === 'paragraph' && (standard === '1' || standard === 'true')) normal = id;
      this.#styles.set(id, {
        id,
        name: (valOf(element, 'w:name') ?? '').toLowerCase(),
        basedOn: valOf(element, 'w:basedOn'),
        run: runFormatOf(childOf(element, 'w:rPr'), theme),
        paragraph: paragraphFormatOf(childOf(element, 'w:pPr')),
      });
    }
    this.#normal = normal;
  }

  /** The format of the runs of a paragraph of this style, before what the runs themselves say. */
  runsIn(paragraphStyle: string | undefined): RunFormat {
    return runOver(this.#defaults, this.#runStyle(paragraphStyle ?? this.#normal));
  }

  /** The format of a run: its own, over its style's, over its paragraph's. */
  run(properties: Element | undefined, around: RunFormat): RunFormat {
    if (!properties) return around;
    const style = valOf(properties, 'w:rStyle');
    const under = style === undefined ? around : runOver(around, this.#runStyle(style));
    return runOver(under, runFormatOf(properties, this.#theme));
  }

  paragraph(style: string | undefined): ParagraphFormat {
    const id = style ?? this.#normal;
    return id === undefined
      ? NOTHING
      : this.#inherited(id, this.#paragraphs, (known) => known.paragraph, paragraphOver);
  }

  #runStyle(id: string | undefined): RunFormat {
    return id === undefined ? NOTHING : this.#inherited(id, this.#runs, (style) => style.run, runOver);
  }

  /** The outline level of a paragraph of this style, from 1; by the style's level or by a built-in name `heading 2`. */
  heading(style: string | undefined, own: ParagraphFormat): number | undefined {
    const outline = own.outline ?? this.paragraph(style).outline;
    if (outline !== undefined) return outline < 9 ? outline + 1 : undefined;
    for (const id of this.chain(style)) {
      const named = /^heading (\d)$/u.exec(this.#styles.get(id)?.name ?? '');
      if (named) return Number(named[1]);
    }
    return undefined;
  }

  /** The name of a style as a person sees it, in small letters; empty for one that is not there. */
  nameOf(style: string | undefined): string {
    return this.#styles.get(style ?? this.#normal ?? '')?.name ?? '';
  }

  /** The numbering that a style brings, and the chain of styles it may be linked to a level by. */
  chain(style: string | undefined): readonly string[] {
    const chain: string[] = [];
    for (let id = style ?? this.#normal; id !== undefined && !chain.includes(id); id = this.#styles.get(id)?.basedOn) {
      chain.push(id);
    }
    return chain;
  }

  /** The id of the list that a numbering style stands for. */
  numberingStyle(id: string): string | undefined {
    return this.#styles.get(id)?.paragraph.numId;
  }

  #inherited<T extends object>(
    id: string,
    memory: Map<string, T>,
    own: (style: Style) => T,
    over: (under: T, over: T) => T,
  ): T {
    const known = memory.get(id);
    if (known) return known;
    let format = {} as T;
    for (const ancestor of [...this.chain(id)].reverse()) {
      const style = this.#styles.get(ancestor);
      if (style) format = over(format, own(style));
    }
    memory.set(id, format);
    return format;
  }
}
