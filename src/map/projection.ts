import { geoConicEqualArea, type GeoPermissibleObjects, type GeoProjection } from 'd3';

/** A rectangle of a drawing: its upper left and lower right corner, in units of the drawing. */
export type Extent = readonly [readonly [number, number], readonly [number, number]];

/**
 * Gives an Albers equal-area projection for Kazakhstan that fills `extent` with `shape`: standard parallels a sixth of
 * the country's height inside its southern and northern ends, central meridian through its middle. Areas keep their
 * ratio, so that a colour weighs as much as its region is large.
 */
export function fitProjection(
  shape: GeoPermissibleObjects,
  [[left, top], [right, bottom]]: Extent,
): GeoProjection {
  return geoConicEqualArea()
    .parallels([43, 53])
    .rotate([-67.5, 0])
    .center([0, 48])
    .fitExtent(
      [
        [left, top],
        [right, bottom],
      ],
      shape,
    );
}
