/**
 * Variables for a build, to be put over those of the shell: Astro lets a variable DEV or PROD of the shell overrule its own, and
 * pages would then lack their security policy.
 */
export const production: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  ...Object.fromEntries(['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'].map((name) => [name, undefined])),
};
