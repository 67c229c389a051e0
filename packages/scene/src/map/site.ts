import type { Geometry, LineString } from "geojson";
import { type Position, placeAt } from "../geodesy/geodesic.ts";
import { boxOfGeometry } from "../geodesy/map-box.ts";
import { planeAt } from "../geodesy/plane.ts";
import type { Box, PlacedObject, SceneObject } from "../scene.ts";
import type { Footprint } from "./footprints.ts";

/** Where a thing is on a map that is being laid out: metres east and north of its origin. */
export interface Site {
  readonly x: number;
  readonly y: number;
  /** The direction of a line, degrees clockwise from north. */
  readonly turnDeg: number;
  /** The places that a line leads through, where it does not run straight through the site. */
  readonly path?: readonly Position[];
}

/**
 * Put a thing on the globe.
 *
 * @param footprint  its extent around the site (m)
 * @param origin     where x and y are 0
 */
export function placeOnGlobe(
  object: SceneObject,
  site: Site,
  footprint: Footprint,
  origin: Position,
): PlacedObject {
  const { x, y } = site;
  const bearing = (Math.atan2(x, y) * 180) / Math.PI;
  const middle = placeAt(origin, { distance: Math.hypot(x, y), bearing });
  const geometry = geometryAt(middle, site, footprint);
  if (geometry) return { ...object, geometry, box: boxOfGeometry(geometry) };
  const wide = footprint.kind === "area" ? footprint : { width: 0, height: 0 };
  const { geometry: _, ...rest } = object;
  return { ...rest, box: boxAround(middle, wide) };
}

/** The geometry of what is more than a box. */
function geometryAt(
  middle: Position,
  { turnDeg, path }: Site,
  footprint: Footprint,
): Geometry | undefined {
  switch (footprint.kind) {
    case "line":
      return line(path ?? ends(middle, turnDeg, footprint.length));
    case "loop":
      return line(oval(middle, footprint.width, footprint.height));
    case "ring": {
      const hole = oval(middle, footprint.hole, footprint.hole).reverse();
      const outline = oval(middle, footprint.width, footprint.height);
      return { type: "Polygon", coordinates: [outline, hole].map((ring) => ring.map(rounded)) };
    }
    default:
      return undefined;
  }
}

function line(path: readonly Position[]): LineString {
  return { type: "LineString", coordinates: path.map(rounded) };
}

function ends(middle: Position, turnDeg: number, length: number): readonly Position[] {
  return [turnDeg + 180, turnDeg].map((bearing) =>
    placeAt(middle, { distance: length / 2, bearing }),
  );
}

/** How many corners an oval is drawn with. */
const OVAL_CORNERS = 36;

/** Counter-clockwise, as outlines are (RFC 7946, §3.1.6). */
function oval([lon, lat]: Position, width: number, height: number): Position[] {
  const { scale } = planeAt([lon, lat]);
  return Array.from({ length: OVAL_CORNERS + 1 }, (_, corner): Position => {
    const angle = (2 * Math.PI * (corner % OVAL_CORNERS)) / OVAL_CORNERS;
    const [east, north] = [(width / 2) * Math.cos(angle), (height / 2) * Math.sin(angle)];
    return [westwards(lon + east / scale[0]), lat + north / scale[1]];
  });
}

function boxAround(
  [lon, lat]: Position,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const { scale } = planeAt([lon, lat]);
  const [east, north] = [width / 2 / scale[0], height / 2 / scale[1]];
  return [
    ...rounded([westwards(lon - east), lat - north]),
    ...rounded([westwards(lon + east), lat + north]),
  ];
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
