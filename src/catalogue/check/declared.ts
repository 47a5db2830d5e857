import type { Issue } from '../issue.ts';
import type { Package } from '../package.ts';
import { reportTo } from '../report.ts';
import { openList } from './codes.ts';
import type { CodeLists } from './lists.ts';
import { suggest } from './suggest.ts';

/** Checks that the code lists and indicators which a package's fields name exist. */
export function checkDeclared(
  { folder, descriptor, placeOf }: Package,
  { known, unread }: CodeLists,
  issues: Issue[],
): void {
  const report = reportTo(issues, `${folder}/datapackage.json`);
  const listed = unread.has('codes') ? undefined : [...known.keys(), ...unread, openList];
  const indicators = unread.has('indicators') ? undefined : known.get('indicators');
  descriptor.resources.forEach(({ schema }, resource) => {
    schema.fields.forEach(({ codes, indicator }, field) => {
      const place = (property: string) =>
        placeOf(['resources', String(resource), 'schema', 'fields', String(field), property]);
      if (codes !== undefined && listed && !listed.includes(codes))
        report('schema/list', place('codes'), { found: codes, expected: suggest(codes, listed) });
      if (indicator !== undefined && indicators && !indicators.has(indicator))
        report('cell/code', place('indicator'), {
          found: indicator,
          expected: suggest(indicator, indicators),
        });
    });
  });
}
