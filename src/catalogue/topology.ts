import type { Topology } from 'topojson-specification';
import { z } from 'zod';

/** What the boundaries must be, of all that TopoJSON can be (https://github.com/topojson/topojson-specification). */
const position = z.array(z.number()).min(2);
const ring = z.array(z.int()).min(1);
const properties = { id: z.string(), properties: z.looseObject({}).optional() };
const polygon = z.looseObject({ type: z.literal('Polygon'), arcs: z.array(ring).min(1), ...properties });
const multiPolygon = z.looseObject({
  type: z.literal('MultiPolygon'),
  arcs: z.array(z.array(ring).min(1)).min(1),
  ...properties,
});
const pair = z.tuple([z.number(), z.number()]);

const topology = z
  .looseObject({
    type: z.literal('Topology'),
    transform: z.looseObject({ scale: pair, translate: pair }).optional(),
    arcs: z.array(z.array(position).min(2)),
    objects: z.looseObject({
      regions: z.looseObject({
        type: z.literal('GeometryCollection'),
        geometries: z.array(z.discriminatedUnion('type', [polygon, multiPolygon])),
      }),
    }),
  })
  .refine(({ arcs, objects }) =>
    // A negative number is an arc that is run through backwards.
    objects.regions.geometries
      .flatMap((one) => one.arcs.flat(2))
      .every((arc) => (arc < 0 ? ~arc : arc) < arcs.length),
  );

/** True for a topology whose object `regions` holds polygons with ids. */
export function isTopology(content: unknown): content is Topology {
  return topology.safeParse(content).success;
}
