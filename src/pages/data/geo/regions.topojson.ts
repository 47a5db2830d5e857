import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../catalogue/current.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(getCatalogue().geography.topology), {
    headers: { 'Content-Type': 'application/json' },
  });
