import { parseArgs } from 'node:util';
import { run } from './run.ts';
import { serveFolder } from './server.ts';

const help = `npm start [-- --help]

Checks the data, builds the site and serves it at http://localhost:4321/ (PORT=8080 npm start for another port).`;

const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });

if (values.help) console.log(help);
else process.exitCode = await start(Number(process.env['PORT'] ?? 4321));

/** Gives 0 while the site is being served, an exit code when it could not be built or served. */
async function start(port: number): Promise<number> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`PORT=${process.env['PORT']} is no port → a whole number up to 65535`);
    return 1;
  }
  const built = await run('node', ['scripts/build.ts']);
  if (built !== 0) return built;
  try {
    const base = process.env['BASE_PATH'] ?? '/';
    const server = await serveFolder('dist', port, base);
    const address = server.address();
    const actual = typeof address === 'object' && address ? address.port : port;
    console.log(`Qoldau Atlas: http://localhost:${actual}${base} (Ctrl+C stops it)`);
    return 0;
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    console.error(`Port ${port} is taken → choose another one: PORT=${port + 1} npm start`);
    return 1;
  }
}
