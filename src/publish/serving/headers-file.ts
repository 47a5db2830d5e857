import type { HeaderRule } from './headers.ts';

/**
 * Gives the file `_headers` that Netlify and Cloudflare Pages read from the root of a site
 * (https://docs.netlify.com/manage/routing/headers, https://developers.cloudflare.com/pages/configuration/headers).
 * @param base the path below which the site is served, with slashes at both ends
 */
export function toHeadersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .flatMap(({ paths, headers }) =>
      paths.map((path) =>
        [
          base.slice(0, -1) + path,
          ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        ].join('\n'),
      ),
    )
    .join('\n\n')
    .concat('\n');
}
