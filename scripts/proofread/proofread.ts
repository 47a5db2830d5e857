import type { Issue } from '../../src/catalogue/issue.ts';
import { parseCatalogue } from '../../src/catalogue/load.ts';
import { locales } from '../../src/catalogue/locale.ts';
import { readProject } from '../../src/catalogue/read.ts';
import { checkMessages } from './check-messages.ts';
import { checkPages } from './check-pages.ts';
import { makeProofreader } from './make-proofreader.ts';
import { readOwnWords } from './own-words.ts';

/** What was found: issues of texts, and own words that no text uses. */
export type Proof = {
  readonly issues: Issue[];
  readonly unused: { readonly file: string; readonly word: string }[];
};

/** Reads every text below `root` with the dictionaries. */
export function proofread(root: string): Proof {
  const own = { kk: readOwnWords('kk'), ru: readOwnWords('ru') };
  const { wording, issues } = parseCatalogue(readProject(root), makeProofreader(own));
  checkPages(root, wording, issues);
  checkMessages(root, wording, issues);
  const unused = locales.flatMap((locale) =>
    own[locale].listUnused().map((word) => ({ file: `scripts/proofread/words/${locale}.txt`, word })),
  );
  return { issues, unused };
}
