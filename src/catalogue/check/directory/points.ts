import type { Point } from '../../centre.ts';
import type { Geography } from '../../catalogue.ts';
import type { RegionCode } from '../../region.ts';
import type { Report } from '../../report.ts';
import { liesInside } from './inside.ts';

/** What stands in a region and has a line of its own. */
type Placed = { readonly region: RegionCode; readonly point: Point | undefined; readonly line: number };

/** Checks that points lie in the regions that their rows name; regions without boundaries are passed over. */
export function checkPoints(rows: readonly Placed[], { topology }: Geography, report: Report): void {
  for (const { region, point, line } of rows) {
    if (point && liesInside(topology, region, point) === false)
      report(
        'centre/outside',
        { line, field: 'lat, lon' },
        { found: `${point.latitude}, ${point.longitude}`, expected: region },
      );
  }
}
