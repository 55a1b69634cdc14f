import type { AreaLevel } from '../../figure/index.ts';
import { PLACE_TYPES } from './placeKinds.ts';
import { fold } from './words.ts';

const LEVEL_OF_TIER: Readonly<Record<number, AreaLevel>> = { 2: 'commune', 3: 'district', 4: 'province' };
/** A city is a province of its own (thành phố trực thuộc trung ương) or a district of one. */
const CITY = 'thành phố';

/** The types of a level, as they stand before a name: `xã`, `phường`, `thị trấn`, `đặc khu`. */
export const typesOfLevel = (level: AreaLevel): readonly string[] => [
  ...PLACE_TYPES.filter(({ tier }) => LEVEL_OF_TIER[tier] === level).map(({ type }) => type),
  ...(level === 'province' ? [CITY] : []),
];

/** The levels at which a place can stand by the type before its name; none where it begins with no type, or is a type only. */
export function levelsOfName(name: string): readonly AreaLevel[] {
  const words = fold(name.trim());
  return (['province', 'district', 'commune'] as const).filter((level) =>
    typesOfLevel(level).some((type) => words.startsWith(`${type} `) && words.length > type.length + 1),
  );
}
