import { DataFactory, Writer, type Quad, type Quad_Object } from 'n3';
import { locales, type Labels } from '../catalogue/locale.ts';

/** What a property of a thing may be: another thing, or a text with its language or type. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string }
  | { readonly text: string; readonly type: PrefixedName };

/** A name with one of the prefixes. */
export type PrefixedName = `${keyof typeof prefixes}:${string}`;

/** A thing that metadata tells of: one subject with all its properties. */
export type RdfNode = {
  readonly id: string;
  readonly types: readonly PrefixedName[];
  readonly properties: readonly (readonly [name: PrefixedName, ...values: readonly RdfValue[]])[];
};

/** The vocabularies in use. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Gives a text in every language. */
export function spoken(labels: Labels): RdfValue[] {
  return locales.map((locale) => ({ text: labels[locale], language: locale }));
}

/** Gives things as Turtle. Throws what the writer reports. */
export function toTurtle(nodes: readonly RdfNode[]): string {
  const writer = new Writer({ prefixes });
  writer.addQuads(nodes.flatMap(listQuads));
  let text = '';
  writer.end((error, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

/** Gives the same things as JSON-LD. */
export function toJsonLd(nodes: readonly RdfNode[]): Record<string, unknown> {
  return {
    '@context': prefixes,
    '@graph': nodes.map(({ id, types, properties }) => ({
      '@id': id,
      '@type': types,
      ...Object.fromEntries(
        properties.flatMap(([name, ...values]) =>
          values.length > 0 ? [[name, values.map(toJsonValue)]] : [],
        ),
      ),
    })),
  };
}

const { namedNode, literal, quad } = DataFactory;

function listQuads({ id, types, properties }: RdfNode): Quad[] {
  const subject = namedNode(id);
  return [
    ...types.map((type) => quad(subject, namedNode(expand('rdf:type')), namedNode(expand(type)))),
    ...properties.flatMap(([name, ...values]) =>
      values.map((value) => quad(subject, namedNode(expand(name)), toTerm(value))),
    ),
  ];
}

function toTerm(value: RdfValue): Quad_Object {
  if ('iri' in value) return namedNode(value.iri);
  return literal(value.text, 'language' in value ? value.language : namedNode(expand(value.type)));
}

function toJsonValue(value: RdfValue): Record<string, string> {
  if ('iri' in value) return { '@id': value.iri };
  return 'language' in value
    ? { '@value': value.text, '@language': value.language }
    : { '@value': value.text, '@type': value.type };
}

function expand(name: PrefixedName): string {
  const [prefix = '', ...rest] = name.split(':');
  return `${Object.entries(prefixes).find(([known]) => known === prefix)?.[1] ?? ''}${rest.join(':')}`;
}
