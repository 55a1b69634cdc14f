import pg from 'pg';

const { builtins, getTypeParser } = pg.types;

/** Arrays of days, of whole numbers of 64 bits and of decimals; of text, whose way with arrays is the plain one. */
const ARRAYS = { ofDays: 1182, ofWhole: 1016, ofDecimals: 1231, ofText: 1009 } as const;

/**
 * How values come out of the database: a day as `2024-05-31`, whole numbers of 64 bits and decimals as strings of digits,
 * in arrays as well. The driver's own way would make a day a local midnight, and a decimal in an array a float.
 */
export const TYPES = new pg.TypeOverrides();
for (const kind of [builtins.DATE, builtins.INT8, builtins.NUMERIC]) TYPES.setTypeParser(kind, (text) => text);
for (const kind of [ARRAYS.ofDays, ARRAYS.ofWhole, ARRAYS.ofDecimals])
  TYPES.setTypeParser(kind as number, getTypeParser(ARRAYS.ofText as number));
