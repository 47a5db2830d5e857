import { z } from 'zod';
import { articleKinds } from '../article.ts';
import type { IssueType } from '../issue.ts';
import type { Observation } from '../observation.ts';
import { placeScalars } from '../placed.ts';
import type { Component, Prose } from '../prose.ts';
import type { Report } from '../report.ts';
import { suggest } from './suggest.ts';

/** Front matter of kk.mdx and ru.mdx; texts are each language's own, the rest must be the same in both. */
export const frontMatter = z
  .strictObject({
    title: z.string().min(1),
    summary: z.string().min(1),
    kind: z.enum(articleKinds),
    published: z.iso.date('2026-01-31'),
    updated: z.iso.date('2026-01-31').optional(),
    sources: z.array(z.string()).min(1),
    topics: z.array(z.string()).min(1),
    // These may be empty, but only on purpose: `datasets: []`.
    regions: z.array(z.string()),
    datasets: z.array(z.string()),
    centres: z.array(z.string()),
    /** Mark of the other language's text with which this one was last brought in line: see twin.ts. */
    twin: z
      .string()
      .regex(/^[0-9a-f]{12}$/, 'npm run align')
      .optional(),
  })
  .refine(({ published, updated }) => updated === undefined || updated >= published, {
    path: ['updated'],
    message: 'updated ≥ published',
  });

export type FrontMatter = z.infer<typeof frontMatter>;

/** The ids that an article may name, by what it names. */
export type Referable = {
  readonly sources: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly datasets: ReadonlySet<string>;
  readonly centres: ReadonlySet<string>;
  /** Terms that the glossary explains. */
  readonly terms: ReadonlySet<string>;
  /** Published and derived figures. */
  readonly figures: ReadonlyMap<string, Observation>;
  readonly views: ReadonlySet<string>;
  /** Datasets with issues of their own: what articles take from them cannot be judged until those are mended. */
  readonly broken: ReadonlySet<string>;
};

type ComponentRule = {
  /** The attribute that names something, and what it names. */
  readonly reference?: { readonly attribute: string; readonly to: Exclude<keyof Referable, 'broken'> };
  /** Attributes allowed besides. */
  readonly flags: readonly string[];
  /** The attribute that must have one of these values. */
  readonly choice?: { readonly attribute: string; readonly of: readonly string[] };
};

/** The components that an article may use. */
const components: Readonly<Record<string, ComponentRule>> = {
  Figure: { reference: { attribute: 'at', to: 'figures' }, flags: ['bare', 'said'] },
  View: { reference: { attribute: 'of', to: 'views' }, flags: [] },
  Table: { reference: { attribute: 'of', to: 'views' }, flags: [] },
  Centre: { reference: { attribute: 'id', to: 'centres' }, flags: [] },
  Term: { reference: { attribute: 'id', to: 'terms' }, flags: [] },
  Plain: { flags: [] },
  Words: { flags: ['lang'], choice: { attribute: 'lang', of: ['kk', 'ru', 'en'] } },
};

/** What is said of an id that is not known, by what it names. */
const unknown: Readonly<Partial<Record<keyof Referable, IssueType>>> = {
  figures: 'article/figure',
  terms: 'article/term',
};

const listing = ['sources', 'topics', 'regions', 'datasets', 'centres'] as const;

/**
 * Checks that everything which an article's front matter names exists.
 * @param front the front matter as it is written, from the second line of the file
 */
export function checkReferences(matter: FrontMatter, front: string, known: Referable, report: Report): void {
  const names = placeScalars(front, 2, ([property]) => listing.some((one) => one === property));
  for (const property of listing) {
    for (const id of matter[property]) {
      if (known[property].has(id) || known.broken.has(id)) continue;
      const at = names.find(({ path, placed }) => path[0] === property && placed.text === id);
      report(
        'article/reference',
        { ...at?.placed.placeAt(0), field: property },
        { found: id, expected: suggest(id, known[property]) },
      );
    }
  }
}

/** Where a link may lead: to a page of the site by its relative address, to another site by https, to mail and telephone. */
const linkable = /^(?:https:\/\/[^/]|mailto:[^/]|tel:\+?\d|\.{1,2}\/|#)/;

/** Checks an article's body: only our components, no code, fit links, one plain version; each figure, view and centre that it shows exists. */
export function checkProse(prose: Prose, known: Referable, report: Report): void {
  for (const { text, place } of prose.code) {
    report(
      'article/component',
      { ...place, field: '{…}' },
      { found: text, expected: Object.keys(components).join(', ') },
    );
  }
  for (const { address, place } of prose.links)
    if (!linkable.test(address))
      report('article/link', place, { found: address, expected: 'https:// | mailto: | tel: | ../' });
  for (const component of prose.components) checkComponent(component, known, report);
  checkTerms(prose, report);
  const plain = prose.components.filter(({ name }) => name === 'Plain');
  const [first, second] = plain;
  if (!first) report('article/plain', { field: 'Plain' }, { found: '0' });
  else if (second)
    report('article/plain', { ...second.place, field: 'Plain' }, { found: String(plain.length) });
  else if (!first.hasText) report('article/plain', { ...first.place, field: 'Plain' }, { found: 'empty' });
}

function checkComponent({ name, attributes, place }: Component, known: Referable, report: Report): void {
  const rule = components[name];
  if (!rule) {
    report(
      'article/component',
      { ...place, field: name },
      { found: `<${name}>`, expected: Object.keys(components).join(', ') },
    );
    return;
  }
  const { reference, flags, choice } = rule;
  for (const attribute of attributes.keys()) {
    if (attribute === reference?.attribute || flags.includes(attribute)) continue;
    const allowed = [...(reference ? [reference.attribute] : []), ...flags].join(', ');
    report('article/component', { ...place, field: name }, { found: attribute, expected: allowed });
  }
  if (choice) {
    const { attribute, of } = choice;
    const found = attributes.get(attribute) ?? '';
    const field = `${name} ${attribute}`;
    if (!of.includes(found))
      report('article/component', { ...place, field }, { found, expected: of.join(', ') });
  }
  if (!reference) return;
  const id = attributes.get(reference.attribute) ?? '';
  if (known[reference.to].has(id) || known.broken.has(id.split('/')[0] ?? '')) return;
  report(
    unknown[reference.to] ?? 'article/reference',
    { ...place, field: `${name} ${reference.attribute}` },
    { found: id, expected: suggest(id, known[reference.to].keys()) },
  );
}

/** A term has words between its tags, is a link itself, and is explained once: its note has one place in the page. */
function checkTerms({ components }: Prose, report: Report): void {
  const told = new Set<string>();
  for (const { name, attributes, hasText, isNested, place } of components) {
    if (name !== 'Term') continue;
    const id = attributes.get('id') ?? '';
    const found = { found: id };
    if (!hasText) report('article/term-empty', { ...place, field: 'Term' }, found);
    if (isNested) report('article/term-nested', { ...place, field: 'Term' }, found);
    if (told.has(id)) report('article/term-twice', { ...place, field: 'Term id' }, found);
    told.add(id);
  }
}
