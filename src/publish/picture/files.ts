import { locales } from '../../catalogue/locale.ts';
import { getViewModel } from '../../charts/model.ts';
import { listPeriods } from '../../charts/periods.ts';
import { getLanguage } from '../../i18n/language.ts';
import { encodeText } from '../encode.ts';
import type { SiteFile } from '../site-file.ts';
import type { WholeSubject } from '../history.ts';
import { pictureFile } from './name.ts';
import { toPicture } from './picture.ts';
import { toPng } from './png.ts';
import { getLook } from './read-look.ts';

/** A picture of a view at one period, in one language and format. */
export type PictureFile = Pick<SiteFile, 'path' | 'mediaType' | 'toBytes'>;

/** Gives the pictures of every view: `/data/<dataset>/views/<view>.<locale>.svg` and `.png`, those of other periods with the period before the language. */
export function listPictures({ catalogue, site }: Pick<WholeSubject, 'catalogue' | 'site'>): PictureFile[] {
  return [...catalogue.datasets.values()].flatMap((dataset) =>
    dataset.views.flatMap((view) =>
      [undefined, ...listPeriods(catalogue, dataset, view)].flatMap((period) =>
        locales.flatMap((locale): PictureFile[] => {
          const language = getLanguage(locale);
          const draw = (): string => {
            const model = getViewModel(catalogue, dataset, view, language, period);
            return toPicture({ catalogue, dataset, model, language, site }, getLook());
          };
          const path = (format: 'svg' | 'png'): string =>
            `data/${dataset.id}/${pictureFile(view, locale, format, period)}`;
          return [
            { path: path('svg'), mediaType: 'image/svg+xml', toBytes: () => encodeText(draw()) },
            { path: path('png'), mediaType: 'image/png', toBytes: () => toPng(draw()) },
          ];
        }),
      ),
    ),
  );
}
