/** What a reader may narrow the list by, in the order in which it is offered. */
export const facets = [
  'region',
  'settlement',
  'type',
  'group',
  'age',
  'form',
  'status',
  'freshness',
  'ownership',
] as const;
export type Facet = (typeof facets)[number];
