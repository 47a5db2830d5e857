import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../catalogue/current.ts';
import { toRegionsGeoJson } from '../../../map/geojson.ts';

export const GET: APIRoute = () =>
  new Response(toRegionsGeoJson(getCatalogue()), { headers: { 'Content-Type': 'application/geo+json' } });
