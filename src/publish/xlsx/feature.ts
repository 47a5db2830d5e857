import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';

/** What a part of a spreadsheet may be written as. */
export type FileContent = Stream | Buffer | Blob;

/** What the writer of spreadsheets does not do by itself, added to the parts of the file. */
export type WorkbookFeature = Feature<FileContent>;
