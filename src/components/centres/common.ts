/** What all the centres of a list have in common, so that no item of it says it again. */
export type CommonFact = 'region' | 'settlement' | 'type' | 'group';
