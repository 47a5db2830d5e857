import type { APIRoute } from 'astro';
import { apiFolder } from '../../../publish/api/address.ts';
import { listApiFiles } from '../../../publish/api/answers.ts';
import { getWhole } from '../../../publish/current.ts';
import { partsBelow, respondWith } from '../../../publish/respond.ts';
import type { SiteFile } from '../../../publish/site-file.ts';

export function getStaticPaths() {
  return listApiFiles(getWhole()).map((published) => ({
    params: { file: partsBelow(apiFolder, published).join('/') },
    props: { published },
  }));
}

export const GET: APIRoute<{ published: SiteFile }> = ({ props: { published } }) => respondWith(published);
