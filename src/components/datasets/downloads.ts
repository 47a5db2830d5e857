import { dataAddress } from '../../i18n/address.ts';
import type { Language } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { PublishedFile } from '../../publish/files.ts';

/** A file offered to the reader. */
export type Download = {
  readonly href: string;
  readonly file: string;
  readonly label: string;
  readonly size: string;
};

/** Gives the links to published files with their sizes. */
export function offerDownloads(files: readonly PublishedFile[], language: Language): Download[] {
  return files.map(({ folder, file, label, toBytes }) => ({
    href: dataAddress(folder, file),
    file,
    label,
    size: formatBytes(toBytes().length, language),
  }));
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
