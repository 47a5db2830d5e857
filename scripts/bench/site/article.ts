import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../../src/catalogue/locale.ts';
import type { Places } from './centres.ts';
import { makeWriter } from './words.ts';

/** What articles speak of. */
type Spoken = {
  readonly datasets: readonly string[];
  readonly centres: Places;
  readonly regions: readonly string[];
};

/** Writes an article in both languages: about 600 words, three figures, a map and a chart with their tables, a centre. */
export function writeArticle(
  folder: string,
  { datasets, centres, regions }: Spoken,
  random: () => number,
): void {
  mkdirSync(folder, { recursive: true });
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const [dataset, centre, region] = [pick(datasets), pick(centres), pick(regions)];
  const day = 1 + Math.floor(random() * 28);
  const month = 1 + Math.floor(random() * 12);
  const published = `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const topic = pick(['children', 'services']);
  const view = pick(['map', 'by-region']);
  for (const locale of locales) {
    const { words, paragraph } = makeWriter(locale, random);
    const text = `---
title: ${words(6)}
summary: ${words(16)}.
kind: news
published: ${published}
topics: [${topic}]
sources: [source-${dataset}]
regions: [${region}]
datasets: [${dataset}]
centres: [${centre.id}]
---

${paragraph(4)} <Figure at="${dataset}/${region}.2025.total"/>. ${paragraph(4)}

<Plain>

${paragraph(6)}

</Plain>

## ${words(3)}

${paragraph(6)} <Figure at="${dataset}/KZ.2025.child" bare/>. ${paragraph(3)}

<View of="${dataset}/${view}"/>

## ${words(4)}

${paragraph(6)}

- ${words(6)};
- ${words(7)};
- <Figure at="${dataset}/${region}.2024.adult"/>.

<View of="${dataset}/over-time"/>

## ${words(3)}

${paragraph(8)}

<Centre id="${centre.id}"/>

${paragraph(5)}
`;
    writeFileSync(join(folder, `${locale}.mdx`), text);
  }
}
