import {
  type Catalogue,
  type CatalogueFile,
  type Entry,
  EntryReader,
  entriesOf,
  Problems,
  readCode,
  readDay,
} from '../../catalogue/index.ts';
import { AREA_LEVELS, type AreaLevel, type HeadingLevel } from '../../figure/index.ts';
import {
  figuresOf,
  OUTLINE_PERIODS,
  type Outline,
  type OutlineAnnex,
  type OutlineHead,
  type OutlinePiece,
  type OutlineSection,
  type Template,
} from './outline.ts';
import { readPiece } from './pieces.ts';
import { outlineSays } from './problems.vi.ts';
import { readWords } from './template.ts';

/** What `data/outlines` holds, as far as it could be read; whole only where there are no problems. */
export interface Outlines {
  readonly outlines: readonly Outline[];
  /** Sentences that name file and line. */
  readonly problems: readonly string[];
}

/**
 * Reads and checks outlines: every code is one of the catalogue and exists at the outline's level, every blank is known,
 * no heading skips a level.
 */
export function loadOutlines(files: readonly CatalogueFile[], catalogue: Catalogue): Outlines {
  const problems = new Problems();
  const outlines = new Map<string, Outline>();
  for (const { name, text } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const entry = entriesOf(name, text, problems);
    if (entry === null) continue;
    const reader = new EntryReader(entry, problems);
    const outline = new OutlineReading(reader, problems, catalogue).outline();
    if (outlines.has(outline.code)) reader.problem('code', outlineSays.double(outline.code));
    outlines.set(outline.code, outline);
  }
  return { outlines: [...outlines.values()], problems: problems.sentences };
}

const LEVELS = ['0', '1', '2', '3'] as const;
const SYMBOL = /^[A-ZĐ]{1,10}-[A-ZĐ]{1,10}$/u;

class OutlineReading {
  private level: AreaLevel = 'province';

  constructor(
    private readonly reader: EntryReader,
    private readonly problems: Problems,
    private readonly catalogue: Catalogue,
  ) {}

  outline(): Outline {
    const { reader } = this;
    this.level = reader.oneOf('level', AREA_LEVELS, 'province');
    const head = reader.inner('head');
    const outline: Outline = {
      code: readCode(reader),
      name: reader.needed('name'),
      level: this.level,
      period: reader.oneOf('period', OUTLINE_PERIODS, 'half'),
      head: head === null ? NO_HEAD : this.head(new EntryReader(head, this.problems)),
      opening: this.pieces(reader, 'opening'),
      sections: this.sections(),
      annexes: reader.entries('annexes').map((entry) => this.annex(entry)),
      reference: reader.needed('reference'),
      checked: readDay(reader, ''),
    };
    reader.finish();
    return outline;
  }

  private head(reader: EntryReader): OutlineHead {
    const symbol = reader.needed('symbol');
    if (symbol !== '' && !SYMBOL.test(symbol)) reader.problem('symbol', outlineSays.badSymbol(symbol));
    const all = (key: string): Template[] => reader.texts(key).map((text) => this.template(reader, key, text));
    const superior = reader.text('superior');
    const head: OutlineHead = {
      superior: superior === '' ? null : this.template(reader, 'superior', superior),
      issuer: this.template(reader, 'issuer', reader.needed('issuer')),
      symbol,
      title: this.template(reader, 'title', reader.needed('title')),
      addressees: all('addressees'),
      grounds: all('grounds'),
      authority: all('authority'),
      recipients: all('recipients'),
    };
    const last = head.recipients.at(-1)?.[0];
    if (last?.kind !== 'text' || !last.text.startsWith('Lưu: VT'))
      reader.problem('recipients', outlineSays.noArchive());
    reader.finish();
    return head;
  }

  private template(reader: EntryReader, key: string, text: string): Template {
    return readWords(text, this.catalogue, (message) => reader.problem(key, message));
  }

  private pieces(reader: EntryReader, key: string): OutlinePiece[] {
    return reader.entries(key).flatMap((entry) => {
      const inner = new EntryReader(entry, this.problems);
      const piece = readPiece(inner, this.problems, this.catalogue);
      if (piece === null) return [];
      for (const { indicator } of figuresOf(piece)) this.checkLevel(indicator, inner, null);
      return [piece];
    });
  }

  private checkLevel(code: string, reader: EntryReader, key: string | null): void {
    const known = this.catalogue.indicator(code);
    if (known !== null && !known.levels.includes(this.level))
      reader.problem(key, outlineSays.notAtLevel(code, this.level));
  }

  private sections(): OutlineSection[] {
    const keys = new Set<string>();
    let before = 0;
    const sections = this.reader.entries('sections').map((entry, at) => {
      const reader = new EntryReader(entry, this.problems);
      const section = this.section(reader);
      if (keys.has(section.key)) reader.problem('key', outlineSays.double(section.key));
      keys.add(section.key);
      if (at === 0 && section.level > 1) reader.problem('level', outlineSays.firstLevel());
      else if (at > 0 && section.level > before + 1)
        reader.problem('level', outlineSays.levelJump(section.level, before));
      before = section.level;
      return section;
    });
    if (sections.length === 0) this.reader.problem('sections', outlineSays.noSections());
    return sections;
  }

  private section(reader: EntryReader): OutlineSection {
    const begins = this.pieces(reader, 'begins');
    const more = reader.texts('indicators').flatMap((code) => {
      const known = this.catalogue.indicator(code);
      if (known === null) reader.problem('indicators', outlineSays.noCode(code));
      else this.checkLevel(code, reader, 'indicators');
      return known === null ? [] : [code];
    });
    const section: OutlineSection = {
      key: reader.needed('key'),
      level: Number(reader.oneOf('level', LEVELS, '1')) as HeadingLevel,
      title: this.template(reader, 'title', reader.needed('title')),
      agency: reader.text('agency') || null,
      indicators: [...new Set([...begins.flatMap(figuresOf).map(({ indicator }) => indicator), ...more])],
      begins,
    };
    reader.finish();
    return section;
  }

  private annex(entry: Entry): OutlineAnnex {
    const reader = new EntryReader(entry, this.problems);
    const annex: OutlineAnnex = {
      key: reader.needed('key'),
      title: this.template(reader, 'title', reader.needed('title')),
      begins: this.pieces(reader, 'begins'),
    };
    reader.finish();
    return annex;
  }
}

const NO_HEAD: OutlineHead = {
  superior: null,
  issuer: [],
  symbol: '',
  title: [],
  addressees: [],
  grounds: [],
  authority: [],
  recipients: [],
};
