import type { Labels } from '../catalogue/locale.ts';
import type { IsoDate } from '../catalogue/period.ts';
import { pageUrl, type PackageSubject } from './subject.ts';
import { inEveryLanguage, sayInEveryLanguage } from './wording.ts';

/** What a citation of a dataset is made of; nobody but the site stands as its author. */
export type Citation = {
  readonly id: string;
  readonly title: Labels;
  readonly version: string;
  /** The day of this version. */
  readonly updated: IsoDate;
  /** Who published it: the site's name. */
  readonly site: Labels;
  /** Full addresses of its page. */
  readonly url: Labels;
};

/** Gives what to cite of a package. */
export function toCitation(subject: PackageSubject): Citation {
  const { name, titles, version, updated } = subject.one.descriptor;
  return {
    id: name,
    title: titles,
    version,
    updated: updated as IsoDate,
    site: sayInEveryLanguage('site.name'),
    url: inEveryLanguage((locale) => pageUrl(subject, locale)),
  };
}
