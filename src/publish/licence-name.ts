/**
 * Gives a licence's name as Creative Commons itself writes it, from its SPDX name; other names stay.
 * @example formatLicence('CC-BY-4.0') // => 'CC BY 4.0'
 */
export function formatLicence(name: string): string {
  return name.startsWith('CC-') ? name.replaceAll('-', ' ') : name;
}
