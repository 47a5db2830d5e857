import { metrics, type Size } from '../charts/frame.ts';
import type { Extent } from './projection.ts';

/** The sheet on which a map is drawn, in the units of the charts' metrics. */
export type MapFrame = {
  readonly width: number;
  readonly height: number;
  /** Where the country stands on the sheet; the rest is for call-outs. */
  readonly extent: Extent;
  /** How far a line may be smoothed: below what the eye sees at the size shown. */
  readonly tolerance: number;
};

export const frames: Readonly<Record<Size, MapFrame>> = {
  narrow: {
    width: metrics.narrow.width,
    height: 276,
    extent: [
      [2, 34],
      [318, 214],
    ],
    tolerance: 0.5,
  },
  wide: {
    width: metrics.wide.width,
    height: 452,
    extent: [
      [4, 4],
      [716, 404],
    ],
    tolerance: 0.7,
  },
};
