import type { Locale } from '../../catalogue/locale.ts';
import type { Period } from '../../catalogue/period.ts';
import type { View } from '../../catalogue/view.ts';

/**
 * Gives the place of a view's picture below the folder of its dataset.
 * @example pictureFile(view, 'kk', 'png', '2023') // => 'views/by-region.2023.kk.png'
 */
export function pictureFile(
  { id }: Pick<View, 'id'>,
  locale: Locale,
  format: 'svg' | 'png',
  period?: Period,
): string {
  return `views/${[id, ...(period ? [period] : []), locale, format].join('.')}`;
}
