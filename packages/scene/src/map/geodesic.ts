import geographiclib from "geographiclib-geodesic";

/** A place on the globe: longitude and latitude in degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

/** How far, and in which direction to set out. */
export interface Course {
  /** Metres along the geodesic, at least 0. */
  readonly distance: number;
  /** True bearing at the start: degrees clockwise from north, in [0, 360). */
  readonly bearing: number;
}

const GLOBE = geographiclib.Geodesic.WGS84;

/**
 * Give the shortest way from one place to another on the WGS 84 ellipsoid.
 *
 * @see Karney 2013, Algorithms for geodesics, https://doi.org/10.1007/s00190-012-0578-z
 * @example
 * courseTo([0, 0], [0, 1]) // { distance: 110574.4, bearing: 0 }
 */
export function courseTo([fromLon, fromLat]: Position, [toLon, toLat]: Position): Course {
  const { s12, azi1 } = GLOBE.Inverse(fromLat, fromLon, toLat, toLon);
  return { distance: s12!, bearing: (azi1! + 360) % 360 };
}

/**
 * Give the place that is reached by setting out in a direction.
 *
 * @param distance  metres along the geodesic
 * @param bearing   degrees clockwise from true north
 * @example
 * placeAt([0, 0], { distance: 110574.4, bearing: 0 }) // [0, 1]
 */
export function placeAt([lon, lat]: Position, { distance, bearing }: Course): Position {
  const { lon2, lat2 } = GLOBE.Direct(lat, lon, bearing, distance);
  return [lon2!, lat2!];
}

/**
 * Bring a difference of two angles into [-180, 180).
 *
 * @param degrees  any
 */
export function turn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
