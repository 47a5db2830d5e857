import { parseArgs } from 'node:util';
import { parseCatalogue } from '../src/catalogue/load.ts';
import { readProject } from '../src/catalogue/read.ts';
import { sortIssues, type Issue } from '../src/catalogue/issue.ts';
import { printAnnotation, printIssue, issueLanguages, type IssueLanguage } from './print-issue.ts';

const help = `npm run check -- [--lang kk|ru|en] [--format text|json|github] [--help]

Checks data/ and the articles; builds nothing. Each finding is one line:
  file:line:column field: what is wrong → what to do
github: as annotations that code hosts show beside the line.
Exit code 1 when there is any. Advice (a translation that lags behind its twin) is told too, but stops nothing.`;

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'en' },
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(help);
} else {
  process.exitCode = check(process.cwd(), toLanguage(values.lang), values.format);
}

function check(root: string, language: IssueLanguage, format: string): number {
  const { catalogue, issues, advice } = parseCatalogue(readProject(root));
  const sorted = sortIssues(issues);
  if (format === 'json') console.log(JSON.stringify(sorted, null, 2));
  else {
    tell(sorted, 'error', language, format);
    tell(sortIssues(advice), 'warning', language, format);
  }
  if (!catalogue || sorted.length > 0) {
    if (format !== 'json') console.error(`${sorted.length} finding(s).`);
    return 1;
  }
  const { datasets, observations, centres, articles } = catalogue;
  if (format !== 'json') {
    console.log(
      `Data and articles are in order: ${datasets.size} datasets, ${observations.size} figures (published and derived), ${centres.size} centres, ${articles.length} articles.`,
    );
  }
  return 0;
}

function tell(
  issues: readonly Issue[],
  level: 'error' | 'warning',
  language: IssueLanguage,
  format: string,
): void {
  for (const issue of issues) {
    if (format === 'github') console.log(printAnnotation(issue, language, level));
    else console.error(printIssue(issue, language));
  }
}

function toLanguage(text: string): IssueLanguage {
  const language = issueLanguages.find((one) => one === text);
  if (language) return language;
  console.error(`--lang ${text}: unknown language → one of ${issueLanguages.join(', ')}`);
  process.exit(2);
}
