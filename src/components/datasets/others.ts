import type { Labels } from '../../catalogue/locale.ts';
import type { Package } from '../../catalogue/package.ts';
import type { WholeSubject } from '../../publish/history.ts';
import { describeFolder, type DescribedFile } from '../../publish/describe-files.ts';
import { sayInEveryLanguage } from '../../publish/wording.ts';

/** A package that is no dataset: the directory, the reference tables. */
export type OtherPackage = {
  readonly one: Package;
  readonly files: readonly DescribedFile[];
  /** Its tables, and the whole of it, each with its files. */
  readonly parts: readonly { readonly titles: Labels; readonly own: readonly DescribedFile[] }[];
};

/** Gives the packages that are no datasets. */
export function listOthers(whole: WholeSubject): Promise<OtherPackage[]> {
  const { datasets, packages } = whole.catalogue;
  return Promise.all(
    packages
      .filter(({ descriptor }) => !datasets.has(descriptor.name))
      .map(async (one) => {
        const files = await describeFolder({ ...whole, one });
        return { one, files, parts: listParts(one, files) };
      }),
  );
}

function listParts({ descriptor }: Package, files: readonly DescribedFile[]): OtherPackage['parts'] {
  const folder = `data/${descriptor.name}/`;
  return [
    ...descriptor.resources.map(({ name, titles }) => ({
      titles: titles ?? descriptor.titles,
      own: files.filter(({ path, purpose }) => purpose === 'table' && path.startsWith(`${folder}${name}.`)),
    })),
    {
      titles: sayInEveryLanguage('publish.purpose.whole'),
      own: files.filter(({ purpose }) => purpose === 'whole'),
    },
  ];
}
