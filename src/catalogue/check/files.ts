import type { Issue } from '../issue.ts';
import { locales } from '../locale.ts';
import type { Package } from '../package.ts';
import type { ProjectFiles } from '../read.ts';
import { reportTo } from '../report.ts';
import { suggest } from './suggest.ts';

const articles = 'src/content/articles/';
const datasets = 'data/datasets/';
const descriptorFile = 'datapackage.json';

/** Files of data/ that no descriptor describes. */
const undescribed = ['data/geo/regions.topojson', 'data/geo/credit.json'];

/** Kept versions of datasets have tests of their own. */
const archive = 'data/archive/';

/** What a folder's name must be like to stand in an address. */
export const addressName = /^[a-z][a-z0-9-]*$/;

/**
 * Checks that every file has a purpose (one that nobody reads was meant to be read), that every folder of data/ has its
 * descriptor, and that the names of datasets and articles can stand in addresses.
 */
export function checkFiles(files: ProjectFiles, packages: readonly Package[], issues: Issue[]): void {
  const readable = new Set(packages.map(({ folder }) => folder));
  const described = packages.flatMap(({ folder, descriptor }) =>
    descriptor.resources.map(({ path }) => `${folder}/${path}`),
  );
  const known = new Set([...undescribed, ...described]);
  const folders = new Set<string>();
  for (const [file, content] of files) {
    const [folder, name] = splitPath(file);
    if (file.startsWith(archive) || name === 'README.md') continue;
    const report = reportTo(issues, file);
    const isArticle = file.startsWith(articles);
    const isTop = isArticle ? folder === articles.slice(0, -1) : folder === 'data';
    if (!folders.has(folder) && !isTop) {
      folders.add(folder);
      checkFolder(folder, files, issues);
    }
    const expected = isArticle && !isTop ? locales.map((locale) => `${folder}/${locale}.mdx`) : [...known];
    if (expected.includes(file) || name === descriptorFile) continue;
    // What a descriptor that cannot be read says of its folder is not known.
    if (!isArticle && files.has(`${folder}/${descriptorFile}`) && !readable.has(folder)) continue;
    if (typeof content === 'string') report(content);
    else
      report(
        'file/unexpected',
        {},
        {
          found: file,
          expected: suggest(
            file,
            expected.filter((one) => !files.has(one)),
          ),
        },
      );
  }
}

function checkFolder(folder: string, files: ProjectFiles, issues: Issue[]): void {
  const [, name] = splitPath(folder);
  const isArticle = folder.startsWith(articles);
  if ((isArticle || folder.startsWith(datasets)) && !addressName.test(name))
    reportTo(issues, folder)('file/name', {}, { found: name });
  if (!isArticle && folder !== 'data/geo' && !files.has(`${folder}/${descriptorFile}`))
    reportTo(issues, `${folder}/${descriptorFile}`)('file/undescribed', {}, { found: folder });
}

function splitPath(path: string): [folder: string, name: string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
}
