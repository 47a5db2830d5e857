import type { Topology } from 'topojson-specification';
import type { Article } from './article.ts';
import type { CentreRow, SearchWord, Settlement } from './centre.ts';
import type { Code } from './code.ts';
import type { Contact } from './contact.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator, IndicatorId, Unit, UnitId } from './indicator.ts';
import type { Labels } from './locale.ts';
import type { Package } from './package.ts';
import type { Observation, ObservationId } from './observation.ts';
import type { Warning } from './plausible/warning.ts';
import type { Area, AreaCode, Region } from './region.ts';
import type { Source, SourceId } from './source.ts';
import type { Term } from './term.ts';

/** Everything the site knows: all that pages, charts, maps and downloads may ask. */
export type Catalogue = {
  readonly country: Area<'KZ'>;
  /** The 20 regions in the order of their codes. */
  readonly regions: readonly Region[];
  /** The country and the regions. */
  readonly areas: ReadonlyMap<AreaCode, Area>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  /** Code lists by name, each by code, in the order of codes.csv. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, Code>>;
  readonly settlements: ReadonlyMap<string, Settlement>;
  readonly contacts: readonly Contact[];
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** Published and derived figures. */
  /** What is odd about published figures, told on their dataset's page. */
  readonly warnings: readonly Warning[];
  readonly observations: ReadonlyMap<ObservationId, Observation>;
  readonly centres: ReadonlyMap<string, CentreRow>;
  /** What else people call types, groups, towns and regions, for search. */
  readonly searchWords: readonly SearchWord[];
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The agreed terms of the site, by id. */
  readonly glossary: ReadonlyMap<string, Term>;
  readonly geography: Geography;
  /** The tables of data/ as they stand there, for publishing. */
  readonly packages: readonly Package[];
};

/** Boundaries of the regions: object `regions`, feature id = region code, WGS 84. */
export type Geography = { readonly topology: Topology; readonly credit: Labels };
