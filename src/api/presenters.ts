import type { KeptDocument, KeptVersion } from '../app/desk/index.ts';
import {
  CORRECTABLE,
  type Correctable,
  type DocumentLine,
  type Particulars,
  type Tally,
  type VersionLine,
} from '../contract/index.ts';
import { SEVERITIES, type Severity } from '../figure/index.ts';

function tallyOf({ figures, checked, findings }: KeptVersion, aside: ReadonlySet<string>): Tally | null {
  if (figures === null || checked === null || findings === null) return null;
  const left = findings.filter(([key]) => !aside.has(key));
  const count = (severity: Severity): number => left.filter(([, one]) => one === severity).length;
  return {
    figures,
    checked,
    findings: Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Tally['findings'],
    setAside: findings.length - left.length,
  };
}

/** A version as the pages are sent it. */
export function versionLine(version: KeptVersion, aside: readonly string[]): VersionLine {
  const { number, file, size, sha256, handedIn, state, problem } = version;
  const tally = tallyOf(version, new Set(aside));
  return { number, file, bytes: size, sha256, handedIn: handedIn.toISOString(), state, problem, tally };
}

/** A document as the pages are sent it: as read, or as a person corrected it. */
export function documentLine({ id, corrections, versions, newest, aside }: KeptDocument): DocumentLine {
  const read = newest.head ?? {};
  const said = (name: keyof Particulars): string | null => corrections[name] ?? read[name] ?? null;
  return {
    id,
    title: said('title'),
    issuer: said('issuer'),
    number: said('number'),
    date: said('date'),
    period: said('period'),
    area: said('area'),
    corrected: CORRECTABLE.filter((name: Correctable) => name in corrections),
    read: Object.fromEntries(CORRECTABLE.map((name) => [name, read[name] ?? null])) as DocumentLine['read'],
    newest: versionLine(newest, aside),
    versions,
  };
}
