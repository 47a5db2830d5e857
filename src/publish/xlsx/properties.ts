import { getSelfClosingTagMarkup, sanitizeTextContent } from 'write-excel-file/utility';
import type { IsoDate } from '../../catalogue/period.ts';
import type { WorkbookFeature } from './feature.ts';

const relationship = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const contentType = 'application/vnd.openxmlformats-package.core-properties+xml';
const part = 'docProps/core.xml';

/** What a workbook says of itself: programs show it in place of the file's name, screen readers read it out. */
export type WorkbookProperties = {
  readonly title: string;
  readonly creator: string;
  readonly description: string;
  readonly updated: IsoDate;
};

/** Adds the properties of a workbook (ECMA-376 Part 2, core properties). */
export function addProperties({ title, creator, description, updated }: WorkbookProperties): WorkbookFeature {
  const moment = `${updated}T00:00:00Z`;
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            getSelfClosingTagMarkup('Override', { PartName: `/${part}`, ContentType: contentType }),
        },
        '_rels/.rels': {
          insert: () =>
            getSelfClosingTagMarkup('Relationship', {
              Id: 'rId-core-properties',
              Type: relationship,
              Target: part,
            }),
        },
      },
      write: {
        files: () => ({
          [part]: [
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
            ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
            `<dc:title>${sanitizeTextContent(title)}</dc:title>`,
            `<dc:creator>${sanitizeTextContent(creator)}</dc:creator>`,
            `<dc:description>${sanitizeTextContent(description)}</dc:description>`,
            '<dc:language>kk, ru</dc:language>',
            `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
            `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
            '</cp:coreProperties>',
          ].join(''),
        }),
      },
    },
  };
}
