import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Locale } from '../../../../src/catalogue/locale.ts';
import type { FinderCentre } from '../../../../src/directory/finder/data.ts';

/** A query as people type it, and what must be among the first three. */
export type GoldQuery = {
  readonly query: string;
  readonly kind: string;
  /** `held`: nobody looked at what these find while the search was being made. */
  readonly set: 'tuned' | 'held';
  readonly isRight: (centre: FinderCentre) => boolean;
};

type Row = { readonly query: string; readonly kind: string; readonly set: string; readonly expected: string };

/** Reads the queries of a language. */
export function readQueries(locale: Locale): GoldQuery[] {
  const file = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'search', `queries.${locale}.csv`);
  const { data } = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  return data.map(({ query, kind, set, expected }) => {
    const options = expected.split(' | ').map(parseConditions);
    return {
      query,
      kind,
      set: set === 'held' ? 'held' : 'tuned',
      isRight: (centre) => options.some((conditions) => conditions.every((holds) => holds(centre))),
    };
  });
}

const readers: Readonly<Record<string, (centre: FinderCentre) => readonly string[]>> = {
  id: ({ id }) => [id],
  settlement: ({ settlement = '' }) => [settlement],
  region: ({ region }) => [region],
  type: ({ type }) => [type],
  group: ({ groups = [] }) => groups,
  form: ({ forms = [] }) => forms,
};

/** `type:rehabilitation settlement:almaty` — all must hold; `id:a,b` — one of them; a star stands for any letters. */
function parseConditions(text: string): ((centre: FinderCentre) => boolean)[] {
  return text.split(' ').map((condition) => {
    const [name = '', values = ''] = condition.split(':');
    const read = readers[name];
    if (!read || !values) throw new Error(`«${text}»: no such condition as «${condition}»`);
    const patterns = values.split(',').map((value) => new RegExp(`^${value.replaceAll('*', '.*')}$`));
    return (centre) => read(centre).some((one) => patterns.some((pattern) => pattern.test(one)));
  });
}
