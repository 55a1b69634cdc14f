import {
  breakdownProblem,
  type Catalogue,
  type CatalogueFile,
  type Entry,
  EntryReader,
  entriesOf,
  Problems,
  readCode,
  readDay,
  readWhole,
} from '../catalogue/index.ts';
import { AREA_LEVELS } from '../figure/index.ts';
import { fold, readUnit } from '../language/vi/index.ts';
import { type Form, type FormLine, FREQUENCIES, type Reporters } from './form.ts';
import { loadSays } from './load-problems.vi.ts';
import type { DayRule, Deadline, Regime, WindowRule } from './regime.ts';
import { inUnit } from './units.ts';

/** What `data/forms` and `data/regimes` hold, as far as it could be read; whole only where there are no problems. */
export interface Reporting {
  readonly forms: readonly Form[];
  readonly regimes: readonly Regime[];
  /** Sentences that name file and line. */
  readonly problems: readonly string[];
}

/** Reads and checks forms and regimes. Names of files count from `data`: `forms/commune-month.yaml`. */
export function loadReporting(files: readonly CatalogueFile[], catalogue: Catalogue): Reporting {
  const problems = new Problems();
  const regimes = new Map<string, Regime>();
  const forms = new Map<string, { readonly form: Form; readonly reader: EntryReader }>();
  for (const { name, text } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const entry = entriesOf(name, text, problems);
    if (entry === null) continue;
    const reader = new EntryReader(entry, problems);
    const folder = name.split('/').at(-2);
    if (folder === 'regimes') {
      const regime = readRegime(reader, problems);
      if (regimes.has(regime.code)) reader.problem('code', loadSays.double(regime.code));
      regimes.set(regime.code, regime);
    } else if (folder === 'forms') {
      const form = new FormReading(reader, problems, catalogue).form();
      if (forms.has(form.code)) reader.problem('code', loadSays.double(form.code));
      if ([...forms.values()].some((one) => one.form.sheet === form.sheet))
        reader.problem('sheet', loadSays.double(form.sheet));
      forms.set(form.code, { form, reader });
    } else reader.problem(null, loadSays.otherFolder());
  }
  for (const { form, reader } of forms.values()) checkPeriods(form, regimes.get(form.regime), reader);
  return {
    forms: [...forms.values()].map(({ form }) => form),
    regimes: [...regimes.values()],
    problems: problems.sentences,
  };
}

function checkPeriods({ regime, frequency }: Form, found: Regime | undefined, reader: EntryReader): void {
  if (found === undefined) reader.problem('regime', loadSays.noRegime(regime));
  else if (found.windows[frequency] === undefined && frequency !== 'school')
    reader.problem('frequency', loadSays.noWindow(frequency, regime));
}

const WINDOW_KINDS = ['month', 'quarter', 'half', 'cumulative', 'year', 'school'] as const;

function readRegime(reader: EntryReader, problems: Problems): Regime {
  const windows = reader.inner('windows');
  const regime: Regime = {
    code: readCode(reader),
    name: reader.needed('name'),
    reference: reader.needed('reference'),
    checked: readDay(reader, ''),
    from: dayOf(reader, 'from', reader.needed('from')),
    windows: windows === null ? {} : readWindows(new EntryReader(windows, problems), problems),
    deadline: readDeadline(reader, 'deadline', problems) ?? { workingDays: 1 },
    holidays: reader.texts('holidays').map((day) => dayOf(reader, 'holidays', day)),
  };
  reader.finish();
  return regime;
}

