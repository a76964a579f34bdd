import { geoAzimuthalEqualArea, geoNaturalEarth1 } from 'chartjs-chart-geo';
import type { Outline } from './map-outlines.ts';
import { OUTLINES } from './map-outlines.ts';
import type { Area } from './vocabulary.ts';

type Degrees = readonly [longitude: number, latitude: number];

/** A part of the world: what must be in the picture, and where the projection is centred. */
interface Extent {
  label: string;
  corners: readonly Degrees[];
  centre: Degrees;
  /** Width of the picture divided by its height. */
  aspect: number;
}

/** All corners of a rectangle in degrees, with the middles of its long sides. */
function corners(west: number, east: number, south: number, north: number): Degrees[] {
  const middle = (west + east) / 2;
  return [west, middle, east].flatMap((longitude): Degrees[] => [
    [longitude, south],
    [longitude, north],
  ]);
}

const EXTENTS: Readonly<Record<Exclude<Area, 'WORLD'>, Extent>> = {
  EUROPE: {
    label: 'Europe',
    corners: corners(-10, 42, 35, 66),
    centre: [14, 52],
    aspect: 1.15,
  },
  ASIA: { label: 'Asia', corners: corners(30, 142, -9, 52), centre: [86, 26], aspect: 1.45 },
  AFRICA: { label: 'Africa', corners: corners(-19, 53, -35, 37), centre: [17, 2], aspect: 1.02 },
  AMERICAS: {
    label: 'The Americas',
    corners: corners(-122, -36, -54, 58),
    centre: [-78, 4],
    aspect: 0.86,
  },
};

/** How an area is projected. */
export interface AreaProjection {
  projection: ReturnType<typeof geoNaturalEarth1>;
  /** What has to fit into the picture. */
  outline: readonly Outline[];
}

/** Name of an area, as menus have it. */
export function nameArea(area: Area): string {
  return area === 'WORLD' ? 'World' : EXTENTS[area].label;
}

/** Width divided by height that suits an area. */
export function aspectOf(area: Area): number {
  return area === 'WORLD' ? 1.98 : EXTENTS[area].aspect;
}

/** A fresh projection, since every chart scales its own. */
export function projectArea(area: Area): AreaProjection {
  // Turned by eleven degrees, so that the far east of Asia is not cut off.
  if (area === 'WORLD') {
    return { projection: geoNaturalEarth1().rotate([-11, 0]), outline: OUTLINES };
  }
  const { corners: coordinates, centre } = EXTENTS[area];
  const projection = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).clipAngle(88);
  const frame: Outline = {
    type: 'Feature',
    properties: null,
    geometry: { type: 'MultiPoint', coordinates },
  };
  return { projection, outline: [frame] };
}
