import type { Catalogue } from '../../catalogue/catalogue.ts';
import { accessFields, type AccessField, type CentreRow } from '../../catalogue/centre.ts';
import type { Labels } from '../../catalogue/locale.ts';
import { assessFitness, profiles, type Answer, type Profile } from '../../directory/access.ts';
import { capitalize } from '../../i18n/capital.ts';
import { codeLabel } from '../../directory/label.ts';
import type { Language } from '../../i18n/language.ts';

/** A fact of accessibility as its reader sees it. */
export type AccessFact = {
  readonly name: string;
  /** What exactly is asked. */
  readonly asks: string;
  /** Undefined where no source says it. */
  readonly says: string | undefined;
};

/** Gives the facts of a centre by the titles and descriptions of their columns. */
export function listAccess(catalogue: Catalogue, { access }: CentreRow, language: Language): AccessFact[] {
  return accessFields.map((field) => {
    const { titles, descriptions } = columnOf(catalogue, field);
    const said = access[field];
    return {
      name: language.label(titles),
      asks: descriptions ? language.label(descriptions) : '',
      says: said && capitalize(language.locale, codeLabel(catalogue, 'accessibility', said, language)),
    };
  });
}

/** How a profile fares at a centre, with what falls short and what nobody has told, by name. */
export type ProfileLine = {
  readonly profile: Profile;
  readonly answer: Answer;
  readonly short: readonly string[];
  readonly unknown: readonly string[];
};

/** Gives every profile's answer; names stand inside a sentence. */
export function listProfiles(
  catalogue: Catalogue,
  { access }: CentreRow,
  { label }: Language,
): ProfileLine[] {
  const names = (fields: readonly AccessField[]) =>
    fields.map((field) => label(columnOf(catalogue, field).titles).toLowerCase());
  return profiles.map((profile) => {
    const { answer, short, unknown } = assessFitness(access, profile);
    return { profile, answer, short: names(short), unknown: names(unknown) };
  });
}

function columnOf(
  catalogue: Catalogue,
  name: AccessField,
): { titles: Labels; descriptions?: Labels | undefined } {
  const table = catalogue.packages
    .find(({ descriptor }) => descriptor.name === 'centres')
    ?.tables.find((one) => one.name === 'centres');
  const field = table?.schema.fields.find((one) => one.name === name);
  if (!field) throw new Error(`data/centres/datapackage.json: no column ${name}`);
  return field;
}
