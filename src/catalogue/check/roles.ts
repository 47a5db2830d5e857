import type { Issue } from '../issue.ts';
import type { Package } from '../package.ts';
import { reportTo, type Place, type Report } from '../report.ts';
import type { Field, TableSchema } from '../schema.ts';

/** A part that some field of a dataset plays. */
type Part = {
  /** As it is written in the descriptor. */
  readonly written: string;
  readonly isPlayedBy: (field: Field) => boolean;
  /** Any when left out. */
  readonly types?: readonly Field['type'][];
  /** How many fields may play it, and whether one must. */
  readonly single: boolean;
  readonly needed: boolean;
};

const once = { single: true, needed: true };
const atMostOnce = { single: true, needed: false };

const parts: readonly Part[] = [
  {
    written: '"role": "dimension", "codes": "regions"',
    isPlayedBy: isDimension('regions'),
    ...once,
  },
  {
    written: '"role": "dimension", "codes": "periods"',
    isPlayedBy: isDimension('periods'),
    ...once,
  },
  {
    written: '"role": "dimension", "codes": "indicators"',
    isPlayedBy: isDimension('indicators'),
    ...atMostOnce,
  },
  {
    written: '"role": "dimension"',
    isPlayedBy: ({ role }) => role === 'dimension',
    types: ['string'],
    single: false,
    needed: false,
  },
  {
    written: '"role": "measure"',
    isPlayedBy: ({ role }) => role === 'measure',
    types: ['integer', 'number'],
    single: false,
    needed: true,
  },
  {
    written: '"role": "source", "codes": "sources"',
    isPlayedBy: ({ role, codes }) => role === 'source' && codes === 'sources',
    types: ['string'],
    ...once,
  },
  {
    written: '"role": "qualifier", "codes": "qualifiers"',
    isPlayedBy: ({ role }) => role === 'qualifier',
    types: ['string'],
    ...atMostOnce,
  },
  {
    written: '"role": "rounding"',
    isPlayedBy: ({ role }) => role === 'rounding',
    types: ['integer', 'number'],
    ...atMostOnce,
  },
];

function isDimension(list: string): Part['isPlayedBy'] {
  return ({ role, codes }) => role === 'dimension' && codes === list;
}

/** What a field of a role must have besides. */
const properties: readonly {
  readonly role: Field['role'];
  readonly property: 'codes' | 'lang';
  readonly example: string;
}[] = [
  { role: 'dimension', property: 'codes', example: '"regions"' },
  { role: 'qualifier', property: 'codes', example: '"qualifiers"' },
  { role: 'source', property: 'codes', example: '"sources"' },
  { role: 'note', property: 'lang', example: '"kk"' },
];

/**
 * Checks what the one table of a dataset must have beyond any table: a region, a period, a measure of a known indicator and
 * a source, each once, of a type that fits.
 */
export function checkRoles({ folder, descriptor, placeOf }: Package, issues: Issue[]): void {
  const report = reportTo(issues, `${folder}/datapackage.json`);
  const [one, other] = descriptor.resources;
  if (other) report('schema/table', placeOf(['resources', '1', 'name']), { found: other.name });
  if (!one) return;
  const place = (...path: readonly (string | number)[]): Place =>
    placeOf(['resources', '0', 'schema', 'fields', ...path.map(String)]);
  for (const part of parts) checkPart(part, one.schema, place, report);
  const indicators = one.schema.fields.some(({ codes }) => codes === 'indicators');
  one.schema.fields.forEach((field, index) => {
    for (const { role, property, example } of properties)
      if (field.role === role && field[property] === undefined)
        report('package/missing-property', place(index, property), { found: property, expected: example });
    if (field.role === 'measure' && !indicators && field.indicator === undefined)
      report('package/missing-property', place(index, 'indicator'), {
        found: 'indicator',
        expected: '"population"',
      });
  });
}

function checkPart(
  { written, isPlayedBy, types, single, needed }: Part,
  { fields }: TableSchema,
  place: (...path: readonly (string | number)[]) => Place,
  report: Report,
): void {
  const players = fields.flatMap((field, index) => (isPlayedBy(field) ? [{ field, index }] : []));
  if (needed && players.length === 0) report('schema/role', place(), { expected: written });
  if (single)
    for (const { index, field } of players.slice(1))
      report('schema/twice', place(index, 'role'), { found: field.name, expected: written });
  for (const { index, field } of players)
    if (types && !types.includes(field.type))
      report('package/property', place(index, 'type'), { found: field.type, expected: types.join(' | ') });
}
