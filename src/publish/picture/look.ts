import { DOMParser } from 'linkedom';
import postcss from 'postcss';

/** What style sheets say of a drawing on a light screen. */
export type Look = {
  /** In the order in which they win, weakest first. */
  readonly rules: readonly LookRule[];
};

type LookRule = {
  readonly selector: string;
  /** Custom properties (`--map-fill`) and those that SVG has as attributes. */
  readonly values: ReadonlyMap<string, string>;
};

type Names = ReadonlyMap<string, string>;

/** The properties of our style sheets that are attributes in SVG too. */
const attributes = new Set([
  'fill',
  'font-weight',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
]);

/**
 * Gives the look that style sheets make, those that win last. Rules for printing, for the dark, for narrow places and for
 * what a pointer does have no say in a picture.
 */
export function parseLook(sheets: readonly string[]): Look {
  const rules = sheets.flatMap((sheet) => parseRules(postcss.parse(sheet).nodes));
  return { rules: rules.sort((a, b) => weigh(a.selector) - weigh(b.selector)) };
}

/**
 * Writes a look into a drawing as attributes, which every program that shows SVG understands; classes and the custom
 * properties behind them are gone afterwards.
 */
export function applyLook(svg: string, { rules }: Look): string {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const root: Element | null = document.querySelector('svg');
  if (!root) throw new Error('no svg to dress');
  const found = new Map<Element, Map<string, string>>();
  for (const { selector, values } of rules) {
    // Most rules are for other kinds of drawings; looking for their elements would take longest.
    if (!classesOf(selector).every((name) => svg.includes(name))) continue;
    const elements = selector === ':root' ? [root] : document.querySelectorAll(selector);
    for (const element of elements) found.set(element, new Map([...(found.get(element) ?? []), ...values]));
  }
  dress(root, found, new Map());
  return root.outerHTML;
}

function classesOf(selector: string): string[] {
  const sure = selector.replace(/:is\([^)]*\)/g, '');
  return [...sure.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

function dress(element: Element, found: ReadonlyMap<Element, Names>, inherited: Names): void {
  const own = [...(found.get(element) ?? [])];
  const names = own.some(([name]) => name.startsWith('--'))
    ? new Map([...inherited, ...own.filter(([name]) => name.startsWith('--'))])
    : inherited;
  for (const [name, value] of own)
    if (attributes.has(name)) element.setAttribute(name, resolve(value, names).replace(/^([\d.]+)px$/, '$1'));
  element.removeAttribute('class');
  for (const child of element.children) dress(child, found, names);
}

function resolve(value: string, names: Names): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const known = names.get(name);
    if (known === undefined) throw new Error(`no token ${name} for a picture`);
    return resolve(known, names);
  });
}

function parseRules(nodes: readonly postcss.ChildNode[]): LookRule[] {
  return nodes.flatMap((node): LookRule[] => {
    if (node.type === 'atrule') return node.name === 'layer' ? parseRules(node.nodes ?? []) : [];
    if (node.type !== 'rule') return [];
    const values = new Map(
      node.nodes.flatMap((one) =>
        one.type === 'decl' && (one.prop.startsWith('--') || attributes.has(one.prop))
          ? [[one.prop, one.value]]
          : [],
      ),
    );
    return node.selectors
      .filter((selector) => values.size > 0 && !/:(hover|focus|not)|\[data-theme/.test(selector))
      .map((selector) => ({ selector, values }));
  });
}

/** How strongly a selector of classes and names counts (https://www.w3.org/TR/selectors-4/#specificity-rules). */
function weigh(selector: string): number {
  const classes = selector.match(/[.[:](?!is\()/g)?.length ?? 0;
  const names = selector.match(/(?:^|[\s>(,])[a-z]+/g)?.length ?? 0;
  return classes * 100 + names;
}
