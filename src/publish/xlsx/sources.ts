import { locales } from '../../catalogue/locale.ts';
import { findSources } from '../source-name.ts';
import type { TableSubject } from '../subject.ts';
import { sayTogether } from '../wording.ts';
import type { SheetCell, TableSheet } from './sheet.ts';

/** Gives the sheet of the publications that the rows come from. */
export function makeSourcesSheet({ catalogue, table }: TableSubject): TableSheet {
  const name = sayTogether('publish.sheet.sources');
  return {
    name,
    tableName: 'sources',
    intro: { title: name, about: sayTogether('publish.sheet.sources.about') },
    header: [
      sayTogether('publish.source.id'),
      sayTogether('publish.source.publisher'),
      sayTogether('publish.source.title'),
      sayTogether('publish.source.date'),
      sayTogether('publish.source.language'),
      sayTogether('publish.source.url'),
      ...locales.map((locale) => sayTogether(`publish.source.note.${locale}`)),
    ],
    rows: findSources(catalogue, [table]).map((source): SheetCell[] => [
      source.id,
      source.publisher,
      source.title,
      source.date ?? null,
      source.language,
      source.url ?? null,
      ...locales.map((locale) => source.note?.[locale] ?? null),
    ]),
  };
}
