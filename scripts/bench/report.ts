import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, version } from 'node:os';
import { join } from 'node:path';
import { toMarkdown, writeTable } from './table.ts';

/** What a bench found. */
export type Report = {
  /** Of the bench; the marks in the document have it too. */
  readonly name: string;
  /** The first row is the head. */
  readonly rows: readonly (readonly string[])[];
  /** Whole sentences, each on what was found. */
  readonly notes: readonly string[];
  /** What was measured beside us, with its version. */
  readonly beside?: string;
};

const root = join(import.meta.dirname, '..', '..');
const file = join(root, 'docs', 'performance.md');

/** Prints what a bench found; with `write` it takes the place of what docs/performance.md says between the marks of that bench. */
export async function report(found: Report, write: boolean): Promise<void> {
  writeTable(found.name, found.rows);
  for (const note of found.notes) console.log(`  ${note}`);
  if (!write) return;
  const text = replaceSection(readFileSync(file, 'utf8'), found.name, describe(found));
  // Only now: what is measured in the same process shall not carry it.
  const prettier = await import('prettier');
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(text, { ...options, filepath: file }));
}

/** Gives a document with other text between `<!-- bench NAME -->` and `<!-- end NAME -->`. */
export function replaceSection(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- bench ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from === -1 || to < from)
    throw new Error(`docs/performance.md has no place between ${begin} and ${end}`);
  return `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`;
}

function describe({ rows, notes, beside }: Report): string {
  const day = new Date().toISOString().slice(0, 10);
  const machine = [describeMachine(), ...(beside ? [beside] : [])].join(', ');
  return [`Measured on ${day}: ${machine}.`, toMarkdown(rows), notes.join(' ')].join('\n\n');
}

function describeMachine(): string {
  const { astro = '' } = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    }
  ).devDependencies;
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} processors (${model}), ${memory} GB, ${nameSystem()}, Node ${process.versions.node}, Astro ${astro}`;
}

function nameSystem(): string {
  const release = '/etc/os-release';
  const named = existsSync(release)
    ? /^PRETTY_NAME="(.+)"$/m.exec(readFileSync(release, 'utf8'))?.[1]
    : undefined;
  return named ?? version();
}
