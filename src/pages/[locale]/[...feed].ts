import type { APIRoute } from 'astro';
import { getWhole } from '../../publish/current.ts';
import { listFeedFiles } from '../../publish/feeds/files.ts';
import { respondWith } from '../../publish/respond.ts';
import type { SiteFile } from '../../publish/site-file.ts';

type Published = Pick<SiteFile, 'toBytes' | 'mediaType'>;

export function getStaticPaths() {
  return listFeedFiles(getWhole()).map((published) => {
    const [locale, ...rest] = published.path.split('/');
    return { params: { locale, feed: rest.join('/') }, props: { published } };
  });
}

export const GET: APIRoute<{ published: Published }> = ({ props: { published } }) => respondWith(published);
