import {
  type Answers,
  type AreaId,
  type AreaLevel,
  type Chip,
  type ChipAsk,
  type Inline,
  type Paragraph,
  type Period,
  periodOf,
  type ReportBlock,
  type ReportBody,
  type ReportHead,
  type ToLookAt,
  type Words,
} from '../../figure/index.ts';
import { chipText } from '../chips/index.ts';
import { grounded } from '../grounds.ts';
import type { Names } from '../names.ts';
import { tableTexts } from '../renew.ts';
import { Ids } from '../sentences/ids.ts';
import { behindPlan, type Matter, type SentencesFor, sentencesOf, toMiss } from '../sentences/index.ts';
import {
  figuresOf,
  type Outline,
  type OutlineFigure,
  type OutlinePiece,
  type OutlineSection,
  type Stretch,
  type Template,
} from './outline.ts';
import { beginSays } from './says.vi.ts';
import { isOfKind, periodOfFigure, stretchOf, type WordName, wordOf } from './words.ts';

/** Of where and when a report is begun, and who signs it. */
export interface ReportWhere {
  readonly area: AreaId;
  /** With its type: "Xã Mường Phăng". */
  readonly areaName: string;
  readonly areaLevel: AreaLevel;
  readonly period: string;
  readonly signer: string;
  /** Địa danh, as it stands before the date. */
  readonly place: string;
}

/**
 * A report as its outline has it begin: headings with their agencies, sentences and tables of the figures that there are,
 * and where people have to write or to send something a marked paragraph that says who and what. The same outline, facts
 * and place make the same report with the same ids.
 *
 * @throws RangeError where the period is none, or not of the kind that the outline is for
 */
export function beginReport(outline: Outline, where: ReportWhere, answers: Answers, names: Names): ReportBody {
  const period = periodOf(where.period);
  if (period === null || !isOfKind(period, outline.period))
    throw new RangeError(beginSays.notOfKind(where.period, outline.code));
  const beginning = new Beginning(outline, where, period, answers, names);
  return {
    head: beginning.head(),
    blocks: [
      ...beginning.pieces('opening', null, outline.opening),
      ...outline.sections.flatMap((section) => beginning.section(section)),
    ],
    annexes: outline.annexes.map(({ key, title, begins }) => ({
      id: beginning.ids.next('a', key),
      title: beginning.words(title),
      blocks: beginning.pieces(key, null, begins),
    })),
  };
}

/** What a report begins with outside its headings. */
type Begun = Exclude<ReportBlock, { kind: 'heading' }>;

class Beginning {
  readonly ids: Ids;

  constructor(
    private readonly outline: Outline,
    private readonly where: ReportWhere,
    private readonly period: Period,
    private readonly answers: Answers,
    private readonly names: Names,
  ) {
    this.ids = new Ids(outline.code);
  }

  head(): ReportHead {
    const { superior, issuer, symbol, title, addressees, grounds, authority, recipients } = this.outline.head;
    const all = (templates: readonly Template[]): string[] => templates.map((one) => this.words(one));
    return {
      superior: superior === null ? null : this.words(superior),
      issuer: this.words(issuer),
      number: null,
      symbol,
      place: this.where.place,
      date: null,
      title: this.words(title),
      addressees: all(addressees),
      grounds: all(grounds),
      authority: all(authority),
      signer: this.where.signer,
      recipients: all(recipients),
      urgency: null,
    };
  }

  /** A text whose blanks are words. */
  words(template: Template): string {
    return template
      .map((one) => (one.kind === 'text' ? one.text : one.kind === 'word' ? this.word(one.word) : ''))
      .join('');
  }

  private word(word: WordName): string {
    return wordOf(word, { areaName: this.where.areaName, areaLevel: this.where.areaLevel, period: this.period });
  }

  section({ key, level, title, agency, begins }: OutlineSection): ReportBlock[] {
    const id = this.ids.next('h', key);
    const text = this.words(title);
    return [
      { kind: 'heading', id, level, text, section: key, agency, locked: false },
      ...this.pieces(key, agency, begins),
    ];
  }

  /** What a section begins with; what it lacks stands in one paragraph at its end. */
  pieces(key: string, agency: string | null, pieces: readonly OutlinePiece[]): Begun[] {
    const missing: OutlineFigure[] = [];
    const blocks = pieces.flatMap((piece, at) => this.piece(`${key}${at}`, agency, piece, missing));
    if (missing.length === 0) return blocks;
    const names = [...new Set(missing.map(({ indicator }) => this.names.indicator(indicator)?.name.vi ?? indicator))];
    const look: ToLookAt = { why: 'missing', says: beginSays.toSendWhy(agency, names) };
    return [...blocks, this.toDo(`${key}missing`, beginSays.toSend(agency, names), look)];
  }

  private piece(key: string, agency: string | null, piece: OutlinePiece, missing: OutlineFigure[]): Begun[] {
    switch (piece.kind) {
      case 'sentences':
        return this.sentences(key, piece.figures, piece.of, missing);
      case 'text':
        return this.text(key, piece, missing);
      case 'write': {
        const says = this.words(piece.says);
        const look: ToLookAt = { why: 'new', says: beginSays.toWriteWhy(agency, says) };
        return [this.toDo(key, beginSays.toWrite(agency, says), look)];
      }
      case 'table':
        return this.table(key, piece, missing);
      case 'grid':
        return [{ kind: 'text-table', id: this.ids.next('t', key), rows: piece.rows, heads: 1, source: null }];
      default:
        return [...this.proposed(key, piece.kind)];
    }
  }

