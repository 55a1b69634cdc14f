import type { Indicator } from '../catalogue/index.ts';
import type { AreaId } from '../figure/index.ts';

/** What things are called. */
export interface Names {
  readonly indicator: (code: string) => Indicator | undefined;
  /** "Vốn ngân sách trung ương; Nữ". */
  readonly breakdownName: (breakdown: string) => string;
  readonly areaName: (id: AreaId) => string;
}
