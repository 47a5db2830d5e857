import { join } from 'node:path';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import type { Issue } from '../../../src/catalogue/issue.ts';
import { readProject, type ProjectFiles } from '../../../src/catalogue/read.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';

/** The smallest project that has a part of every kind. */
export const smallRoot = join(import.meta.dirname, '..', '..', 'fixtures', 'small');

const small = readProject(smallRoot);

/** Gives the small project's files, with some replaced (text) or taken away (undefined). */
export function smallFiles(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): ProjectFiles {
  const files = new Map(small);
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) files.delete(path);
    else files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  return files;
}

/** Gives a file of the small project as text. */
export function smallText(path: string): string {
  const bytes = small.get(path);
  if (!bytes || typeof bytes === 'string') throw new Error(`no such file in the small project: ${path}`);
  return new TextDecoder().decode(bytes);
}

/** Gives the catalogue of the small project; fails when it has issues. */
export function smallCatalogue(): Catalogue {
  const { catalogue, issues } = parseCatalogue(small);
  if (!catalogue || issues.length > 0)
    throw new Error(`the small project has issues: ${JSON.stringify(issues)}`);
  return catalogue;
}

/** Gives the issues of the small project after a change. */
export function issuesAfter(changes: Readonly<Record<string, string | Uint8Array | undefined>>): Issue[] {
  return parseCatalogue(smallFiles(changes)).issues;
}
