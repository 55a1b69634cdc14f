import type { AreaId } from './fact.ts';

export const AREA_LEVELS = ['nation', 'province', 'district', 'commune'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** The whole country, above all provinces. */
export const NATION: AreaId = 'VN@1900-01-01';

/** Where nothing is known of when an area began: before all lists. */
export const FIRST_DAY = '1900-01-01';

/** First day of the communes right below provinces, without districts (Law 72/2025/QH15). */
export const TWO_TIERS_DAY = '2025-07-01';

/** A place with figures (địa bàn), for as long as it stands for one territory under one name and type. */
export interface Area {
  readonly id: AreaId;
  /** Official code: two digits for a province, three for a district (to 30/6/2025), five for a commune. */
  readonly code: string;
  readonly level: AreaLevel;
  /** With its type: "Xã Mường Phăng", "Phường Ba Đình". */
  readonly name: string;
  /** The area above it; null for the nation. */
  readonly parent: AreaId | null;
  /** First day, and the last one or null, ISO. */
  readonly from: string;
  readonly to: string | null;
}

/** What became of an area (kế thừa): one row for each pair of an old and a new one. */
export interface Succession {
  readonly from: AreaId;
  readonly to: AreaId;
  /** First day of the new one. */
  readonly on: string;
  /** Whether all of the old area went into the new one, by land and by people. */
  readonly land: 'whole' | 'part';
  readonly people: 'whole' | 'part';
  /** Share of the old area's land and people, a decimal from 0 to 1; null where nobody has said. */
  readonly landShare: string | null;
  readonly peopleShare: string | null;
}
