import type { Locale } from '../../catalogue/locale.ts';
import type { Language } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { fileAddress } from '../../i18n/address.ts';
import type { DescribedFile } from '../../publish/describe-files.ts';
import { purposes } from '../../publish/site-file.ts';

/** A file offered to the reader. */
export type Download = {
  readonly href: string;
  /** Its name in the reader's folder. */
  readonly file: string;
  /** Its form, with its language where its words are in one language only: «CSV (қазақша)». */
  readonly label: string;
  readonly size: string;
  /** What it is and for whom; undefined where no words were written. */
  readonly about: string | undefined;
  readonly sha256: string;
};

/** Files for one purpose, under its name. */
export type DownloadGroup = { readonly name: string; readonly downloads: readonly Download[] };

/** The forms that most people want, in the order in which they are offered. */
const main = ['XLSX', 'CSV', 'JSON', 'Parquet', 'ZIP'];

/** Gives the files that most readers want, with words in their language; at most one a form, the table for programs besides. */
export function offerMain(files: readonly DescribedFile[], language: Language): Download[] {
  const wanted = files.filter(
    ({ purpose, locale, format }) =>
      (purpose === 'table' || purpose === 'whole') && main.includes(format) && isOwn(locale, language),
  );
  return wanted
    .sort((a, b) => main.indexOf(a.format) - main.indexOf(b.format) || Number(!a.locale) - Number(!b.locale))
    .map((file) => toDownload(file, language));
}

/** Gives every file, by purpose. */
export function offerAll(files: readonly DescribedFile[], language: Language): DownloadGroup[] {
  const byPurpose = Map.groupBy(files, ({ purpose }) => purpose);
  return purposes.flatMap((purpose) => {
    const own = byPurpose.get(purpose);
    const name = language.t(`publish.purpose.${purpose}`);
    return own ? [{ name, downloads: own.map((file) => toDownload(file, language)) }] : [];
  });
}

function toDownload(file: DescribedFile, language: Language): Download {
  const { path, format, locale, bytes, sha256, about } = file;
  const { t } = language;
  return {
    href: fileAddress(path),
    file: path.split('/').at(-1) ?? path,
    label: locale ? t('dataset.downloads.label', { format, locale }) : format,
    size: formatBytes(bytes, language),
    about: about && t(about, { locale: locale ?? '' }),
    sha256,
  };
}

function isOwn(locale: Locale | undefined, language: Language): boolean {
  return locale === undefined || locale === language.locale;
}

/**
 * Prints a size of a file; a kilobyte has 1024 bytes.
 * @example formatBytes(12_345, kk) // => '12,1 КБ'
 */
export function formatBytes(bytes: number, { locale, t }: Language): string {
  const [unit, size] =
    bytes < 1024
      ? (['byte', 1] as const)
      : bytes < 1024 ** 2
        ? (['kilobyte', 1024] as const)
        : (['megabyte', 1024 ** 2] as const);
  return t('dataset.bytes', { number: formatNumber(locale, bytes / size, 1), unit });
}
