import type { Indicator } from '../catalogue/index.ts';
import type { AreaId } from '../figure/index.ts';

/** What codes and ids are called. */
export interface Names {
  indicator(code: string): Indicator | undefined;
  /** "Vốn ngân sách trung ương; Nữ"; empty for the whole. */
  breakdownName(breakdown: string): string;
  /** Where a member stands among those of its dimension, from 0: `sex=female`; parts keep their order where it is not known. */
  memberPlace?(cut: string): number;
  /** With its type: "Xã Mường Phăng". */
  areaName(id: AreaId): string;
}
