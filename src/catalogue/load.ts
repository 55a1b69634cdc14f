import { isMemberCode } from './breakdown.ts';
import { Catalogue } from './catalogue.ts';
import { checkRenamed } from './checkRenamed.ts';
import { type Entry, EntryReader, entriesOf } from './entries.ts';
import { entriesOfFamily } from './families.ts';
import type { Dimension, Indicator, Sector } from './indicator.ts';
import { Problems, says } from './problems.vi.ts';
import { asAlias, capital, type FileDefaults, readCode, readDay, readIndicator, readWhole } from './readIndicator.ts';
import { checkReferences, type Placed } from './references.ts';
import { parsePart, type Renamed } from './renamed.ts';

/** A file of `data/` as its text; `name` from there on: `indicators/crops.yaml`, `breakdowns/people.yaml`, `renamed/keys.yaml`. */
export interface CatalogueFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads and checks the catalogue. `problems` are sentences naming file and line; the catalogue holds what could be read
 * all the same, so that it is whole only where there are none.
 */
export function loadCatalogue(files: readonly CatalogueFile[]): {
  readonly catalogue: Catalogue;
  readonly problems: readonly string[];
} {
  const loading = new Loading();
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) loading.file(file);
  return loading.end();
}

class Loading {
  private readonly problems = new Problems();
  private readonly sectors = new Map<string, Placed<Sector>>();
  private readonly dimensions = new Map<string, Placed<Dimension>>();
  private readonly indicators = new Map<string, Placed<Indicator>>();
  private readonly renamed: Placed<Renamed>[] = [];

  file({ name, text }: CatalogueFile): void {
    const entry = entriesOf(name, text, this.problems);
    if (entry === null) return;
    const folder = name.split('/').at(-2);
    if (folder === 'indicators') this.indicatorsOf(entry);
    else if (folder === 'breakdowns') this.dimensionsOf(entry);
    else if (folder === 'renamed') this.renamedOf(entry);
    else this.problems.add(name, 1, says.otherFolder());
  }

  end(): { readonly catalogue: Catalogue; readonly problems: readonly string[] } {
    checkReferences(this.indicators, this.dimensions, this.problems);
    const of = <T>(all: ReadonlyMap<string, Placed<T>>): T[] => [...all.values()].map(({ value }) => value);
    const sectors = of(this.sectors).sort((a, b) => a.order - b.order);
    const renamed = this.renamed.map(({ value }) => value);
    const catalogue = new Catalogue(sectors, of(this.dimensions), of(this.indicators), renamed);
    checkRenamed(this.renamed, catalogue, this.problems);
    return { catalogue, problems: this.problems.sentences };
  }

  private indicatorsOf(entry: Entry): void {
    const reader = new EntryReader(entry, this.problems);
    const head = reader.inner('sector');
    const defaults: FileDefaults = {
      sector: head === null ? '' : this.sector(head),
      reference: reader.text('reference'),
      checked: reader.text('checked'),
    };
    const entries = [
      ...reader.entries('indicators'),
      ...reader.entries('families').flatMap((family) => entriesOfFamily(family, this.problems)),
    ];
    reader.finish();
    for (const one of entries) this.keep(this.indicators, one, readIndicator(one, defaults, this.problems));
  }

  private sector(entry: Entry): string {
    const reader = new EntryReader(entry, this.problems);
    const sector = { ...this.named(reader), order: readWhole(reader, 'order', 0, 0, 9999) };
    reader.finish();
    this.keep(this.sectors, entry, sector);
    return sector.code;
  }

  private dimensionsOf(entry: Entry): void {
    const reader = new EntryReader(entry, this.problems);
    reader.text('reference');
    if (entry.fields.has('checked')) readDay(reader, '');
    for (const one of reader.entries('dimensions')) {
      const inner = new EntryReader(one, this.problems);
      const members = inner.entries('members').map((member) => this.member(member));
      const dimension = { ...this.named(inner), members };
      inner.finish();
      if (members.length === 0) inner.problem(null, says.noMembers(dimension.code));
      for (const [at, { code }] of members.entries())
        if (members.findIndex((other) => other.code === code) < at)
          inner.problem('members', says.doubleCode(code, dimension.code));
      this.keep(this.dimensions, one, dimension);
    }
    reader.finish();
  }

  private renamedOf(entry: Entry): void {
    const reader = new EntryReader(entry, this.problems);
    for (const one of reader.entries('renamed')) {
      const inner = new EntryReader(one, this.problems);
      const [from, to] = (['from', 'to'] as const).map((key) => {
        const part = parsePart(inner.needed(key));
        if (part === null) inner.problem(key, says.badPart(inner.text(key)));
        return part;
      });
      inner.finish();
      if (from && to) this.renamed.push({ value: { from, to }, entry: one });
    }
    reader.finish();
  }

  private member(entry: Entry): Dimension['members'][number] {
    const reader = new EntryReader(entry, this.problems);
    const member = { ...this.named(reader, isMemberCode), aliases: reader.texts('aliases').map(asAlias) };
    reader.finish();
    return member;
  }

  private named(reader: EntryReader, isSound?: (code: string) => boolean): Pick<Sector, 'code' | 'name'> {
    return {
      code: readCode(reader, isSound),
      name: { vi: capital(reader.needed('vi')), en: capital(reader.needed('en')) },
    };
  }

  private keep<T extends { readonly code: string }>(all: Map<string, Placed<T>>, entry: Entry, value: T): void {
    const before = all.get(value.code);
    if (value.code === '') return;
    if (before === undefined) all.set(value.code, { value, entry });
    else
      this.problems.add(
        entry.file,
        entry.fields.get('code')?.line ?? entry.line,
        says.doubleCode(value.code, `${before.entry.file}, dòng ${before.entry.line}`),
      );
  }
}
