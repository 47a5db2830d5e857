import { toFlatTable, type FlatCell, type FlatColumn } from '../flat-table.ts';
import { tableTitles, type TableSubject } from '../subject.ts';
import { joinLabels, sayTogether } from '../wording.ts';
import type { SheetCell, TableSheet } from './sheet.ts';

/** Gives the sheet of the table itself, codes told in words beside them. */
export function makeDataSheet(subject: TableSubject): TableSheet {
  const { columns, rows } = toFlatTable(subject.catalogue, subject.table);
  return {
    name: sayTogether('publish.sheet.data'),
    tableName: 'data',
    intro: {
      title: joinLabels(tableTitles(subject)),
      about: sayTogether('publish.sheet.data.about', { dictionary: sayTogether('publish.sheet.dictionary') }),
    },
    header: columns.map(({ name }) => name),
    rows: rows.map((cells) => cells.map((cell, index) => toSheetCell(cell, columns[index]))),
  };
}

function toSheetCell(cell: FlatCell, column: FlatColumn | undefined): SheetCell {
  return column?.type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}
