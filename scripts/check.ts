import { parseArgs } from 'node:util';
import { sortIssues, type Issue } from '../src/catalogue/issue.ts';
import { parseCatalogue, type Parsed } from '../src/catalogue/load.ts';
import { readProject } from '../src/catalogue/read.ts';
import {
  format as formatWords,
  issueLanguages,
  printAnnotation,
  printIssue,
  tellIssue,
  type IssueLanguage,
  type Level,
} from './print-issue.ts';

const help = `npm run check -- [--lang kk|ru|en] [--format text|json|github] [--help]

Checks data/ and the articles; builds nothing. Each finding is one line:
  file:line:column field: what is wrong → what to do
Warnings (a figure that looks odd, a translation that lags behind its twin) come first and stop nothing; errors come last,
and with one the exit code is 1. Both are sorted by file and line.
--lang: the language of the findings; the system's own (LANG) when left out, if it is one of the three, else English.
--format json: one list of {level, type, file, line, column, field, found, expected, message}.
--format github: annotations that code hosts show beside the line.`;

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

/** Where the command works. */
type Effects = {
  readonly root: string;
  readonly log: (text: string) => void;
  readonly warn: (text: string) => void;
};

const options = parseOptions(process.argv.slice(2), process.env);
if (options === 'help') console.log(help);
else if ('unknown' in options) {
  console.error(`${options.unknown}\n\n${help}`);
  process.exitCode = 2;
} else process.exitCode = check(options.language, options.format);

/** Gives what was asked for, or what of it could not be understood. */
function parseOptions(
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): 'help' | { language: IssueLanguage; format: Format } | { unknown: string } {
  try {
    const { values } = parseArgs({
      args,
      options: { lang: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return 'help';
    const system = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').slice(0, 2);
    const usual = issueLanguages.find((one) => one === system) ?? 'en';
    return {
      language: choose('--lang', values.lang, issueLanguages, usual),
      format: choose('--format', values.format, formats, 'text'),
    };
  } catch (error) {
    return { unknown: error instanceof Error ? error.message : String(error) };
  }
}

function choose<One extends string>(
  option: string,
  text: string | undefined,
  known: readonly One[],
  usual: One,
): One {
  const chosen = text === undefined ? usual : known.find((one) => one === text);
  if (chosen === undefined) throw new Error(`${option} ${text}: unknown → one of ${known.join(', ')}`);
  return chosen;
}

/** Gives the exit code: 1 where the data has errors. */
function check(
  language: IssueLanguage,
  format: Format,
  { root, log, warn }: Effects = { root: process.cwd(), log: console.log, warn: console.error },
): number {
  const { catalogue, issues, advice } = parseCatalogue(readProject(root));
  const errors = sortIssues(issues);
  const warnings = sortIssues(advice);
  const failed = errors.length > 0 || !catalogue;
  if (format === 'json') {
    const level = (one: Level) => (issue: Issue) => ({
      level: one,
      ...issue,
      message: tellIssue(issue, language),
    });
    const told = sortIssues([...errors.map(level('error')), ...warnings.map(level('warning'))]);
    log(JSON.stringify(told, null, 2));
    return failed ? 1 : 0;
  }
  const tell = (own: readonly Issue[], level: Level): void => {
    for (const issue of own)
      if (format === 'github') log(printAnnotation(issue, language, level));
      else warn(printIssue(issue, language, level));
  };
  tell(warnings, 'warning');
  tell(errors, 'error');
  if (failed)
    warn(formatWords(language, 'check/failed', { errors: errors.length, warnings: warnings.length }));
  else log(formatWords(language, 'check/passed', { ...count(catalogue), warnings: warnings.length }));
  return failed ? 1 : 0;
}

function count({ datasets, observations, centres, articles }: NonNullable<Parsed['catalogue']>) {
  return {
    datasets: datasets.size,
    figures: observations.size,
    centres: centres.size,
    articles: articles.length,
  };
}
