import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../catalogue/current.ts';
import { listFiles, type PublishedFile } from '../../../publish/files.ts';

export function getStaticPaths() {
  return listFiles(getCatalogue()).map((published) => ({
    params: { folder: published.folder, file: published.file },
    props: { published },
  }));
}

export const GET: APIRoute<{ published: PublishedFile }> = ({ props: { published } }) =>
  new Response(new Uint8Array(published.toBytes()), { headers: { 'Content-Type': published.mediaType } });
