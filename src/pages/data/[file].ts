import type { APIRoute } from 'astro';
import { getWhole } from '../../publish/current.ts';
import { partsBelow, respondWith } from '../../publish/respond.ts';
import type { SiteFile } from '../../publish/site-file.ts';
import { listWholeFiles } from '../../publish/site-files.ts';

export function getStaticPaths() {
  return listWholeFiles(getWhole()).map((published) => {
    const [file] = partsBelow('data', published);
    return { params: { file }, props: { published } };
  });
}

export const GET: APIRoute<{ published: SiteFile }> = ({ props: { published } }) => respondWith(published);
