import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RegionCode } from '../catalogue/region.ts';
import type { ViewModel } from '../charts/model.ts';
import type { Language } from '../i18n/language.ts';
import { classOf } from './call-out.ts';
import { planLabels } from './label-plan.ts';
import { getMapModel } from './model.ts';
import { rankRegions } from './rank.ts';
import { getWays, type Ways } from './neighbours.ts';
import { getShapes } from './shape.ts';

/** A region as the map in the browser shows it; every text and number comes ready from the build. */
export type RegionData = {
  readonly code: RegionCode;
  readonly name: string;
  readonly shortName: string;
  readonly abbreviation: string;
  /** As written on the map; empty where there is no data. */
  readonly number: string;
  /** Its place in a list that begins with the highest value and ends with the unknown ones. */
  readonly order: number;
  /** With unit, or the words for "no data". */
  readonly text: string;
  /** Empty where there is no data. */
  readonly date: string;
  readonly sentence: string;
  readonly href: string;
  /** Class of its colour: `scale-1` … `scale-5` or `no-data`. */
  readonly look: string;
  /** A city is too small to see on a map of the country: it gets a call-out. */
  readonly isCity: boolean;
  /** Where arrow keys lead. */
  readonly ways: Ways;
  /** Where its label stands, degrees. */
  readonly latitude: number;
  readonly longitude: number;
};

/** Gives the regions of the map of a view for the browser, by name. */
export function getRegionData(view: ViewModel, catalogue: Catalogue, language: Language): RegionData[] {
  const { topology } = catalogue.geography;
  const ways = getWays(topology);
  const shapes = getShapes(topology, 'wide');
  const { regions } = getMapModel(view, catalogue, language);
  const pairs = regions.flatMap((region) => {
    const shape = shapes.regions.get(region.region.code);
    return shape ? [{ region, shape }] : [];
  });
  const places = new Map(planLabels(pairs, [], 'wide').map(({ region, place }) => [region, place]));
  const order = rankRegions(regions);
  return pairs.flatMap(({ region: one, shape }) => {
    const { code, type } = one.region;
    const own = ways.get(code);
    if (!own) return [];
    const { name, shortName, abbreviation, marked, text, date, sentence, href } = one;
    const { latitude, longitude } = shapes.unproject(places.get(one) ?? shape.mask.places[0] ?? shape.centre);
    return [
      {
        ...{ code, name, shortName, abbreviation, number: marked, text, date, sentence, href },
        look: classOf(one),
        order: order.indexOf(one),
        isCity: type === 'city',
        ways: own,
        latitude: roundDegrees(latitude),
        longitude: roundDegrees(longitude),
      },
    ];
  });
}

function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
