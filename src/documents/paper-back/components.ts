import { COMPONENTS, type Component } from '../paper/components.ts';

const BY_NAME: ReadonlyMap<string, Component> = new Map(
  (Object.keys(COMPONENTS) as Component[]).map((component) => [COMPONENTS[component].name.toLowerCase(), component]),
);

/** What stands in the head and at the foot of an official document, told by the names of styles: programs change their ids. */
const AROUND_TEXT: ReadonlySet<Component> = new Set([
  'national-name',
  'motto',
  'superior',
  'issuer',
  'number',
  'date',
  'urgency',
  'kind',
  'title',
  'addressee',
  'ground',
  'authority',
  'signer',
  'recipients-title',
  'recipients',
]);

/** The component that a paragraph is by the name of its style (small letters); headings are told by their level. */
export const componentNamed = (style: string): Component | undefined => BY_NAME.get(style);

export const isAroundText = (component: Component | undefined): boolean =>
  component !== undefined && AROUND_TEXT.has(component);
