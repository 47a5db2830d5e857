import type { APIRoute } from 'astro';
import { listProfileFiles } from '../../../../publish/hsds/files.ts';
import { partsBelow, respondWith } from '../../../../publish/respond.ts';
import type { SiteFile } from '../../../../publish/site-file.ts';

export function getStaticPaths() {
  return listProfileFiles().map((published) => {
    const [file] = partsBelow('data/hsds/profile', published);
    return { params: { file }, props: { published } };
  });
}

export const GET: APIRoute<{ published: SiteFile }> = ({ props: { published } }) => respondWith(published);
