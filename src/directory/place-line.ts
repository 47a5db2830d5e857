/**
 * Gives where a centre is, from the town to the address, as far as it is known.
 * @example joinPlace('Алматы', 'город Алматы', undefined) // => 'Алматы', for «Алматы, город Алматы» says the same twice
 */
export function joinPlace(
  town: string | undefined,
  region: string | undefined,
  address: string | undefined,
): string {
  const isSame = town !== undefined && region?.includes(town) === true;
  return [town, isSame ? undefined : region, address].filter((part) => part !== undefined).join(', ');
}
