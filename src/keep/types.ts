import pg from 'pg';

const { builtins } = pg.types;

/**
 * How values come out of the database: a day as `2024-05-31`, whole numbers of 64 bits and decimals as strings of digits.
 * The driver's own way would make a day a local midnight, and a number a float.
 */
export const TYPES = new pg.TypeOverrides();
for (const kind of [builtins.DATE, builtins.INT8, builtins.NUMERIC]) TYPES.setTypeParser(kind, (text) => text);
