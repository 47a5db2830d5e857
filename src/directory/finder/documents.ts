import { locales } from '../../catalogue/locale.ts';
import type { SearchDocument, SearchPart } from '../../search/document.ts';
import { findInitials } from '../../search/initials.ts';
import type { Vocabulary } from '../../search/search.ts';
import { wordyLists, type FinderCentre, type FinderData, type WordyList } from './data.ts';

/** How much a word counts by where it stands. */
const weights: Readonly<Record<'name' | 'initials' | 'address' | WordyList, number>> = {
  name: 3,
  initials: 1.5,
  settlement: 4,
  type: 2,
  region: 2,
  group: 1.2,
  address: 1.2,
  form: 1,
  capital: 0.7,
};

/** Those that work come before those of which it is not known, and both before plans. */
const statusWeights: Readonly<Record<FinderCentre['status'], number>> = {
  operating: 1,
  unknown: 0.92,
  planned: 0.8,
};

const codesOf: Readonly<Record<WordyList, (centre: FinderCentre) => readonly string[]>> = {
  settlement: ({ settlement }) => (settlement === undefined ? [] : [settlement]),
  region: ({ region }) => [region],
  capital: ({ region }) => [region],
  type: ({ type }) => [type],
  group: ({ groups = [] }) => groups,
  form: ({ forms = [] }) => forms,
};

/** Gives the centres as search takes them: each with its names, its place, and the words by which people ask for what it is. */
export function toDocuments(data: FinderData): SearchDocument<FinderCentre>[] {
  const { words, centres } = data;
  const abbreviate = makeAbbreviate(data.vocabulary);
  return centres.map((centre) => {
    const { names } = centre;
    const own: (readonly [SearchPart, number])[] = [
      [names, weights.name],
      [abbreviate(names), weights.initials],
    ];
    if (centre.address) own.push([centre.address, weights.address]);
    for (const list of wordyLists) {
      for (const code of codesOf[list](centre)) {
        const part = words[list][code];
        if (part) own.push([part, weights[list]]);
      }
    }
    return { item: centre, parts: own, weight: statusWeights[centre.status] };
  });
}

/** Gives the abbreviations by which a thing may go, by its names in all languages. */
export function abbreviateNames(names: SearchPart, passedOver: ReadonlySet<string>): string {
  const initials = Object.values(names).flatMap((name) => findInitials(name, passedOver));
  return [...new Set(initials)].sort().join(' ');
}

/** Many centres go by the same letters, so each set of letters is one text. */
function makeAbbreviate(vocabulary: Vocabulary): (names: SearchPart) => SearchPart {
  const passedOver = new Set(vocabulary.passedOver);
  const known = new Map<string, SearchPart>();
  return (names) => {
    const text = abbreviateNames(names, passedOver);
    const part = known.get(text) ?? { [locales[0]]: text };
    known.set(text, part);
    return part;
  };
}
