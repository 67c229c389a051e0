/** Textbook formulas on a sphere, written down apart from the package to measure its maps again. */
type Place = readonly [longitude: number, latitude: number];

const RADIUS_M = 6_371_008.8;

/** The great-circle distance in metres (haversine). */
export function plainDistance(from: Place, to: Place): number {
  const [lon1, lat1, lon2, lat2] = [...from, ...to].map((each) => (each! * Math.PI) / 180);
  const half =
    Math.sin((lat2! - lat1!) / 2) ** 2 +
    Math.cos(lat1!) * Math.cos(lat2!) * Math.sin((lon2! - lon1!) / 2) ** 2;
  return 2 * RADIUS_M * Math.asin(Math.sqrt(half));
}

/** The initial bearing in degrees clockwise from north, in [0, 360). */
export function plainBearingDeg(from: Place, to: Place): number {
  const [lon1, lat1, lon2, lat2] = [...from, ...to].map((each) => (each! * Math.PI) / 180);
  const east = Math.sin(lon2! - lon1!) * Math.cos(lat2!);
  const north =
    Math.cos(lat1!) * Math.sin(lat2!) - Math.sin(lat1!) * Math.cos(lat2!) * Math.cos(lon2! - lon1!);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}
