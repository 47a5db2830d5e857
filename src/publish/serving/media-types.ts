/** The types of published files by the ending of their names, where servers do not know them or leave out the character set. */
export const mediaTypes: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  ris: 'application/x-research-info-systems; charset=utf-8',
  topojson: 'application/json; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** Feeds have two endings, the last of them too general. */
const feedTypes: readonly (readonly [ending: string, type: string])[] = [
  ['.atom.xml', 'application/atom+xml; charset=utf-8'],
  ['.rss.xml', 'application/rss+xml; charset=utf-8'],
];

/** Gives the type of a published file; undefined where servers know it themselves. */
export function mediaTypeOf(path: string): string | undefined {
  const feed = feedTypes.find(([ending]) => path.endsWith(ending))?.[1];
  return feed ?? mediaTypes[path.slice(path.lastIndexOf('.') + 1)];
}
