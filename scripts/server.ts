import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../src/publish/serving/headers.ts';
import { mediaTypeOf } from '../src/publish/serving/media-types.ts';
import { readHeaderRules } from './serving.ts';

/**
 * Serves a built site from a folder as a good server would: its headers, types and compressed copies, its 404 page for what is
 * not there.
 * @param port 0 takes any free one
 * @param base the path below which the site was built, with slashes at both ends
 * @returns the listening server; it rejects when the port is taken
 */
export function serveFolder(folder: string, port: number, base = '/'): Promise<Server> {
  const rules = readHeaderRules(folder, base);
  const files = sirv(folder, {
    dev: false,
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const type = mediaTypeOf(path);
      if (type) response.setHeader('content-type', type);
    },
  });
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    const answerMissing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(missing);
    };
    if (!url.startsWith(base)) {
      answerMissing();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    const [path = '/'] = request.url.split('?');
    for (const [name, value] of Object.entries(headersFor(path, rules))) response.setHeader(name, value);
    files(request, response, answerMissing);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
