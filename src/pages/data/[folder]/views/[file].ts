import type { APIRoute } from 'astro';
import { getWhole } from '../../../../publish/current.ts';
import { listPictures, type PictureFile } from '../../../../publish/picture/files.ts';
import { partsBelow, respondWith } from '../../../../publish/respond.ts';

export function getStaticPaths() {
  return listPictures(getWhole()).map((picture) => {
    const [folder, , file] = partsBelow('data', picture);
    return { params: { folder, file }, props: { picture } };
  });
}

export const GET: APIRoute<{ picture: PictureFile }> = ({ props: { picture } }) => respondWith(picture);
