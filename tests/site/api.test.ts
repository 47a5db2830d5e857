import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { files, readText } from './dist.ts';

type Description = {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: Readonly<Record<string, unknown>>;
};
type Operation = {
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>
  >;
};

const description = JSON.parse(readText('api/v1/openapi.json')) as Description;
const answers = [...files].filter(
  (file) => /^api\/v1\/.+\.json$/.test(file) && !file.endsWith('openapi.json'),
);

test('the description of the API is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(description) as Record<string, unknown>);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(description.openapi).toMatch(/^3\.1\./);
});

describe.each(answers)('%s', (file) => {
  const name = file.slice('api/v1'.length);
  const path = name.startsWith('/observations/') ? '/observations/{indicator}.json' : name;
  const schema = description.paths[path]?.get.responses['200']?.content['application/json']?.schema;

  test('is described, and is what its description says', () => {
    expect(schema, path).toBeDefined();
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile({ ...schema, components: description.components });
    const answer: unknown = JSON.parse(readText(file));
    validate(answer);
    expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
  });
});

test('every path of the description has its files', () => {
  for (const path of Object.keys(description.paths)) {
    const found = answers.filter((file) => path.includes('{') || file === `api/v1${path}`);
    expect(found.length, path).toBeGreaterThan(0);
  }
});

test('the figures of the API are all figures, published and computed, each once', () => {
  const ids = answers
    .filter((file) => file.includes('/observations/'))
    .flatMap((file) => (JSON.parse(readText(file)) as { data: { id: string }[] }).data.map(({ id }) => id));
  const { observations } = loadCatalogue(process.cwd());
  expect(ids.toSorted()).toEqual([...observations.values()].map(({ id }) => String(id)).toSorted());
});