  /** What is behind its plan, or will be, among all that the outline speaks of. */
  private proposed(key: string, kind: 'behind-plan' | 'to-miss'): readonly Begun[] {
    const figures = new Map<string, OutlineFigure>();
    for (const { begins } of this.outline.sections)
      for (const figure of begins.flatMap(figuresOf)) figures.set(JSON.stringify(figure), figure);
    // A plan is of the year: what is behind it, or will be, shows in what was done since January.
    const matters = [...figures.values()].map((figure) => this.matter(figure, 'year-to-date'));
    const make = kind === 'behind-plan' ? behindPlan : toMiss;
    return make(this.sentencesFor(key, matters), this.answers, this.names).blocks;
  }

  private toDo(key: string, text: string, look: ToLookAt): Paragraph {
    const content: Words[] = [{ kind: 'text', text, italic: true }];
    return { kind: 'paragraph', id: this.ids.next('p', key), content, source: null, look };
  }

  private periodOf({ indicator, season }: OutlineFigure, of: Stretch): string {
    return periodOfFigure({ season }, this.names.indicator(indicator)?.periods ?? 'months', stretchOf(this.period, of));
  }

  private sentences(key: string, figures: readonly OutlineFigure[], of: Stretch, missing: OutlineFigure[]): Begun[] {
    const isKnown = (figure: OutlineFigure): boolean => {
      const { value, absence } = this.answers(this.ask(figure, 'level', this.periodOf(figure, of)));
      return value !== null || absence === 'nothing';
    };
    missing.push(...figures.filter((figure) => !isKnown(figure)));
    const matters = figures.filter(isKnown).map((figure) => this.matter(figure, of));
    return [...sentencesOf(this.sentencesFor(key, matters), this.answers, this.names).blocks];
  }

  private matter(figure: OutlineFigure, of: Stretch): Matter {
    return { indicator: figure.indicator, breakdown: figure.breakdown, period: this.periodOf(figure, of) };
  }

  private sentencesFor(key: string, matters: readonly Matter[]): SentencesFor {
    const { area } = this.where;
    return { matters, area, home: area, period: this.period.id, plan: null, seed: `${this.outline.code} ${key}` };
  }

  private ask({ indicator, breakdown }: OutlineFigure, aspect: ChipAsk['aspect'], period: string): ChipAsk {
    return { indicator, breakdown, area: this.where.area, period, aspect, plan: null };
  }

  private text(key: string, { text, note }: OutlinePiece & { kind: 'text' }, missing: OutlineFigure[]): Begun[] {
    const content: Inline[] | null = this.inline(key, text, missing);
    if (content === null) return [];
    const noted = note === null ? null : this.inline(`${key}note`, note, missing);
    if (noted !== null) content.push({ kind: 'note', id: this.ids.next('n', key), content: noted });
    return [{ kind: 'paragraph', id: this.ids.next('p', key), content, source: null, look: null }];
  }

  /** A text with its figures; null where one of them has no value. */
  private inline(key: string, template: Template, missing: OutlineFigure[]): (Words | Chip)[] | null {
    let isWhole = true;
    const content = template.map((one, at): Words | Chip => {
      if (one.kind !== 'figure') return { kind: 'text', text: one.kind === 'text' ? one.text : this.word(one.word) };
      const ask = this.ask(one.figure, one.aspect, this.periodOf(one.figure, 'period'));
      const text = chipText(ask, one.style, this.answers(ask));
      if (text === null) {
        missing.push(one.figure);
        isWhole = false;
      }
      const id = this.ids.next('c', `${key}${at}`);
      return { kind: 'chip', id, ask, style: one.style, text: text ?? '', override: null };
    });
    return isWhole ? joined(content) : null;
  }

  /** A table without the rows and columns of which nothing is known. */
  private table(key: string, piece: OutlinePiece & { kind: 'table' }, missing: OutlineFigure[]): Begun[] {
    const { area } = this.where;
    const bare = {
      kind: 'table',
      id: this.ids.next('t', key),
      title: this.words(piece.title),
      area,
      period: this.period.id,
      landscape: piece.landscape,
    } as const;
    const rows = piece.figures.map((figure) => {
      const period = this.periodOf(figure, 'period');
      return {
        indicator: figure.indicator,
        breakdown: figure.breakdown,
        period: period === this.period.id ? null : period,
      };
    });
    const columns = piece.columns.map(({ aspect, head, of }) => {
      const { id } = stretchOf(this.period, of);
      return { aspect, head, period: id === this.period.id ? null : id, plan: null };
    });
    const texts = tableTexts({ ...bare, rows, columns }, this.answers);
    const known = texts.map((row) => row.some((text) => text !== ''));
    missing.push(...piece.figures.filter((_, at) => !known[at]));
    const keptRows = rows.filter((_, at) => known[at]);
    if (keptRows.length === 0) return [];
    const table = { ...bare, rows: keptRows, columns: columns.filter((_, to) => texts.some((row) => row[to] !== '')) };
    const said = grounded(table, this.answers);
    return [{ ...said, texts: tableTexts(said, this.answers) }];
  }
}

/** Neighbouring words of one look as one. */
function joined(content: readonly (Words | Chip)[]): (Words | Chip)[] {
  const made: (Words | Chip)[] = [];
  for (const one of content) {
    const last = made.at(-1);
    if (one.kind === 'text' && last?.kind === 'text') made[made.length - 1] = { ...last, text: last.text + one.text };
    else made.push(one);
  }
  return made;
}
