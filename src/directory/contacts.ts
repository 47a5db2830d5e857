import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Contact } from '../catalogue/contact.ts';
import type { RegionCode } from '../catalogue/region.ts';

/** Gives the public lines for a region, then those of the country; in each, the ones with a telephone first. */
export function findContacts(catalogue: Catalogue, region: RegionCode): Contact[] {
  const own = ({ area }: Contact) => area === region;
  const far = ({ area }: Contact) => area === 'KZ';
  const byPhone = (a: Contact, b: Contact) => Number(!a.phone) - Number(!b.phone);
  return [own, far].flatMap((test) => catalogue.contacts.filter(test).sort(byPhone));
}

/**
 * Gives the address that dials a telephone.
 * @example telephoneAddress('+7 (7172) 55-14-74') // => 'tel:+77172551474'
 */
export function telephoneAddress(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
