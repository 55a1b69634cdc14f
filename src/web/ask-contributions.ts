import type { ContributionsView, MergeAsked, PlacesChosen, Saved } from '../contract/index.ts';
import { ask, body, json } from './ask.ts';
import { query } from './ask-facts.ts';

const path = (report: string): string => `/reports/${encodeURIComponent(report)}/contributions`;
const one = (report: string, id: string): string => `${path(report)}/${encodeURIComponent(id)}`;

export const contributions = (report: string): Promise<ContributionsView> => json(path(report));

/** Hands an agency's file in. @param agency empty where its letterhead is to say */
export const contribute = (report: string, file: File, agency: string): Promise<{ readonly id: string }> =>
  json(`${path(report)}${query({ name: file.name, agency: agency || null })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
export const takeOff = async (report: string, id: string): Promise<void> =>
  void (await ask(one(report, id), { method: 'DELETE' }));
export const choosePlaces = async (report: string, id: string, chosen: PlacesChosen): Promise<void> =>
  void (await ask(`${one(report, id)}/places`, body('PUT', chosen)));
export const mergeContribution = (
  report: string,
  id: string,
  asked: MergeAsked,
): Promise<Saved & { readonly merged: number }> => json(`${one(report, id)}/merge`, body('POST', asked));
export const takeFigures = (report: string, id: string): Promise<{ readonly accepted: number }> =>
  json(`${one(report, id)}/facts`, { method: 'POST' });
