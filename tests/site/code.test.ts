import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { tokenize } from 'excel-formula-tokenizer';
import { parseHTML } from 'linkedom';
import { Language, Parser } from 'web-tree-sitter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { serveFolder } from '../../scripts/server.ts';
import { dist, readText } from './dist.ts';
import { findPandas, runPython } from './python.ts';

const datasets = [...loadCatalogue(process.cwd()).datasets.values()];
const python = findPandas();

/** The pieces of code of a page as a reader copies them, by their ids. */
function readCode(page: string): Map<string, string> {
  const { document } = parseHTML(readText(page));
  return new Map(
    [...document.querySelectorAll('pre code[id]')].map((code) => [code.id, code.textContent ?? '']),
  );
}

const snippets = new Map(datasets.map(({ id }) => [id, readCode(`kk/datasets/${id}/index.html`)]));
const snippet = (id: string, tool: string): string => {
  const code = snippets.get(id)?.get(`snippet-${tool}`);
  if (!code) throw new Error(`no piece of code for ${tool} on the page of ${id}`);
  return code;
};
const api = readCode('ru/api/index.html');
const written = (api.get('api-address') ?? '').replace(/\/api\/v1\/?$/, '');

let server: Server;
let origin: string;
/** The same code against the server of this test. */
const here = (code: string): string => code.replaceAll(written, origin);

beforeAll(async () => {
  server = await serveFolder(dist, 0);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no address');
  origin = `http://localhost:${address.port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** Every address in a piece of code is that of a published file. */
function expectFiles(code: string): void {
  const addresses = code.match(/https?:\/\/[^"'\s;]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    expect(address.startsWith(written), address).toBe(true);
    expect(existsSync(join(dist, address.slice(written.length))), address).toBe(true);
  }
}

async function parseWith(grammar: string, code: string): Promise<boolean> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(join(process.cwd(), 'node_modules', grammar)));
  const tree = parser.parse(code);
  return tree !== null && !tree.rootNode.hasError;
}

const parseR = (code: string) => parseWith('@davisvaughan/tree-sitter-r/tree-sitter-r.wasm', code);
const parsePython = (code: string) => parseWith('tree-sitter-python/tree-sitter-python.wasm', code);
const parsePowerQuery = async (code: string) =>
  TaskUtils.isOk(await TaskUtils.tryLexParse(DefaultSettings, code));

describe('the parsers of this test', () => {
  test('find an error in broken code', async () => {
    expect(await parseR('x <- read.csv("a"')).toBe(false);
    expect(await parsePython('with open("a" as b:\n  pass')).toBe(false);
    expect(await parsePowerQuery('let A = 1 in')).toBe(false);
  });
});

describe.each(datasets)('the code on the page of $id', ({ id, rows, schema }) => {
  test('for JavaScript runs and loads every row', async () => {
    const said: unknown[][] = [];
    const code = here(snippet(id, 'javascript')).replaceAll('console.log', 'say');
    const run = Object.getPrototypeOf(async () => undefined).constructor as FunctionConstructor;
    await (run('say', code)((...words: unknown[]) => said.push(words)) as unknown as Promise<void>);
    expect(said[0]?.[0]).toBe(rows.length);
    expect(Object.keys(said[0]?.[1] ?? {})).toEqual(schema.fields.map(({ name }) => name));
  });

  test('for DuckDB runs on the published file and gives its first rows', async () => {
    // The address becomes a path: reading over the network is an extension that DuckDB would have to fetch.
    const connection = await (await DuckDBInstance.create()).connect();
    const code = snippet(id, 'duckdb').replaceAll(written, dist);
    const reader = await connection.runAndReadAll(code);
    expect(reader.columnNames()).toEqual(schema.fields.map(({ name }) => name));
    expect(reader.currentRowCount).toBe(Math.min(10, rows.length));
    connection.closeSync();
  });

  test('for R is R, and asks for a published file', async () => {
    expect(await parseR(snippet(id, 'r'))).toBe(true);
    expectFiles(snippet(id, 'r'));
  });

  test('for Excel is Power Query, and asks for a published file', async () => {
    expect(await parsePowerQuery(snippet(id, 'excel'))).toBe(true);
    expectFiles(snippet(id, 'excel'));
  });

  test('for Google Sheets is a formula of three arguments, and asks for a published file', () => {
    const tokens = tokenize(snippet(id, 'sheets'), { language: 'de-DE' });
    expect(tokens[0]).toMatchObject({ value: 'IMPORTDATA', type: 'function', subtype: 'start' });
    expect(tokens.at(-1)).toMatchObject({ type: 'function', subtype: 'stop' });
    expect(tokens.filter(({ type }) => type === 'operand')).toHaveLength(3);
    expectFiles(snippet(id, 'sheets'));
  });
});

test(`the code for Python ${python ? 'runs and loads every row of every dataset' : 'is Python'}`, async () => {
  const codes = datasets.map(({ id }) => here(snippet(id, 'python')));
  for (const { id } of datasets) expectFiles(snippet(id, 'python'));
  if (!python) {
    for (const code of codes) expect(await parsePython(code)).toBe(true);
    return;
  }
  const program = [
    'import contextlib, io, json, sys',
    'loaded = []',
    'for code in json.load(sys.stdin):',
    '    names = {}',
    '    with contextlib.redirect_stdout(io.StringIO()):',
    '        exec(code, names)',
    '    data = names["data"]',
    '    loaded.append([len(data), list(data.columns), [type(one).__name__ for one in data["period"][:1]]])',
    'print(json.dumps(loaded))',
  ].join('\n');
  const loaded: unknown = JSON.parse(await runPython(python, program, JSON.stringify(codes)));
  expect(loaded).toEqual(
    datasets.map(({ rows, schema }) => [rows.length, schema.fields.map(({ name }) => name), ['str']]),
  );
});

describe('the examples on the page of the API', () => {
  const example = (tool: string): string => {
    const code = api.get(`api-${tool}`);
    if (!code) throw new Error(`no example for ${tool}`);
    return code;
  };

  test.each(['curl', 'python', 'r', 'excel'])('for %s asks for a published file', (tool) => {
    expectFiles(example(tool));
  });

  test('are R, Power Query and Python', async () => {
    expect(await parseR(example('r'))).toBe(true);
    expect(await parsePowerQuery(example('excel'))).toBe(true);
    expect(await parsePython(example('python'))).toBe(true);
  });

  test(`for Python ${python ? 'runs and prints figures' : 'is Python'}`, async () => {
    if (!python) return expect(await parsePython(example('python'))).toBe(true);
    const printed = await runPython(python, here(example('python')), '');
    expect(printed.trim().split('\n')).toHaveLength(5);
  });
});
