import type { Contact } from '../../catalogue/contact.ts';
import { recordUuid } from '../uuid.ts';
import { joinLabels } from '../wording.ts';
import { makeRow } from './row.ts';
import type { Records } from './centre.ts';

/** Gives a public line as records: an organization with its telephone; it gives no service of the directory. */
export function toLineRecords({ id, organization, purpose, website, phone }: Contact): Records {
  const description = joinLabels(purpose);
  const name = organization.kk ?? organization.ru;
  const alternate = organization.ru === name ? undefined : organization.ru;
  const line = makeRow('organization', `line/${id}`, {
    name,
    alternate_name: alternate,
    description,
    website,
  });
  if (phone === undefined) return [['organization', line]];
  return [
    ['organization', line],
    [
      'phone',
      makeRow('phone', `line/${id}`, {
        organization_id: recordUuid('organization', `line/${id}`),
        number: phone,
        type: 'voice',
        description,
      }),
    ],
  ];
}
