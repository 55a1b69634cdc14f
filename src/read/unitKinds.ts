/** What kind of thing a unit measures, as far as roles and links need to know. Units are canonical: lower case, "tỷ đồng". */

const MONEY = /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng(?! chí| bào| hồ)|usd|đô la|euro)(?![\p{L}])/u;
const MEASURE = /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?(?:ha|m|m²|m³|km|km²|tấn|tạ|kg|gam|lít|giờ|kw|mw|kwh|kwp)$/u;

export const isPercent = (unit: string): boolean => unit === '%' || unit === '‰';

/** An amount of money; a price ("đồng/kg") is none. */
export const isMoney = (unit: string): boolean => MONEY.test(unit) && !unit.includes('/');

/** Things that are counted whole: people, households, cases; not money, measures, rates. */
export const isCount = (unit: string): boolean =>
  unit !== '' &&
  !isPercent(unit) &&
  !MONEY.test(unit) &&
  !MEASURE.test(unit) &&
  !unit.includes('/') &&
  !/^(?:điểm|lần)/.test(unit);

/** The same unit, or one that only says more: "người" and "người chết". */
export const sameUnit = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
