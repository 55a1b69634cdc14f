import { blocks, namedPieces } from './template.ts';

/** What is known of the district a year before, where the report of 2024 does not state it itself. */
const YEAR_BEFORE: Readonly<Record<string, string>> = {
  'spring.before': '1.835',
  'upland.before': '615',
  'maize.before': '2.035',
  'output.before': '10.625',
  'buffalo.before': '8.205',
  'cattle.before': '6.190',
  'pig.before': '20.840',
  'goat.before': '2.360',
  'fowl.before': '238.000',
  'vaccine.before': '49.800',
  'planting.before': '298',
  'cover.mid': '46,2',
  'fish.before': '205,4',
  'farm.before': '160,1',
  'catch.before': '45,3',
  'rural.before': '06',
  'guest.before': '60.000',
  'abroad.before': '1.180',
  'income.before': '35,4',
  'firm.before': '09',
  'spend.before': '389,6',
  'disbursed.before': '98,2',
  'standard.before': '31',
  'visit.before': '50.260',
  'clinic.before': '13',
  'insurance.before': '94,8',
  'job.before': '1.008',
  'poor.mid': '3.020',
  'near.mid': '2.105',
  'village.before': '151',
  'file.before': '11.920',
  'done.before': '11.604',
  'rank.before': '06',
  'recruit.before': '145',
  'militia.before': '1.104',
  'dead.before': '06',
};

export type Facts = ReadonlyMap<string, string>;

/** One table of facts from which all samples are written: what the report states, by name, and the year before. */
export function factsOf(report: string): Facts {
  const stated = namedPieces(blocks(report)).map((piece) => [piece.name, piece.text] as const);
  return new Map([...stated, ...Object.entries(YEAR_BEFORE)]);
}

/** Each `{name}` of a template in the words that `shown` makes of the fact. Throws where there is no such fact. */
export function filled(template: string, facts: Facts, shown: (name: string, value: string) => string): string {
  return template.replace(/\{([\w.]+)\}/g, (_, name: string) => {
    const value = facts.get(name);
    if (value === undefined) throw new Error(`No fact is named ${name}.`);
    return shown(name, value);
  });
}