function readWindows(reader: EntryReader, problems: Problems): Regime['windows'] {
  const windows: Partial<Record<(typeof WINDOW_KINDS)[number], WindowRule>> = {};
  for (const kind of WINDOW_KINDS) {
    if (!reader.entry.fields.has(kind)) {
      reader.text(kind);
      continue;
    }
    const rule = reader.inner(kind);
    if (rule === null) continue;
    const inner = new EntryReader(rule, problems);
    windows[kind] = { opens: readDayRule(inner, 'opens', problems), closes: readDayRule(inner, 'closes', problems) };
    inner.text('mark');
    inner.finish();
  }
  reader.finish();
  return windows;
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function dayOf(reader: EntryReader, key: string, text: string): string {
  if (text !== '' && !DAY.test(text)) reader.problem(key, loadSays.notDay(text));
  return text;
}

function readDayRule(reader: EntryReader, key: string, problems: Problems): DayRule {
  const entry = reader.inner(key);
  return entry === null ? { day: 1, month: 0 } : dayRuleOf(new EntryReader(entry, problems));
}

function dayRuleOf(reader: EntryReader): DayRule {
  const day = reader.needed('day');
  const rule = { day: day === 'last' ? 'last' : readWhole(reader, 'day', 1, 1, 28), month: monthOf(reader) } as const;
  reader.finish();
  return rule;
}

function monthOf(reader: EntryReader): number {
  const text = reader.text('month') || '0';
  if (!/^-?[012]$/.test(text)) reader.problem('month', loadSays.notMonth(text));
  return Number(text) || 0;
}

function readDeadline(reader: EntryReader, key: string, problems: Problems): Deadline | null {
  if (!reader.entry.fields.has(key)) {
    reader.text(key);
    return null;
  }
  const entry = reader.inner(key);
  if (entry === null) return null;
  const inner = new EntryReader(entry, problems);
  if (!entry.fields.has('workingDays')) return dayRuleOf(inner);
  const workingDays = readWhole(inner, 'workingDays', 1, 1, 60);
  inner.finish();
  return { workingDays };
}

/** What Excel takes for the name of a sheet. */
const SHEET_NAME = /^[^\s'[\]:*?/\\][^[\]:*?/\\]{0,30}$/;
/** Bases that an office can give; a target is a plan's. */
const ENTRY_BASES = ['estimate', 'preliminary', 'actual'] as const;
const SEASONS = ['DX', 'X', 'XH', 'HT', 'TD', 'M', 'D'] as const;

class FormReading {
  constructor(
    private readonly reader: EntryReader,
    private readonly problems: Problems,
    private readonly catalogue: Catalogue,
  ) {}

  form(): Form {
    const { reader, problems } = this;
    const form: Form = {
      code: readCode(reader),
      version: readWhole(reader, 'version', 1, 1, 9999),
      title: reader.needed('title'),
      sheet: reader.needed('sheet'),
      reporters: this.reporters(),
      frequency: reader.oneOf('frequency', FREQUENCIES, 'month'),
      regime: reader.needed('regime'),
      deadline: readDeadline(reader, 'deadline', problems),
      entries: reader.entries('entries').map((entry) => this.entry(entry)),
      lines: reader.entries('rows').map((entry) => this.line(entry)),
      notes: reader.texts('notes'),
      reference: reader.needed('reference'),
      checked: readDay(reader, ''),
    };
    reader.finish();
    this.check(form);
    return form;
  }

  /** What a form must have so that its answers can be told apart, and who handed in what. */
  private check({ sheet, frequency, entries, lines }: Form): void {
    if (!SHEET_NAME.test(sheet)) this.reader.problem('sheet', loadSays.badSheet(sheet));
    if (!entries.some(({ of }) => of === 'this')) this.reader.problem('entries', loadSays.noEntry());
    if (new Set(entries.map(({ basis }) => basis)).size < entries.length)
      this.reader.problem('entries', loadSays.sameBasis());
    const figures = lines.flatMap((line) => ('heading' in line ? [] : [line]));
    const isOwn = ({ indicator, season }: (typeof figures)[number]): boolean =>
      season === null && (frequency === 'school' || this.catalogue.indicator(indicator)?.periods !== 'school');
    if (!figures.some(isOwn)) this.reader.problem('rows', loadSays.onlySeasons());
    const keys = figures.map(({ indicator, breakdown, season }) => `${indicator} ${breakdown} ${season}`);
    const twice = keys.find((key, at) => keys.indexOf(key) < at);
    if (twice !== undefined) this.reader.problem('rows', loadSays.twice(twice.trim()));
  }

  private reporters(): Reporters {
    const level = this.reader.oneOf('level', AREA_LEVELS, 'commune');
    const offices = this.reader.entries('offices').map((entry) => {
      const inner = new EntryReader(entry, this.problems);
      const office = { code: readCode(inner), name: inner.needed('name') };
      inner.finish();
      return office;
    });
    return offices.length === 0 ? { level } : { level, offices };
  }

  private entry(entry: Entry): Form['entries'][number] {
    const inner = new EntryReader(entry, this.problems);
    const read = {
      basis: inner.oneOf('basis', ENTRY_BASES, 'actual'),
      of: inner.oneOf('of', ['this', 'before'] as const, 'this'),
    };
    inner.finish();
    return read;
  }

  private line(entry: Entry): FormLine {
    const inner = new EntryReader(entry, this.problems);
    if (entry.fields.has('heading')) {
      const line = { heading: inner.needed('heading') };
      inner.finish();
      return line;
    }
    const season = inner.text('season') === '' ? null : inner.oneOf('season', SEASONS, 'X');
    const of = { indicator: inner.needed('indicator'), breakdown: inner.text('breakdown') };
    const line = {
      ...this.catalogue.inOneWay(of),
      season,
      label: inner.text('label') || null,
      unit: inner.text('unit') || null,
      signed: inner.oneOf('signed', ['no', 'yes'] as const, 'no') === 'yes',
      depth: inner.oneOf('depth', ['0', '1'] as const, '0') === '1' ? (1 as const) : (0 as const),
    };
    inner.finish();
    this.checkLine(line, inner);
    return line;
  }

  private checkLine(
    { indicator, breakdown, unit, season }: Exclude<FormLine, { heading: string }>,
    inner: EntryReader,
  ) {
    const known = this.catalogue.indicator(indicator);
    if (known === null) {
      inner.problem('indicator', loadSays.noIndicator(indicator));
      return;
    }
    const wrong = breakdownProblem(breakdown, known, (code) => this.catalogue.dimension(code));
    if (wrong !== null) inner.problem('breakdown', loadSays.noBreakdown(breakdown, indicator));
    if ((season === null) === (known.periods === 'season')) inner.problem('season', loadSays.season(indicator));
    if (unit === null) return;
    const read = readUnit(fold(unit), unit, 0);
    if (read === null || read.end < unit.length || inUnit({ value: '1', decimals: 0 }, unit, known.unit) === null)
      inner.problem('unit', loadSays.otherUnit(unit, known.unit));
  }
}
