import { expect, test } from 'vitest';
import { getNeighbours, getWays } from '../../../src/map/neighbours.ts';
import { topology } from './sample.ts';

const neighbours = getNeighbours(topology);
const ways = getWays(topology);

test('a border has two sides', () => {
  for (const [code, others] of neighbours) {
    for (const other of others) expect(neighbours.get(other)).toContain(code);
  }
});

test('cities have the region round them as a neighbour', () => {
  expect(neighbours.get('KZ-71')).toEqual(['KZ-11']);
  expect(neighbours.get('KZ-75')).toEqual(['KZ-19']);
  expect(neighbours.get('KZ-79')).toEqual(['KZ-61']);
});

test('arrows lead where they point', () => {
  expect(ways.get('KZ-15')).toEqual({ left: 'KZ-23', right: 'KZ-62', up: 'KZ-39', down: 'KZ-43' });
  expect(ways.get('KZ-11')?.right).toBe('KZ-71');
  expect(ways.get('KZ-19')?.down).toBe('KZ-75');
});

test('from every region arrows reach all others', () => {
  for (const start of ways.keys()) {
    const reached = new Set([start]);
    const left = [start];
    for (let code = left.pop(); code !== undefined; code = left.pop()) {
      for (const next of Object.values(ways.get(code) ?? {})) {
        if (next === undefined || reached.has(next)) continue;
        reached.add(next);
        left.push(next);
      }
    }
    expect(reached.size, start).toBe(20);
  }
});
