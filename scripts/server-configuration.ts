import { parseArgs } from 'node:util';
import { toCaddyfile } from '../src/publish/serving/caddy.ts';
import { toNginxConfiguration } from '../src/publish/serving/nginx.ts';
import { readHeaderRules } from './serving.ts';

const writers = { nginx: toNginxConfiguration, caddy: toCaddyfile } as const;

const help = `npm run server-configuration -- nginx|caddy --root /srv/atlas --listen 80 [--help]

Prints what a server needs to serve the built site (dist/): headers, types, compressed copies, the 404 page.
--root: where the folder lies on the server. --listen: a port for nginx (80), an address for Caddy (:80, atlas.example).
BASE_PATH: as it was when the site was built.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: '/srv/atlas' },
    listen: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const [name = ''] = positionals;
if (values.help) console.log(help);
else if (name === 'nginx' || name === 'caddy') {
  const listen = values.listen ?? (name === 'nginx' ? '80' : ':80');
  const setup = { base: process.env['BASE_PATH'] ?? '/', root: values.root, listen };
  process.stdout.write(writers[name](readHeaderRules('dist', setup.base), setup));
} else {
  console.error(`${name || 'no server'}: unknown → nginx or caddy`);
  process.exitCode = 2;
}
