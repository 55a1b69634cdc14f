import { type Entry, EntryReader, type Field } from './entries.ts';
import { type Problems, says } from './problems.vi.ts';

/** One thing of a family: what stands for the blanks of its measures. */
interface Thing {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

/** Things × measures as entries of their own: `{thing.code}.{measure.code}`, the blanks of a measure's texts filled in. */
export function entriesOfFamily(family: Entry, problems: Problems): Entry[] {
  const reader = new EntryReader(family, problems);
  const things = reader.entries('things').map((entry) => thingOf(entry, problems));
  const measures = reader.entries('measures');
  reader.finish();
  for (const key of ['things', 'measures']) if (!family.fields.has(key)) reader.problem(null, says.missing(key));
  return things.flatMap((thing) => measures.map((measure) => filled(measure, thing, problems)));
}

function thingOf(entry: Entry, problems: Problems): Thing {
  const reader = new EntryReader(entry, problems);
  const thing = {
    code: reader.needed('code'),
    vi: reader.needed('vi'),
    en: reader.needed('en'),
    aliases: reader.texts('aliases'),
  };
  reader.finish();
  return thing;
}

const BLANK = /\{([^{}]{0,40})\}/g;

function filled(measure: Entry, thing: Thing, problems: Problems): Entry {
  const fill = (key: string, { value, line }: Field, vi: string): string =>
    (value as string).replace(BLANK, (_, blank: string) => {
      if (blank === 'vi') return vi;
      if (blank === 'en' || blank === 'code') return thing[blank];
      problems.add(measure.file, line, says.unknownBlank(key, blank));
      return '';
    });
  const fields = new Map<string, Field>();
  for (const [key, field] of measure.fields) {
    if (key === 'aliases') continue;
    const value = typeof field.value === 'string' ? fill(key, field, thing.vi) : field.value;
    fields.set(key, { ...field, value });
  }
  const code = measure.fields.get('code');
  if (code) fields.set('code', { ...code, value: `${thing.code}.${fields.get('code')!.value}` });
  const aliases = measure.fields.get('aliases');
  const spellings = [measure.fields.get('vi'), ...(Array.isArray(aliases?.value) ? (aliases.value as Field[]) : [])];
  const texts = spellings.flatMap((field, place) => {
    if (field === undefined || typeof field.value !== 'string') return [];
    const others = field.value.includes('{vi}') ? thing.aliases : [];
    // The first is the name itself, which is no alias of its own.
    return [...(place === 0 ? [] : [thing.vi]), ...others].map((vi) => ({
      ...field,
      value: fill('aliases', field, vi),
    }));
  });
  fields.set('aliases', { value: texts, line: aliases?.line ?? measure.line });
  return { ...measure, fields };
}
