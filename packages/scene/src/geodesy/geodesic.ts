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

const RADIANS = Math.PI / 180;
const EQUATOR_M = GLOBE.a;
const ECCENTRICITY_2 = GLOBE.f * (2 - GLOBE.f);

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

/** Up to here (degrees of latitude, about 2 km) the formula for short ways is good to a millimetre. */
const SHORT_WAY_DEG = 0.02;

/** Beyond this latitude meridians run together too fast for it. */
const SHORT_WAY_LATITUDE = 80;

/**
 * Give the length of the shortest way between two places on the WGS 84 ellipsoid.
 *
 * A short way (up to about 2 km, not near the poles) takes the two radii of curvature in its middle,
 * which is a hundred times as fast as the geodesic and differs by less than a millimetre.
 *
 * @returns  metres
 * @see Snyder 1987, Map projections, §3, https://doi.org/10.3133/pp1395
 * @example
 * distanceTo([0, 0], [0, 1]) // 110574.4
 */
export function distanceTo(from: Position, to: Position): number {
  const latitude = (from[1] + to[1]) / 2;
  const north = to[1] - from[1];
  const east = turn(to[0] - from[0]);
  const cosine = Math.cos(latitude * RADIANS);
  const isShort = Math.abs(north) <= SHORT_WAY_DEG && Math.abs(east) * cosine <= SHORT_WAY_DEG;
  if (!isShort || Math.abs(latitude) > SHORT_WAY_LATITUDE) return courseTo(from, to).distance;
  const flat = 1 - ECCENTRICITY_2 * Math.sin(latitude * RADIANS) ** 2;
  const across = EQUATOR_M / Math.sqrt(flat);
  const along = (across * (1 - ECCENTRICITY_2)) / flat;
  return RADIANS * Math.hypot(along * north, across * cosine * east);
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
