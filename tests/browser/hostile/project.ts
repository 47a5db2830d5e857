import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import { copyProject } from '../../site/copy.ts';
import { infect } from './texts.ts';

/**
 * Copies the project with an attack in every text that people write: the cells of every table, the labels of every package, the
 * title, the summary and the body of every article, the credit of the boundaries. The check refuses such data; in the copy it
 * holds its tongue, so that what publishes them stands alone.
 */
export function copyHostileProject(): string {
  const root = copyProject();
  silenceCheck(root);
  // Versions that were published may not change; without them there is only the one of today.
  rmSync(join(root, 'data', 'archive'), { recursive: true });
  for (const file of globSync('data/{reference,centres,datasets/*}/datapackage.json', { cwd: root }))
    infectPackage(join(root, file));
  for (const file of globSync('src/content/articles/*/*.mdx', { cwd: root })) infectArticle(join(root, file));
  const credit = join(root, 'data', 'geo', 'credit.json');
  writeFileSync(credit, JSON.stringify(infectLabels(JSON.parse(readFileSync(credit, 'utf8')))));
  return root;
}

function silenceCheck(root: string): void {
  const check = join(root, 'src', 'catalogue');
  replaceOnce(join(check, 'check', 'text.ts'), 'of broken) {', 'of broken.slice(0, 0)) {');
  replaceOnce(join(check, 'check', 'cell.ts'), String.raw`|| /\s{2}/.test(text)`, '');
  replaceOnce(
    join(check, 'report.ts'),
    'file: string): Report {',
    'file: string): Report { return () => {};',
  );
}

function replaceOnce(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`«${from}» does not stand once in ${file}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}

let turn = 0;

const field = z.looseObject({
  name: z.string(),
  type: z.string(),
  format: z.string().optional(),
  codes: z.string().optional(),
  constraints: z.looseObject({ pattern: z.string().optional(), enum: z.unknown().optional() }).optional(),
});
const descriptor = z.looseObject({
  resources: z.array(
    z.looseObject({
      path: z.string(),
      schema: z.looseObject({ fields: z.array(field), primaryKey: z.array(z.string()) }),
    }),
  ),
});

function infectPackage(file: string): void {
  const content = descriptor.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const { path, schema } of content.resources) infectTable(join(file, '..', path), schema);
  writeFileSync(file, JSON.stringify(infectLabels(content)));
}

type Schema = z.infer<typeof descriptor>['resources'][number]['schema'];

function infectTable(file: string, { fields, primaryKey }: Schema): void {
  const [header = [], ...rows] = Papa.parse<string[]>(readFileSync(file, 'utf8').trimEnd()).data;
  const infected = rows.map((cells) =>
    cells.map((cell, index) => {
      const own = fields.find(({ name }) => name === header[index]);
      if (!own || cell === '' || primaryKey.includes(own.name)) return cell;
      return infectCell(cell, own);
    }),
  );
  writeFileSync(file, `${Papa.unparse([header, ...infected], { newline: '\n' })}\n`);
}

/** Names that other tables or the code refer to stay; so do the patterns of units, which are code. */
const references = /^(?:kind|rules|parts|begins|except|counted_..|scaled_..)$/;

function infectCell(cell: string, { name, type, format, codes, constraints }: z.infer<typeof field>): string {
  if (codes !== undefined || constraints?.enum !== undefined || references.test(name)) return cell;
  // As hostile as an address can be that has the form of one.
  if (format === 'uri') return `https://canary.example/'onclick='canary()'?a=%22%3E&lt;canary-x&gt;`;
  if (format === 'email') return `"><canary-x/onload='canary()'>?bcc=canary&body=x@canary.example`;
  if (constraints?.pattern !== undefined) return cell;
  if (type === 'list') return cell.replaceAll('|', `<canary-x>"'|`);
  if (type !== 'string') return cell;
  turn += 1;
  return infect(cell, turn);
}

/** Infects every `titles` and `descriptions`, wherever they stand, and whatever has both languages. */
function infectLabels(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(infectLabels);
  if (typeof content !== 'object' || content === null) return content;
  const entries = Object.entries(content);
  const isLabels = 'kk' in content && 'ru' in content;
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (!isLabels || typeof value !== 'string') return [key, infectLabels(value)];
      turn += 1;
      return [key, infect(value, turn)];
    }),
  );
}

function infectArticle(file: string): void {
  const text = readFileSync(file, 'utf8');
  const front = text.replace(/^(title|summary): (.*)$/gm, (_line, key: string, value: string) => {
    turn += 1;
    return `${key}: ${JSON.stringify(infect(value.replace(/^["']|["']$/g, ''), turn))}`;
  });
  turn += 1;
  const attack = escapeMdx(infect('текст', turn).replaceAll('\n', ' '));
  const body = `\n\n## ${attack}\n\n${attack}\n\n- ${attack}\n\n[${attack}](https://canary.example/ "${attack}")\n`;
  writeFileSync(file, front + body);
}

/** What Markdown, MDX or HTML could take for a mark, as a reference to its character: the reader reads the text itself. */
function escapeMdx(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.codePointAt(0)};`);
}
