import type { HeaderRule } from './headers.ts';
import { mediaTypes } from './media-types.ts';

/**
 * Gives what nginx needs to serve the site as it should be: `include` it inside an `http` block. Each header is a map from the
 * address to its value, since an `add_header` of a location hides those of the server around it; an empty value is not sent.
 * @param base the path below which the site is served, with slashes at both ends
 */
export function toNginxConfiguration(
  rules: readonly HeaderRule[],
  { base, root, listen }: { base: string; root: string; listen: string },
): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string): string => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) =>
    [
      `map $uri ${variable(name)} {`,
      ...rules.flatMap(({ paths, headers }) =>
        headers[name] === undefined ? [] : paths.map((path) => `  ${matcher(path)} "${headers[name]}";`),
      ),
      '}',
    ].join('\n'),
  );
  const types = Map.groupBy(Object.entries(mediaTypes), ([, type]) => type.replace(/;.*/, ''));
  const withCharset = [...new Set(Object.values(mediaTypes))]
    .filter((type) => type.includes('charset'))
    .map((type) => type.replace(/;.*/, ''));
  return `# Written by the build from src/publish/serving; include it inside http { }.
${maps.join('\n\n')}

server {
  listen ${listen};
  root ${root};
  charset utf-8;
  charset_types text/css text/plain application/rss+xml ${withCharset.join(' ')};
  # Copies made by the build; add brotli_static on; where the module is there.
  gzip_static on;

  types {
    text/html html;
    text/css css;
    text/plain txt;
    text/javascript js;
    image/svg+xml svg;
    image/png png;
    font/woff2 woff2;
    application/zip zip;
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
${[...types].map(([type, all]) => `    ${type} ${all.map(([ending]) => ending).join(' ')};`).join('\n')}
  }

${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

  index index.html;
${base === '/' ? '' : `  rewrite ^${base}(.*)$ /$1 break;\n`}
  location ~ \\.atom\\.xml$ { types { } default_type application/atom+xml; }
  location ~ \\.rss\\.xml$ { types { } default_type application/rss+xml; }

  error_page 404 /404.html;
}
`;
}

/** A rule's path as a pattern of an nginx map. */
function matcher(path: string): string {
  const plain = path.replace(/\*$/, '').replace(/[.+?()[\]{}^$|\\]/g, '\\$&');
  return path.endsWith('*') ? `"~^${plain}"` : `"~^${plain}$"`;
}
