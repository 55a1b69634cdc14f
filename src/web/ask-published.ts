import type {
  NewPublished,
  PublishedComparison,
  PublishedLine,
  PublishedList,
  PublishedView,
} from '../contract/index.ts';
import { body, json } from './ask.ts';
import { query } from './ask-facts.ts';

/** Which set: names are given apart in one's own and in the demonstration. */
export interface SetName {
  readonly name: string;
  readonly demonstration: boolean;
}

const asked = ({ name, demonstration }: SetName): string => query({ name, demonstration: demonstration ? '1' : null });

export const published = (): Promise<PublishedList> => json('/published');
export const publish = (given: NewPublished): Promise<PublishedLine> => json('/published', body('POST', given));
export const publishedSet = (set: SetName): Promise<PublishedView> => json(`/published/set${asked(set)}`);
export const comparePublished = (set: SetName): Promise<PublishedComparison> => json(`/published/compare${asked(set)}`);
export const publishedTableHref = (set: SetName): string => `/api/published/table.xlsx${asked(set)}`;

/** The page of a set. */
export const publishedHref = (set: SetName): string => `/published/set${asked(set)}`;
/** The page that publishes, an area and a period chosen already. */
export const publishHref = (area: string, period: string): string => `/published${query({ area, period })}`;
