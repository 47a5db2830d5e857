import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** Reads Turtle or N-Quads. Throws where they are not well-formed. */
export function parseRdf(text: string): Store {
  return new Store(new Parser().parse(text));
}

/** Contexts that documents name by address: tests ask no other host. */
const contexts: Readonly<Record<string, object>> = {
  'https://schema.org': { '@context': { '@vocab': 'https://schema.org/' } },
};

const options = {
  // Names such as `population.csv` are relative to the document.
  base: 'https://atlas.example/document',
  documentLoader: (url: string) => {
    const document = contexts[url.replace(/\/$/, '')];
    if (!document) throw new Error(`a context of another host: ${url}`);
    return Promise.resolve({ documentUrl: url, document, contextUrl: undefined });
  },
};

/** Reads JSON-LD. */
export async function parseJsonLd(document: object): Promise<Store> {
  const quads = await jsonld.toRDF(document, { ...options, format: 'application/n-quads' });
  return parseRdf(String(quads));
}

/** Gives RDF in its one canonical form, in which equal graphs are equal texts. */
export async function canonize(document: object | string): Promise<string> {
  const form = { ...options, algorithm: 'URDNA2015', format: 'application/n-quads' } as const;
  return typeof document === 'string'
    ? jsonld.canonize(document, { ...form, inputFormat: 'application/n-quads' })
    : jsonld.canonize(document, form);
}

/** Gives what is wrong with RDF by a file of tests/site/shapes. */
export async function judge(data: Store, shapes: string): Promise<string[]> {
  const text = readFileSync(join(import.meta.dirname, 'shapes', `${shapes}.ttl`), 'utf8');
  const parsed = new Store(new Parser({ baseIRI: 'https://atlas.example/shapes' }).parse(text));
  const report = await new SHACLValidator(parsed).validate(data);
  return report.results.map(
    ({ focusNode, path, message }) =>
      `${focusNode?.value ?? ''} ${String(path?.value ?? '')}: ${message.map(({ value }) => value).join(' ')}`,
  );
}
