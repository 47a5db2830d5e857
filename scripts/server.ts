import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site from a folder, with its 404 page for what is not there.
 * @param port 0 takes any free one
 * @returns the listening server; it rejects when the port is taken
 */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: false, etag: true, extensions: ['html'], setHeaders: setType });
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(missing);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/** Types that the server's own table lacks or names without the character set. */
const types: readonly (readonly [ending: string, type: string])[] = [
  ['.csv', 'text/csv; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.geojson', 'application/geo+json; charset=utf-8'],
  ['.topojson', 'application/json; charset=utf-8'],
];

function setType(response: { setHeader: (name: string, value: string) => unknown }, path: string): void {
  const type = types.find(([ending]) => path.endsWith(ending))?.[1];
  if (type) response.setHeader('content-type', type);
}
