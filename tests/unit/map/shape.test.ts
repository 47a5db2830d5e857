import { expect, test } from 'vitest';
import { sizes } from '../../../src/charts/frame.ts';
import { frames } from '../../../src/map/frame.ts';
import { closedPath, openPath } from '../../../src/map/path.ts';
import { getShapes } from '../../../src/map/shape.ts';
import { simplifyLine } from '../../../src/map/simplify.ts';
import { catalogue, topology } from './sample.ts';

test.each(sizes)('all 20 regions are drawn, on the sheet (%s)', (size) => {
  const { regions } = getShapes(topology, size);
  expect([...regions.keys()].sort()).toEqual(catalogue.regions.map(({ code }) => code).sort());
  const { width, height } = frames[size];
  for (const { path, centre, mask } of regions.values()) {
    expect(path).toMatch(/^(M[-\d.]+ [-\d.]+l[-\d. ]+z)+$/);
    expect(centre[0]).toBeGreaterThan(0);
    expect(centre[0]).toBeLessThan(width);
    expect(centre[1]).toBeLessThan(height);
    expect(mask.places.length).toBeGreaterThan(0);
  }
});

test('shapes are computed once', () => {
  expect(getShapes(topology, 'wide')).toBe(getShapes(topology, 'wide'));
  expect(getShapes(topology, 'wide')).not.toBe(getShapes(topology, 'narrow'));
});

test('a place that is projected and back is the same place', () => {
  const { project, unproject } = getShapes(topology, 'wide');
  const astana = { latitude: 51.13, longitude: 71.43 };
  const back = unproject(project(astana));
  expect(back.latitude).toBeCloseTo(astana.latitude, 6);
  expect(back.longitude).toBeCloseTo(astana.longitude, 6);
});

test('a topology without regions is refused', () => {
  expect(() => getShapes({ type: 'Topology', objects: {}, arcs: [] }, 'wide')).toThrow('no object «regions»');
});

test('a line loses what nobody sees and keeps its ends', () => {
  const line = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 8],
  ] as const;
  expect(simplifyLine(line, 0.5)).toEqual([line[0], line[2], line[3]]);
  expect(simplifyLine(line, 0.01)).toEqual([...line]);
  expect(simplifyLine(line.slice(0, 2), 9)).toEqual(line.slice(0, 2));
});

test('path text is relative and in tenths, and its errors do not add up', () => {
  expect(
    closedPath([
      [0, 0],
      [2, 0],
      [2, 1.5],
      [0, 0],
    ]),
  ).toBe('M0 0l2 0 0 1.5z');
  expect(openPath([[1.26, -0.34]])).toBe('M1.3 -.3');
  const steps = Array.from({ length: 101 }, (_, index) => [index * 0.14, 0] as const);
  const sum = [...openPath(steps).matchAll(/([-\d.]+) 0/g)].reduce(
    (total, [, step]) => total + Number(step),
    0,
  );
  expect(sum).toBeCloseTo(14, 5);
});
