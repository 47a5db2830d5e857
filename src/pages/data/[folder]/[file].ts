import type { APIRoute } from 'astro';
import { getWhole } from '../../../publish/current.ts';
import { partsBelow, respondWith } from '../../../publish/respond.ts';
import type { SiteFile } from '../../../publish/site-file.ts';
import { listAllFolderFiles } from '../../../publish/site-files.ts';

export function getStaticPaths() {
  return listAllFolderFiles(getWhole()).map((published) => {
    const [folder, file] = partsBelow('data', published);
    return { params: { folder, file }, props: { published } };
  });
}

export const GET: APIRoute<{ published: SiteFile }> = ({ props: { published } }) => respondWith(published);
