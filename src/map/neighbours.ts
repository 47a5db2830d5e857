import { neighbors } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { RegionCode } from '../catalogue/region.ts';
import { getRegionObject, getShapes, toRegionCode } from './shape.ts';
import type { Place } from './simplify.ts';

/** The four ways that arrow keys lead, and where each points on a drawing. */
const directions = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
export type Direction = keyof typeof directions;

/** Where each arrow key leads from a region; undefined at the edge of the country. */
export type Ways = Readonly<Record<Direction, RegionCode | undefined>>;

/** Gives the regions that share a border with each region. */
export function getNeighbours(topology: Topology): Map<RegionCode, RegionCode[]> {
  const geometries = getRegionObject(topology).geometries.flatMap((geometry) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ ...geometry, properties: {} }] : [],
  );
  const codes = geometries.map(({ id }) => toRegionCode(id));
  const lists = neighbors(geometries).map((list) =>
    list.flatMap((index) => {
      const code = codes[index];
      return code === undefined ? [] : [code];
    }),
  );
  return new Map(codes.map((code, index) => [code, lists[index] ?? []]));
}

/**
 * Gives for each region the one that an arrow key leads to: within 60° of the direction, neighbours before others,
 * nearer and straighter before farther.
 */
export function getWays(topology: Topology): Map<RegionCode, Ways> {
  const neighbours = getNeighbours(topology);
  const shapes = [...getShapes(topology, 'wide').regions.values()];
  return new Map(
    shapes.map(({ code, centre }) => {
      const lead = (direction: Direction): RegionCode | undefined => {
        const reachable = shapes.flatMap((other) => {
          const cost = costOf(centre, other.centre, directions[direction]);
          const isNeighbour = neighbours.get(code)?.includes(other.code);
          return other.code === code || cost === Infinity
            ? []
            : [{ code: other.code, cost: isNeighbour ? cost / 3 : cost }];
        });
        return reachable.sort((a, b) => a.cost - b.cost)[0]?.code;
      };
      return [code, { left: lead('left'), right: lead('right'), up: lead('up'), down: lead('down') }];
    }),
  );
}

function costOf([fromX, fromY]: Place, [toX, toY]: Place, [dx, dy]: Place): number {
  const distance = Math.hypot(toX - fromX, toY - fromY);
  const straightness = ((toX - fromX) * dx + (toY - fromY) * dy) / (distance || 1);
  return straightness < 0.5 ? Infinity : distance / straightness ** 2;
}
