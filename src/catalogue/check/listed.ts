import type { Prose } from '../prose.ts';
import type { Report } from '../report.ts';
import type { FrontMatter, Referable } from './article.ts';

/**
 * Checks that the front matter names what the text rests on: the dataset of each figure, drawing and table, the source of
 * each published figure, each centre shown. Lists, feeds and "what this is based on" are made of it.
 */
export function checkListed(matter: FrontMatter, prose: Prose, known: Referable, report: Report): void {
  const told = new Set<string>();
  for (const { name, attributes, place } of prose.components) {
    const id = attributes.get(identifying[name] ?? '') ?? '';
    const figure = known.figures.get(id);
    const used = {
      centres: name === 'Centre' ? id : undefined,
      datasets: name === 'Centre' ? undefined : id.split('/')[0],
      // A derived figure has no source of its own.
      sources: figure?.kind === 'published' ? figure.source : undefined,
    };
    for (const property of ['centres', 'datasets', 'sources'] as const) {
      const found = used[property];
      if (!found || !known[property].has(found) || matter[property].includes(found) || told.has(found))
        continue;
      told.add(found);
      report('article/unlisted', { ...place, field: property }, { found, expected: property });
    }
  }
}

/** The attribute by which each component names what it shows. */
const identifying: Readonly<Record<string, string>> = { Figure: 'at', View: 'of', Table: 'of', Centre: 'id' };
