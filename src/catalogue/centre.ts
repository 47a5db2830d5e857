import type { Labels, Locale } from './locale.ts';
import type { Period } from './period.ts';
import type { RegionCode } from './region.ts';
import type { SourceId } from './source.ts';

/** A city, town, village or district that centres and readers name. */
export type Settlement = {
  readonly id: string;
  readonly region: RegionCode;
  readonly kind: string;
  readonly name: Labels;
  readonly point: Point | undefined;
  readonly line: number;
};

/** WGS 84, degrees. */
export type Point = { readonly latitude: number; readonly longitude: number };

/** What makes a building open to all; each is a column of centres.csv. */
export const accessFields = ['entrance', 'lift', 'toilet', 'parking', 'sign_language', 'tactile'] as const;
export type AccessField = (typeof accessFields)[number];

/** What a source says of each: a code of list `accessibility`; undefined where it says nothing. */
export type Access = Readonly<Record<AccessField, 'yes' | 'partly' | 'no' | undefined>>;

/** What else people call a value of a code list, for search only. */
export type SearchWord = {
  /** Name of the list; `stop` holds words that search passes over. */
  readonly list: string;
  readonly code: string;
  readonly words: Readonly<Record<Locale, readonly string[]>>;
};

/** One row of data/centres/centres.csv: a place where a service is, was or will be given. */
export type CentreRow = {
  readonly id: string;
  /** The name as a source in that language gives it; undefined where none does. */
  readonly name: { readonly kk: string | undefined; readonly ru: string };
  /** The proper part of the name, the same in every language: «Асыл Мирас», №5. */
  readonly brand: string | undefined;
  /** Code of list `centre_type`. */
  readonly type: string;
  /** Code of list `ownership`. */
  readonly ownership: string;
  readonly region: RegionCode;
  readonly settlement: string | undefined;
  readonly address: { readonly kk: string | undefined; readonly ru: string | undefined };
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly website: string | undefined;
  /** Codes of list `service_form`. */
  readonly forms: readonly string[];
  /** Codes of list `target_group`. */
  readonly groups: readonly string[];
  /** Places. */
  readonly capacity: number | undefined;
  readonly opened: Period | undefined;
  /** Planned places are shown apart and never counted as operating. */
  readonly status: 'operating' | 'planned' | 'unknown';
  readonly point: Point | undefined;
  /** How exact the point is: an address, only the settlement, or no point at all. */
  readonly precision: 'address' | 'settlement' | 'none';
  readonly access: Access;
  readonly sources: readonly SourceId[];
  /** The date of the newest source; undefined where no date was visible. */
  readonly asOf: Period | undefined;
  readonly note: Labels | undefined;
  readonly line: number;
};
