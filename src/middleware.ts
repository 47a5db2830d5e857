import { defineMiddleware } from 'astro:middleware';
import { addPolicy } from './publish/policy.ts';

/** Gives every built page its policy. While the site is being worked on, the tools of the work are left free. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || import.meta.env.DEV) return response;
  return new Response(addPolicy(await response.text()), {
    status: response.status,
    headers: response.headers,
  });
});
