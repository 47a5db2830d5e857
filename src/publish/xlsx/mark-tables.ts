import { getCellAddress, getSelfClosingTagMarkup, sanitizeAttributeValue } from 'write-excel-file/utility';
import type { WorkbookFeature } from './feature.ts';
import { headerRowOf, type TableSheet } from './sheet.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Marks the tables of a workbook as tables (ECMA-376 Part 1, 18.5): screen readers then say their name, size and headings, and
 * Excel offers filters. Undefined stands for a sheet without one.
 */
export function markTables(sheets: readonly (TableSheet | undefined)[]): WorkbookFeature {
  const marked = sheets.flatMap((sheet, index) => (sheet ? [{ sheet, number: index + 1 }] : []));
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            marked
              .map(({ number }) =>
                getSelfClosingTagMarkup('Override', {
                  PartName: `/xl/tables/table${number}.xml`,
                  ContentType: contentType,
                }),
              )
              .join(''),
        },
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex }) =>
            sheets[sheetIndex] &&
            `<tableParts count="1">${getSelfClosingTagMarkup('tablePart', { 'r:id': `rId-table-${sheetIndex + 1}` })}</tableParts>`,
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            sheets[sheetIndex] &&
            getSelfClosingTagMarkup('Relationship', {
              Id: `rId-table-${sheetIndex + 1}`,
              Type: relationship,
              Target: `../tables/table${sheetIndex + 1}.xml`,
            }),
        },
      },
      write: {
        files: () =>
          Object.fromEntries(
            marked.map(({ sheet, number }) => [`xl/tables/table${number}.xml`, describeTable(sheet, number)]),
          ),
      },
    },
  };
}

function describeTable(sheet: TableSheet, id: number): string {
  const { tableName, header, rows } = sheet;
  const headerRow = headerRowOf(sheet);
  // A table without a row is no table to Excel: an empty row stands in.
  const last = headerRow + Math.max(rows.length, 1);
  const ref = `${getCellAddress(headerRow - 1, 0)}:${getCellAddress(last - 1, header.length - 1)}`;
  const columns = header.map(
    (name, index) => `<tableColumn id="${index + 1}" name="${sanitizeAttributeValue(name)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${namespace}" id="${id}" name="${tableName}" displayName="${tableName}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}
