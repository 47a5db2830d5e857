import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sortIssues } from '../src/catalogue/issue.ts';
import { issueLanguages, printIssue } from './print-issue.ts';
import { proofread } from './proofread/proofread.ts';

const help = `npm run proofread -- [--lang kk|ru|en] [--help]

Reads every text for readers (articles, pages, messages, labels of data) in both languages as a proofreader does: words that no
Hunspell dictionary has, paragraphs in the other language (tinyld), words that this site does not use, quotes and dashes.
Takes ten seconds. A right word that dictionaries lack goes into scripts/proofread/words; one that no text uses any more goes out.`;

const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'en' }, help: { type: 'boolean', default: false } },
});

if (values.help) console.log(help);
else {
  const language = issueLanguages.find((one) => one === values.lang) ?? 'en';
  const { issues, unused } = proofread(join(import.meta.dirname, '..'));
  for (const issue of sortIssues(issues)) console.error(printIssue(issue, language));
  for (const { file, word } of unused) console.error(`${file}: no text uses «${word}» → take it out`);
  if (issues.length + unused.length > 0) process.exitCode = 1;
  else console.log('Nothing found.');
}
