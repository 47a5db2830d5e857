import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** Gives the regions of the published boundaries. Throws when there are none in them. */
export function toRegions(topology: Topology): GeoJSON.FeatureCollection {
  const object = topology.objects['regions'];
  if (object?.type !== 'GeometryCollection') throw new Error('no object «regions» in the boundaries');
  return feature(topology, object);
}
