import type { APIRoute } from 'astro';
import { getWhole } from '../../../../../publish/current.ts';
import { partsBelow, respondWith } from '../../../../../publish/respond.ts';
import type { SiteFile } from '../../../../../publish/site-file.ts';
import { listAllVersionFiles } from '../../../../../publish/site-files.ts';

export function getStaticPaths() {
  return listAllVersionFiles(getWhole()).map((published) => {
    const [folder, , version, file] = partsBelow('data', published);
    return { params: { folder, version, file }, props: { published } };
  });
}

export const GET: APIRoute<{ published: SiteFile }> = ({ props: { published } }) => respondWith(published);
