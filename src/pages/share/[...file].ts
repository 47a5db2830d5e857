import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/current.ts';
import { partsBelow, respondWith } from '../../publish/respond.ts';
import { listShareFiles } from '../../publish/share/files.ts';
import type { SiteFile } from '../../publish/site-file.ts';

type Picture = Pick<SiteFile, 'toBytes' | 'mediaType'>;

export function getStaticPaths() {
  return listShareFiles(getCatalogue()).map((picture) => ({
    params: { file: partsBelow('share', picture).join('/') },
    props: { picture },
  }));
}

export const GET: APIRoute<{ picture: Picture }> = ({ props: { picture } }) => respondWith(picture);
