import type { Form } from '../../collect/index.ts';
import type { Area } from '../../figure/index.ts';
import { areasById } from '../../keep/index.ts';
import type { FactsDesk } from './facts-desk.ts';
import { formsOf } from './reporting.ts';

/** The words by which people know the agency of a batch, given its id; what is no agency's id stays as it is. */
export type AgencyName = (id: string | null) => string | null;

const officeIn = (forms: readonly Form[], code: string): string | null =>
  forms
    .flatMap(({ reporters }) => ('offices' in reporters ? reporters.offices : []))
    .find((office) => office.code === code)?.name ?? null;

/**
 * Looks up the names of agencies: of an area its committee, of an office the name on its forms.
 *
 * @param known areas that need not be asked for
 */
export async function agencyNames(
  desk: FactsDesk,
  ids: readonly (string | null)[],
  known: readonly Area[] = [],
): Promise<AgencyName> {
  const own = ids.flatMap((id) => (id?.includes('@') ? [id] : []));
  const areas = own.filter((id) => !id.includes(':'));
  const unknown = [...new Set(areas)].filter((id) => !known.some((area) => area.id === id));
  const found = await areasById(desk.scope, unknown);
  const names = new Map([...known, ...found].map(({ id, name }) => [id, `UBND ${name}`]));
  const forms = own.length > areas.length ? formsOf(desk.catalogue) : [];
  return (id) => (id === null ? null : (names.get(id) ?? officeIn(forms, id.split(':')[0]!) ?? id));
}
