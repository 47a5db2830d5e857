import { parseCatalogue } from '../../../src/catalogue/load.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { CentreRow } from '../../../src/catalogue/centre.ts';
import { smallFiles, smallText } from '../catalogue/small.ts';

const codes = `centre_type,other,басқа мекеме,другое учреждение,,,
centre_type,ngo-service,үкіметтік емес ұйымның қызметі,услуга НПО,,,
centre_type,rehabilitation,оңалту орталығы,реабилитационный центр,,,
centre_type,home-care-unit,үйде қызмет көрсету бөлімшесі,отделение надомного обслуживания,,,
ownership,state,мемлекеттік,государственная,,,
ownership,ngo,үкіметтік емес ұйым,неправительственная организация,,,
target_group,families,отбасылар,семьи,,,
service_form,semi-inpatient,жартылай стационар,полустационар,,,
precision,address,мекенжайы бойынша,по адресу,,,
precision,settlement,елді мекені белгілі,известен населённый пункт,,,
precision,none,нүктесі жоқ,точки нет,,,
centre_status,planned,жоспарланған,планируется,,,
centre_status,unknown,белгісіз,неизвестно,,,
`;

const settlements = `ayagoz,KZ-10,city,Аягөз,Аягоз,47.96,80.43
village,KZ-10,village,Қалбатау ауылы,село Калбатау,,
`;

/** A row of centres.csv by its fields; what is not given is empty, but for the fields that must be filled. */
export type CentreCells = Readonly<Record<string, string>>;

/** Gives the small project's catalogue with these centres in the directory. */
export function catalogueOf(...centres: readonly CentreCells[]): Catalogue {
  const [header = ''] = smallText('data/centres/centres.csv').split('\n');
  const usual: CentreCells = {
    name_ru: 'Центр',
    type: 'rehabilitation',
    ownership: 'state',
    region: 'KZ-10',
    status: 'operating',
    precision: 'none',
    sources: 'ministry',
  };
  const rows = centres.map((cells) =>
    header.split(',').map((name) => `"${(cells[name] ?? usual[name] ?? '').replaceAll('"', '""')}"`),
  );
  const { catalogue, issues } = parseCatalogue(
    smallFiles({
      // The article of the small project names a centre that is not among these.
      'src/content/articles/hello/kk.mdx': undefined,
      'src/content/articles/hello/ru.mdx': undefined,
      'data/centres/centres.csv': [header, ...rows.map((row) => row.join(','))].join('\n'),
      'data/reference/codes.csv': smallText('data/reference/codes.csv') + codes,
      'data/reference/settlements.csv': smallText('data/reference/settlements.csv') + settlements,
    }),
  );
  // Centres of a test may all be called «Центр».
  const others = issues.filter(({ type }) => type !== 'centre/duplicate');
  if (!catalogue || others.length > 0) throw new Error(JSON.stringify(others));
  return catalogue;
}

/** Gives a centre's row. */
export function rowOf(catalogue: Catalogue, id: string): CentreRow {
  const row = catalogue.centres.get(id);
  if (!row) throw new Error(`no centre ${id}`);
  return row;
}
