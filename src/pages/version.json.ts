import type { APIRoute } from 'astro';
import { getCatalogue } from '../catalogue/current.ts';
import { encodeJson } from '../publish/encode.ts';
import { respondWith } from '../publish/respond.ts';
import { getSiteVersion } from '../publish/site-version.ts';

/** What the site was built from. */
export const GET: APIRoute = () =>
  respondWith({
    mediaType: 'application/json',
    toBytes: () => {
      const { commit = null, data } = getSiteVersion(getCatalogue());
      return encodeJson({ commit, data });
    },
  });
