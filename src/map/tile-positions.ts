import type { RegionCode } from '../catalogue/region.ts';

/** Column and row of a tile, from 1. */
export type TilePosition = readonly [column: number, row: number];

/** Six columns are the most that leave tiles of 44 px on the narrowest phone. */
export const tileColumns = 6;

/**
 * Where each region stands when all are drawn equal: as on the map as far as a grid allows, so that most neighbours
 * stay neighbours.
 */
export const tilePositions: Readonly<Partial<Record<RegionCode, TilePosition>>> = {
  'KZ-39': [3, 1],
  'KZ-59': [4, 1],
  'KZ-55': [5, 1],
  'KZ-27': [1, 2],
  'KZ-15': [2, 2],
  'KZ-11': [3, 2],
  'KZ-71': [4, 2],
  'KZ-10': [5, 2],
  'KZ-63': [6, 2],
  'KZ-23': [1, 3],
  'KZ-43': [2, 3],
  'KZ-62': [3, 3],
  'KZ-35': [4, 3],
  'KZ-33': [5, 3],
  'KZ-47': [1, 4],
  'KZ-61': [3, 4],
  'KZ-31': [4, 4],
  'KZ-19': [5, 4],
  'KZ-79': [3, 5],
  'KZ-75': [5, 5],
};
