import { breakdownProblem, type Catalogue } from '../../catalogue/index.ts';
import { ASPECTS, type Aspect, type ChipStyle } from '../../figure/index.ts';
import { DEFAULT_STYLE } from '../chips/index.ts';
import { type OutlineFigure, SEASON_LETTERS, type SeasonLetters, type Template } from './outline.ts';
import { templateSays } from './problems.vi.ts';
import { WORDS, type WordName } from './words.ts';

/** Hears what is wrong, a sentence without its full stop. */
export type Complain = (message: string) => void;

/** Words behind a figure's code that say how it is written. */
const STYLES: Readonly<Record<string, Partial<ChipStyle>>> = {
  bare: { lead: 'bare' },
  verb: { lead: 'verb' },
  about: { hedge: 'about' },
  over: { hedge: 'over' },
  nearly: { hedge: 'nearly' },
  'in-thousand': { scale: 'thousand' },
  'in-million': { scale: 'million' },
  'in-billion': { scale: 'billion' },
  'without-unit': { unit: false },
  'decimals-0': { decimals: 0 },
  'decimals-1': { decimals: 1 },
  'decimals-2': { decimals: 2 },
};

const BLANK = /\{([^{}]*)\}/g;

/**
 * A text with blanks: a word of the report, `{period}`, or a figure with what of it is said and how it is written,
 * `{revenue.area level verb in-billion}`, `{rice.output@DX growth verb}`, `{education.pupils[sex=female]}`.
 */
export function readTemplate(text: string, catalogue: Catalogue, complain: Complain): Template {
  const parts: Template[number][] = [];
  let from = 0;
  for (const match of text.matchAll(BLANK)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    const blank = readBlank(match[1]!.trim(), catalogue, complain);
    if (blank !== null) parts.push(blank);
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  if (/[{}]/.test(text.replace(BLANK, ''))) complain(templateSays.openBrace(text));
  return parts;
}

/** A text in which only words are left open: titles, and what people are asked for. */
export function readWords(text: string, catalogue: Catalogue, complain: Complain): Template {
  const template = readTemplate(text, catalogue, complain);
  if (template.some(({ kind }) => kind === 'figure')) complain(templateSays.figureHere(text));
  return template;
}

function readBlank(blank: string, catalogue: Catalogue, complain: Complain): Template[number] | null {
  const word = WORDS.find((one) => one === blank);
  if (word !== undefined) return { kind: 'word', word: word satisfies WordName };
  const [code = '', ...said] = blank.split(/ +/);
  const figure = readFigure(code, catalogue, complain);
  if (figure === null) return null;
  let aspect: Aspect = 'level';
  let style = DEFAULT_STYLE;
  for (const one of said) {
    const named = ASPECTS.find((known) => known === one);
    const styled = STYLES[one];
    if (named !== undefined) aspect = named;
    else if (styled !== undefined) style = { ...style, ...styled };
    else complain(templateSays.unknownWord(one, blank, [...ASPECTS, ...Object.keys(STYLES)]));
  }
  return { kind: 'figure', figure, aspect, style };
}

const FIGURE = /^([a-z0-9.-]+)(?:\[([^\]]{0,200})\])?(?:@([A-Z]{1,2}))?$/;

/** `CODE`, `CODE[breakdown]`, `CODE@SEASON`; null where it is none, or not of the catalogue. */
export function readFigure(text: string, catalogue: Catalogue, complain: Complain): OutlineFigure | null {
  const [, code = '', cuts = '', letters] = FIGURE.exec(text) ?? [];
  const { indicator: meant, breakdown } = catalogue.inOneWay({ indicator: code, breakdown: cuts });
  const indicator = catalogue.indicator(meant);
  if (indicator === null) {
    complain(templateSays.noFigure(text));
    return null;
  }
  if (breakdownProblem(breakdown, indicator, (one) => catalogue.dimension(one)) !== null)
    complain(templateSays.noBreakdown(breakdown, indicator.code));
  const season = SEASON_LETTERS.find((one) => one === letters) ?? null;
  if (letters !== undefined && season === null) complain(templateSays.noSeason(letters, SEASON_LETTERS));
  else if ((season === null) === (indicator.periods === 'season')) complain(templateSays.season(indicator.code));
  return { indicator: indicator.code, breakdown, season: season satisfies SeasonLetters | null };
}
