import { dataUrl, type Site } from '../subject.ts';
import { encodeJson } from '../encode.ts';

/** The version of the standard that we follow. */
export const hsdsVersion = '3.1';

/** Where the profile is described: its URI. */
export function profileUrl(site: Site): string {
  return dataUrl(site, 'hsds', 'README.md');
}

/** What an HSDS API answers at its root. */
export function toRoot(site: Site): Uint8Array {
  return encodeJson({
    version: hsdsVersion,
    profile: profileUrl(site),
    openapi_url: `https://raw.githubusercontent.com/openreferral/specification/${hsdsVersion}/schema/openapi.json`,
  });
}

/**
 * Our changes to the schemas of the standard, as it asks for them: JSON Merge Patches (RFC 7386), one a schema. Nothing is taken away,
 * so that what fits the profile fits the standard.
 */
export const profilePatches: Readonly<Record<string, unknown>> = {
  service: {
    properties: {
      sources: {
        name: 'sources',
        type: 'array',
        title: 'Sources',
        description: 'Pages that show who published what the record says, and when.',
        items: { type: 'string', format: 'uri' },
      },
    },
  },
  address: {
    properties: {
      address_1: { description: 'Street and house in Kazakh and Russian; empty when unknown.' },
      city: { description: 'Settlement or district in Kazakh and Russian; empty when unknown.' },
      postal_code: { description: 'Always empty: the directory does not know it.' },
    },
  },
};

/** Gives a patch as a file. */
export function toPatch(schema: string): Uint8Array {
  return encodeJson(profilePatches[schema]);
}
