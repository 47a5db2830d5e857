import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHeaderRules } from '../../scripts/serving.ts';
import { toCaddyfile } from '../../src/publish/serving/caddy.ts';
import { headersFor, type HeaderRule } from '../../src/publish/serving/headers.ts';
import { letterSets } from '../../src/publish/letters.ts';
import { mediaTypeOf } from '../../src/publish/serving/media-types.ts';
import { toNginxConfiguration } from '../../src/publish/serving/nginx.ts';
import { dist, files } from './dist.ts';

// The real servers, as Debian packages them, with the configuration that the project gives.

type Setup = { readonly base: string; readonly root: string; readonly listen: string };
type Program = {
  readonly name: 'nginx' | 'caddy';
  readonly start: (folder: string, rules: readonly HeaderRule[], setup: Setup) => ChildProcess;
};

const programs: readonly Program[] = [
  {
    name: 'nginx',
    start: (folder, rules, setup) => {
      const file = join(folder, 'nginx.conf');
      writeFileSync(
        file,
        `daemon off;\nuser root;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents { }\nhttp {\naccess_log off;\n${toNginxConfiguration(rules, setup)}}\n`,
      );
      return spawn('nginx', ['-c', file, '-e', join(folder, 'start.log')], { stdio: 'inherit' });
    },
  },
  {
    name: 'caddy',
    start: (folder, rules, setup) => {
      const file = join(folder, 'Caddyfile');
      const caddyfile = toCaddyfile(rules, { ...setup, listen: `http://${setup.listen}` });
      writeFileSync(file, `{\n\tadmin off\n}\n${caddyfile}`);
      return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
        stdio: ['ignore', 'ignore', 'ignore'],
        env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      });
    },
  },
];

const first = (pattern: RegExp): string => {
  const found = [...files].find((file) => pattern.test(file));
  if (!found) throw new Error(`no file like ${pattern} in ${dist}`);
  return found;
};

/** One of each kind of address. */
const paths = [
  '/',
  '/kk/',
  '/ru/map/',
  `/${first(/^ru\/embed\/.*index\.html$/).replace('index.html', '')}`,
  `/${first(/^_astro\/.*\.js$/)}`,
  '/data/population/population.csv',
  '/data/population/population.parquet',
  '/data/catalog.ttl',
  '/data/catalog.jsonld',
  '/kk/feed.atom.xml',
  '/kk/feed.rss.xml',
  '/kk/feed.json',
  '/sitemap.xml',
];

describe.each(programs)('$name', ({ name, start }) => {
  describe.each(['/', '/atlas/'])('below %s', (base) => {
    const rules = readHeaderRules(dist, base);
    let folder: string;
    let server: ChildProcess;
    let origin: string;

    beforeAll(async () => {
      install(name);
      folder = mkdtempSync(join(tmpdir(), `${name}-`));
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      server = start(folder, rules, { base, root: dist, listen: `127.0.0.1:${port}` });
      await waitFor(origin);
    }, 180_000);

    afterAll(() => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each(paths)('%s has its headers and its type', async (path) => {
      const response = await fetch(origin + base.slice(0, -1) + path);
      expect(response.status).toBe(200);
      for (const [header, value] of Object.entries(headersFor(path, rules)))
        expect(response.headers.get(header), header).toBe(value);
      if (path.includes('/embed/')) expect(response.headers.get('x-frame-options')).toBeNull();
      expect(response.headers.has('link'), 'letters').toBe(/^\/(?:kk|ru)\/(?:.*\/)?$/.test(path));
      const type = mediaTypeOf(path);
      if (type) expect(response.headers.get('content-type')?.toLowerCase()).toBe(type);
      await response.arrayBuffer();
    });

    test('the letters that a page will need are named with it, and are there', async () => {
      const page = await fetch(`${origin}${base}kk/about/`);
      const html = await page.text();
      const fonts = [...(page.headers.get('link') ?? '').matchAll(/<([^>]+)>/g)].map(([, font = '']) => font);
      expect(fonts).toHaveLength(letterSets.length);
      for (const font of fonts) {
        expect((await fetch(origin + font)).status, font).toBe(200);
        if (base === '/') expect(html).toContain(`href="${font}"`);
      }
    });

    test('the compressed copy is sent, and holds the same', async () => {
      const address = origin + base + 'data/population/population.csv';
      const packed = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(await packed.text()).toBe(await plain.text());
    });

    test('what is not there gets the page that says so', async () => {
      const response = await fetch(`${origin}${base}kk/nothing-here/`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Страница не найдена');
    });
  });
});

function install(program: string): void {
  if (['/usr/sbin', '/usr/bin'].some((folder) => existsSync(join(folder, program)))) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`${program} is not installed → install it, then run the tests again`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Debian starts a service that it installs; none is wanted here.
  const policy = '/usr/sbin/policy-rc.d';
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', program], {
      env,
      stdio: 'ignore',
    });
  } finally {
    if (isOurs) rmSync(policy);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function waitFor(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await (await fetch(origin)).arrayBuffer();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`no server at ${origin}`);
}
