import type { FinderCentre, FinderData } from '../directory/finder/data.ts';
import type { MapCentre } from '../map/centres.ts';
import type { RegionCode } from '../catalogue/region.ts';

/**
 * Gives a centre of the finder as marks and pop-ups of a map show it; its settlement's point where its own is not known.
 * @param address address of the directory, to which the centre's id is added
 */
export function toMapCentre(centre: FinderCentre, data: FinderData, address: string): MapCentre {
  const { id, names, type, region, settlement, status } = centre;
  const { options, settlements, texts, locale } = data;
  const town = settlements.find(({ code }) => code === settlement);
  const label = (list: readonly { code: string; label: string }[], code: string): string =>
    list.find((one) => one.code === code)?.label ?? '';
  const [latitude, longitude] = centre.point ?? town?.point ?? [null, null];
  return {
    id,
    name: names[locale] ?? '',
    type: label(options.type, type),
    place: town?.label ?? label(options.region, region),
    region: region as RegionCode,
    status,
    statusText: status === 'operating' ? '' : texts.status[status],
    href: `${address}${id}/`,
    latitude,
    longitude,
    precise: centre.point !== undefined,
  };
}
