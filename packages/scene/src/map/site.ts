import type { LineString } from "geojson";
import type { PlacedObject } from "../predicates/predicate.ts";
import type { SceneObject } from "../scene.ts";
import type { Footprint } from "./footprints.ts";
import { type Position, placeAt } from "./geodesic.ts";
import { boxOfGeometry } from "./map-box.ts";
import { planeAt } from "./plane.ts";

/** Where a thing is on a map that is being laid out: metres east and north of its origin. */
export interface Site {
  readonly x: number;
  readonly y: number;
  /** The direction of a line, degrees clockwise from north. */
  readonly turnDeg: number;
}

/**
 * Put a thing on the globe.
 *
 * @param footprint  its extent around the site (m)
 * @param origin     where x and y are 0
 */
export function placeOnGlobe(
  object: SceneObject,
  { x, y, turnDeg }: Site,
  footprint: Footprint,
  origin: Position,
): PlacedObject {
  const bearing = (Math.atan2(x, y) * 180) / Math.PI;
  const middle = placeAt(origin, { distance: Math.hypot(x, y), bearing });
  if (footprint.kind === "line") {
    const half = footprint.length / 2;
    const ends = [turnDeg + 180, turnDeg].map((way) =>
      placeAt(middle, { distance: half, bearing: way }),
    );
    const geometry: LineString = { type: "LineString", coordinates: ends.map(rounded) };
    return { ...object, geometry, box: boxOfGeometry(geometry) };
  }
  const { scale } = planeAt(middle);
  const [wide, high] = footprint.kind === "place" ? [0, 0] : [footprint.width, footprint.height];
  const [east, north] = [wide / 2 / scale[0], high / 2 / scale[1]];
  const [lon, lat] = middle;
  const [southWest, northEast] = [
    rounded([westwards(lon - east), lat - north]),
    rounded([westwards(lon + east), lat + north]),
  ];
  const { geometry: _, ...rest } = object;
  return { ...rest, box: [...southWest, ...northEast] };
}

/** Give how far a footprint reaches from its middle in a direction, in metres. */
export function reachOf(footprint: Footprint, turnDeg: number, bearingDeg: number): number {
  const radians = (bearingDeg * Math.PI) / 180;
  if (footprint.kind === "place") return 0;
  if (footprint.kind === "line")
    return (footprint.length / 2) * Math.abs(Math.cos(radians - (turnDeg * Math.PI) / 180));
  const [sine, cosine] = [Math.abs(Math.sin(radians)), Math.abs(Math.cos(radians))];
  return Math.min(footprint.width / 2 / sine, footprint.height / 2 / cosine);
}

/** Decimals of a degree that are kept: a centimetre. */
const DECIMALS = 7;

function rounded(place: Position): number[] {
  return place.map((degrees) => Math.round(degrees * 10 ** DECIMALS) / 10 ** DECIMALS);
}

/** A longitude in [-180, 180]. */
function westwards(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360);
}
