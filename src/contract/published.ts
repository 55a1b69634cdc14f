import type { Absence, Basis } from '../figure/index.ts';
import type { ExplorerView } from './facts.ts';

/** A set of figures that was published. */
export interface PublishedLine {
  readonly name: string;
  /** ISO time. */
  readonly at: string;
  readonly by: string | null;
  /** The batch of the ledger after which it stood so. */
  readonly batch: number;
  /** Facts and totals that it holds. */
  readonly facts: number;
  readonly sha256: string;
  /** The table that it is shown as; null for a set that was published as a list. */
  readonly area: string | null;
  readonly areaName: string | null;
  readonly period: string | null;
  readonly sector: string | null;
  readonly demonstration: boolean;
}

/** `GET /api/published`: the newest first. */
export interface PublishedList {
  readonly sets: readonly PublishedLine[];
}

/** `POST /api/published`: freezes the explorer's table as it is now, under a name that no other set has. */
export interface NewPublished {
  readonly name: string;
  readonly area: string;
  readonly period: string;
  readonly sector?: string | null;
}

/** `GET /api/published/set?name=&demonstration=`: what it held, as the explorer showed it. */
export interface PublishedView {
  readonly set: PublishedLine;
  /** Null where it is shown as no table. */
  readonly table: ExplorerView | null;
  /** Whether what is kept still has the sum that it had. */
  readonly whole: boolean;
}

/** A figure that is not what it was. */
export interface PublishedChange {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly area: string;
  readonly areaName: string;
  readonly period: string;
  readonly breakdownName: string;
  readonly basis: Basis;
  readonly plan: string | null;
  /** Whether it is the total of the areas below. */
  readonly isTotal: boolean;
  /** Null where there was none, or is none. */
  readonly was: { readonly value: string | null; readonly absence: Absence | null } | null;
  readonly is: { readonly value: string | null; readonly absence: Absence | null } | null;
}

/** Figures that changed: all counted, the first listed. */
export interface PublishedChanges {
  readonly count: number;
  readonly changes: readonly PublishedChange[];
}

/** `GET /api/published/compare?name=&demonstration=` */
export interface PublishedComparison {
  /** Whether the ledger, asked again for that moment, gives the same figures. */
  readonly same: boolean;
  /** SHA-256 of what it gives; another where figures have other codes today. */
  readonly sha256: string;
  /** Where it does not: what differs. */
  readonly differs: PublishedChanges;
  /** What the ledger says otherwise today. */
  readonly since: PublishedChanges;
}
