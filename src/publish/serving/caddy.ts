import type { HeaderRule } from './headers.ts';
import { mediaTypes } from './media-types.ts';

/**
 * Gives a Caddyfile that serves the site as it should be (https://caddyserver.com/docs/caddyfile).
 * @param base the path below which the site is served, with slashes at both ends
 */
export function toCaddyfile(
  rules: readonly HeaderRule[],
  { base, root, listen }: { base: string; root: string; listen: string },
): string {
  const matchers = rules.map(({ paths, headers }, index) =>
    [
      `@rule${index} path ${paths.map((path) => base.slice(0, -1) + path).join(' ')}`,
      `header @rule${index} {`,
      ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
      '}',
    ].join('\n'),
  );
  const types = Object.entries({
    ...mediaTypes,
    'atom.xml': 'application/atom+xml; charset=utf-8',
    'rss.xml': 'application/rss+xml; charset=utf-8',
  }).map(
    ([ending, type], index) =>
      // Deferred: the file server writes a type of its own otherwise.
      `@type${index} path *.${ending}\nheader @type${index} {\n\tContent-Type "${type}"\n\tdefer\n}`,
  );
  const body = `root * ${root}
${base === '/' ? '' : `uri strip_prefix ${base.slice(0, -1)}\n`}
${matchers.join('\n')}
${types.join('\n')}

file_server {
	precompressed br gzip
}

handle_errors {
	rewrite * /404.html
	file_server
}`;
  return `# Written by the build from src/publish/serving.
${listen} {
${body.replace(/^(?=.)/gm, '\t')}
}
`;
}
