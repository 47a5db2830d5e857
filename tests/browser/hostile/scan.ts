import type { Page } from 'playwright-core';

/** A file and something in it that an attack has made. */
export type Effect = string;

/**
 * Parses files of the site with the browser's own parsers, without running them, and gives what in them comes of an attack: an
 * element, an attribute or a handler that no component writes, code or style with its name, an address of another scheme, JSON
 * or XML that no longer parses.
 * @param paths addresses from the origin
 */
export function scanFiles(page: Page, paths: readonly string[]): Promise<Effect[]> {
  return page.evaluate(
    async (all) => {
      const find = findIn();
      const found: string[] = [];
      const next = async (): Promise<void> => {
        for (let path = all.shift(); path !== undefined; path = all.shift()) {
          const text = await (await fetch(path)).text();
          found.push(...find(text, path).map((what) => `${path}: ${what}`));
        }
      };
      await Promise.all([next(), next(), next(), next()]);
      return found;

      /** Stands inside, because only what is inside reaches the browser. */
      function findIn(): (text: string, path: string) => string[] {
        const schemes = /^(?:https?|mailto|tel):|^data:image\//;
        const loading = /^(?:href|xlink:href|src|srcset|action|formaction|poster|data)$/;
        const ofAttribute = ({ name, value }: Attr, element: Element): string[] => {
          const what = `${name}="${value}" of ${element.localName}`;
          if (/^on|canary|^srcdoc$/i.test(name)) return [what];
          const isAddress = loading.test(name) && /^\s*[a-z][a-z0-9+.-]*:/i.test(value);
          return isAddress && !schemes.test(value) ? [what] : [];
        };
        const ofElement = (element: Element): string[] => {
          const name = element.localName;
          const isText = name === 'script' && /json/.test(element.getAttribute('type') ?? '');
          if (isText) JSON.parse(element.textContent);
          const isCode = /^(?:script|style)$/.test(name) && !isText;
          return [
            ...(/canary|^(?:math|iframe|object|embed)$/i.test(name) ? [`element ${name}`] : []),
            ...(name === 'base' && element.hasAttribute('href') ? ['base'] : []),
            ...(isCode && /canary/.test(element.textContent) ? [`${name} with an attack`] : []),
            ...[...element.attributes].flatMap((attribute) => ofAttribute(attribute, element)),
          ];
        };
        return (text, path) => {
          if (/(?:json|jsonld)$/.test(path)) return JSON.parse(text) === undefined ? ['no JSON'] : [];
          const isHtml = /html$/.test(path);
          const type = isHtml ? 'text/html' : 'application/xml';
          const parsed = new DOMParser().parseFromString(text, type);
          const broken = parsed.querySelector('parsererror');
          if (broken && !isHtml) return [broken.textContent];
          return [...parsed.querySelectorAll('*')].flatMap(ofElement);
        };
      }
    },
    [...paths],
  );
}

/** Gives what of an attack stands in the page as it is now, its scripts having run. */
export function scanPage(page: Page): Promise<Effect[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => [
      ...(/canary/i.test(element.localName) ? [element.outerHTML.slice(0, 200)] : []),
      ...[...element.attributes]
        .filter(({ name }) => /^on|canary/i.test(name))
        .map(({ name }) => `${name} of ${element.localName}`),
    ]),
  );
}
