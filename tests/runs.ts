/** How often a property is tried: `runs` times in a sample, `whole` times under `npm run test:full`. */
export function runs(sample: number, whole: number): { numRuns: number } {
  return { numRuns: process.env['FULL'] ? whole : sample };
}
