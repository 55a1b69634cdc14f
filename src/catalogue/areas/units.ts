import { type Named, tidied } from './names.ts';
import type { AreaNote } from './problem.ts';
import * as say from './sentences.vi.ts';

/** A province of a list of units, with its communes. */
export interface ListedProvince extends Named {
  readonly communes: readonly Named[];
}

export interface UnitList {
  readonly provinces: readonly ListedProvince[];
  readonly problems: readonly AreaNote[];
}

/** Whether a text is a list of units: JSON that begins with a list. */
export const isUnitList = (text: string): boolean => /^\ufeff?\s*\[/u.test(text);

/** Reads a list of units: `[{ Code, FullName, Wards: [{ Code, FullName }] }]`. `file` is for the messages. */
export function readUnits(text: string, file: string): UnitList {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return { provinces: [], problems: [{ place: file, sentence: say.brokenList }] };
  }
  const problems: AreaNote[] = [];
  const provinces = (json as readonly unknown[]).flatMap((one, at) => {
    const place = `${file}, tỉnh thứ ${at + 1}`;
    const province = namedIn(one, 2);
    const wards = (one as { Wards?: unknown } | null)?.Wards;
    if (province === null || !Array.isArray(wards)) {
      problems.push({ place, sentence: say.notListed(2) });
      return [];
    }
    const communes = wards.flatMap((ward, index) => {
      const commune = namedIn(ward, 5);
      if (commune === null) problems.push({ place: `${place}, xã thứ ${index + 1}`, sentence: say.notListed(5) });
      return commune ?? [];
    });
    return [{ ...province, communes }];
  });
  problems.push(...repeated(provinces, file));
  return { provinces, problems };
}

function repeated(provinces: readonly ListedProvince[], file: string): AreaNote[] {
  const seen = new Set<string>();
  const all = provinces.flatMap((province) => [province, ...province.communes]);
  return all.flatMap(({ code, name }) => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [{ place: file, sentence: say.listedTwice(code, name) }];
  });
}

function namedIn(one: unknown, digits: number): Named | null {
  const { Code: code, FullName: name } = (one ?? {}) as { Code?: unknown; FullName?: unknown };
  if (typeof code !== 'string' || typeof name !== 'string') return null;
  return code.length === digits && /^\d+$/u.test(code) && tidied(name) !== '' ? { code, name: tidied(name) } : null;
}
