import type { WholeSubject } from '../history.ts';
import { licenceOf } from '../subject.ts';
import { joinLabels, sayInEveryLanguage } from '../wording.ts';
import { apiUrl } from './address.ts';
import type { Answer } from './answers.ts';
import { usedIndicators } from './indicators.ts';
import { entrySchemas, type EntryName } from './schema.ts';

/** Gives the description of the API as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1). */
export function toOpenApi(subject: WholeSubject, answers: readonly Answer[]): Record<string, unknown> {
  const { catalogue, site } = subject;
  const [one] = catalogue.packages;
  const licence = one && licenceOf({ catalogue, one, site });
  return {
    openapi: '3.1.1',
    info: {
      title: joinLabels(sayInEveryLanguage('publish.api.title')),
      description: joinLabels(sayInEveryLanguage('publish.api.about')),
      version: '1.0.0',
      ...(licence ? { license: { name: licence.name, url: licence.path } } : {}),
    },
    servers: [{ url: apiUrl(site, '').replace(/\/$/, '') }],
    security: [],
    paths: {
      ...Object.fromEntries(
        answers.map(({ file, entry }) => [`/${file}`, describeAnswer(file.replace('.json', ''), entry)]),
      ),
      '/observations/{indicator}.json': {
        parameters: [
          {
            name: 'indicator',
            in: 'path',
            required: true,
            schema: { type: 'string', enum: usedIndicators(catalogue).map(({ id }) => id) },
          },
        ],
        ...describeAnswer('observations', 'Observation', {
          indicator: { $ref: '#/components/schemas/IndicatorBrief' },
        }),
      },
    },
    components: { schemas: { ...entrySchemas, IndicatorBrief: indicatorBrief } },
  };
}

const { id, label, definition, status, unit } = entrySchemas.Indicator['properties'] as Record<
  string,
  unknown
>;
const indicatorBrief = {
  type: 'object',
  properties: { id, label, definition, status, unit },
  required: ['id', 'label', 'definition', 'status', 'unit'],
  additionalProperties: false,
};

function describeAnswer(name: string, entry: EntryName, more: Readonly<Record<string, unknown>> = {}) {
  const properties = {
    licenses: { type: 'array', items: { type: 'string', format: 'uri' } },
    description: { type: 'string', format: 'uri' },
    ...more,
    data: { type: 'array', items: { $ref: `#/components/schemas/${entry}` } },
  };
  return {
    get: {
      operationId: name,
      summary: name,
      responses: {
        200: {
          description: `${entry}[]`,
          content: {
            'application/json': {
              schema: { type: 'object', properties, required: Object.keys(properties) },
            },
          },
        },
      },
    },
  };
}
