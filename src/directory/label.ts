import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CentreRow, Point, Settlement } from '../catalogue/centre.ts';
import type { Region } from '../catalogue/region.ts';
import type { Language } from '../i18n/language.ts';

/** What stands in data/ where a code is needed and the source says nothing. */
const unknownCode = 'unknown';

/** Gives the reader's word for a code of a list; throws when the list has none. */
export function codeLabel(catalogue: Catalogue, list: string, code: string, { label }: Language): string {
  const found = catalogue.codes.get(list)?.get(code);
  if (!found) throw new Error(`no label for «${code}» in list ${list}`);
  return label(found.label);
}

/** Gives the name of a centre's settlement; undefined when only the region is known. */
export function settlementName(
  catalogue: Catalogue,
  { settlement }: CentreRow,
  { label }: Language,
): string | undefined {
  const found = settlement === undefined ? undefined : catalogue.settlements.get(settlement);
  return found && label(found.name);
}

/** Gives the region of a centre. */
export function regionOf(catalogue: Catalogue, { region, id }: CentreRow): Region {
  const found = catalogue.regions.find(({ code }) => code === region);
  if (!found) throw new Error(`centre ${id}: no region ${region}`);
  return found;
}

/** Gives the owner's kind; undefined when no source says it. */
export function ownershipName(
  catalogue: Catalogue,
  { ownership }: CentreRow,
  language: Language,
): string | undefined {
  const isKnown = ownership !== '' && ownership !== unknownCode;
  return isKnown ? codeLabel(catalogue, 'ownership', ownership, language) : undefined;
}

/** Gives where a centre stands: its own point, or the middle of its settlement. */
export function pointOf(catalogue: Catalogue, { point, settlement }: CentreRow): Point | undefined {
  return point ?? (settlement === undefined ? undefined : catalogue.settlements.get(settlement)?.point);
}

/** Gives the main town of a region from the list of settlements; undefined where it is not there, or where the region is a city. */
export function findCapital(catalogue: Catalogue, { code, capital }: Region): Settlement | undefined {
  return [...catalogue.settlements.values()].find(
    ({ region, name }) => region === code && name.kk === capital.kk,
  );
}
