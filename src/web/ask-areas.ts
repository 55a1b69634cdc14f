import type { AreaCardView, AreaImportView, AreasView, AreaView, GivenArea } from '../contract/index.ts';
import { body, json } from './ask.ts';
import { query } from './ask-facts.ts';

/** The areas whose names hold all words, of all times where `at` is null; without words those with none above them. */
export const areas = (search: string, at: string | null): Promise<AreasView> =>
  json(`/areas${query({ search: search || null, at })}`);
export const areaCard = (id: string, at: string | null): Promise<AreaCardView> =>
  json(`/areas/${encodeURIComponent(id)}${query({ at })}`);
export const addArea = (given: GivenArea): Promise<AreaView> => json('/areas', body('POST', given));

/** Takes in a file of areas. With `dry` nothing is kept: it is only told what would be. */
export const importAreas = (file: File, since: string | null, dry: boolean): Promise<AreaImportView> =>
  json(`/areas/import${query({ name: file.name, since, dry: dry ? '1' : '0' })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
