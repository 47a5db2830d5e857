import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CentreRow } from '../catalogue/centre.ts';
import type { RegionCode } from '../catalogue/region.ts';
import { codeLabel, pointOf, regionOf, settlementName } from '../directory/label.ts';
import { sortByName } from '../directory/lists.ts';
import { nameCentre } from '../directory/name.ts';
import { pageAddress } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';

/** A centre as a mark, a pop-up and a list of the map show it. */
export type MapCentre = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Its settlement; where that is unknown, its region. */
  readonly place: string;
  readonly region: RegionCode;
  readonly status: CentreRow['status'];
  /** In words; empty for one that works. */
  readonly statusText: string;
  /** Address of its page. */
  readonly href: string;
  /** Degrees; null where no point is known. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** False where the point is only that of its settlement. */
  readonly precise: boolean;
};

/** What the map loads when a reader asks for centres; every text comes ready, so that no browser formats Kazakh. */
export type MapCentres = {
  readonly centres: readonly MapCentre[];
  /** «0 орталық», «1 орталық» … up to all of them, by number. */
  readonly counts: readonly string[];
  /** «жоспарланғаны — 0» and so on, by number. */
  readonly plannedCounts: readonly string[];
  /** How many stand nowhere on the map, in a sentence; empty when all have a point. */
  readonly unplaced: string;
};

/** Gives all centres for the map in one language, by name. */
export function getMapCentres(catalogue: Catalogue, language: Language): MapCentres {
  const rows = sortByName(catalogue, [...catalogue.centres.values()], language);
  const centres = rows.map((row) => toMapCentre(catalogue, row, language));
  const unplaced = centres.filter(({ latitude }) => latitude === null).length;
  const say = (key: 'map.centres.count' | 'map.centres.planned-also'): string[] =>
    Array.from({ length: rows.length + 1 }, (_, count) => language.t(key, { count }));
  return {
    centres,
    counts: say('map.centres.count'),
    plannedCounts: say('map.centres.planned-also'),
    unplaced: unplaced === 0 ? '' : language.t('map.centres.unplaced', { count: unplaced }),
  };
}

function toMapCentre(catalogue: Catalogue, row: CentreRow, language: Language): MapCentre {
  const { id, type, region, status, precision } = row;
  const point = pointOf(catalogue, row);
  return {
    id,
    name: nameCentre(catalogue, id, language).heading,
    type: codeLabel(catalogue, 'centre_type', type, language),
    place: settlementName(catalogue, row, language) ?? language.label(regionOf(catalogue, row).name),
    region,
    status,
    statusText: status === 'operating' ? '' : language.t(`directory.status.${status}`),
    href: pageAddress(language.locale, 'centres', id),
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    precise: precision === 'address' && row.point !== undefined,
  };
}
