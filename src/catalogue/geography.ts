import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Geography } from './catalogue.ts';
import { checkDocument } from './check/document.ts';
import { findJsonError } from './check/json.ts';
import { decodeFile } from './decode.ts';
import type { Issue } from './issue.ts';
import { countLines } from './placed.ts';
import type { ProjectFiles } from './read.ts';
import { reportTo } from './report.ts';
import { isTopology } from './topology.ts';

const boundariesFile = 'data/geo/regions.topojson';
const creditFile = 'data/geo/credit.json';

const credit = z.strictObject({ kk: z.string().min(1), ru: z.string().min(1) });

/** Parses the boundaries and their credit line; undefined, with issues, when either is missing. */
export function parseGeography(files: ProjectFiles, issues: Issue[]): Geography | undefined {
  const boundaries = decodeFile(files, boundariesFile, reportTo(issues, boundariesFile));
  const creditText = decodeFile(files, creditFile, reportTo(issues, creditFile));
  if (boundaries === undefined || creditText === undefined) return undefined;
  const labels = checkDocument(creditText, credit, 'json', reportTo(issues, creditFile))?.content;
  const shape = parseTopology(boundaries, issues);
  return labels && shape ? { topology: shape, credit: labels } : undefined;
}

function parseTopology(text: string, issues: Issue[]): Topology | undefined {
  const report = reportTo(issues, boundariesFile);
  try {
    const content: unknown = JSON.parse(text);
    if (isTopology(content)) return content;
    report(
      'package/property',
      {},
      { found: text.slice(0, 40), expected: '{"type": "Topology", "objects": {"regions": {…}}}' },
    );
  } catch {
    report('file/json', countLines(text, 1)(findJsonError(text)));
  }
  return undefined;
}
