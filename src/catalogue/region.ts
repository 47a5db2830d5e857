import type { Labels } from './locale.ts';
import type { IsoDate } from './period.ts';

/** ISO 3166-2 code of a first-level unit of Kazakhstan since 8 June 2022, such as `KZ-10`. */
export type RegionCode = `KZ-${number}`;

/** A region, or the country as a whole (`KZ`). */
export type AreaCode = RegionCode | 'KZ';

export type Area<Code extends AreaCode = AreaCode> = {
  readonly code: Code;
  /** Code of the national classifier of administrative units; empty for the country. */
  readonly kato: string;
  readonly type: 'country' | 'region' | 'city';
  /** Last part of the profile's address. */
  readonly slug: string;
  readonly name: Labels;
  /** In English, for international catalogues only. */
  readonly nameEn: string;
  /** The name as it answers "where": «Абай облысында», «в области Абай». */
  readonly inName: Labels;
  /** The name as it answers "whose": «Абай облысының», «области Абай». */
  readonly ofName: Labels;
  readonly capital: Labels;
  /** The day since which the region exists in its present borders, where later than 1997. */
  readonly since: IsoDate | undefined;
};

export type Region = Area<RegionCode>;
