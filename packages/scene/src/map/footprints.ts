// Longer than it looks: it is data, one line a kind of place.
import { groundSides } from "../kinds/grounds.ts";
import type { SceneObject } from "../scene.ts";
import { fullName, NAME } from "../words/attributes.ts";

/**
 * How a thing is drawn on a map: a place without extent, a line of a length, an area of two sides, an oval
 * line around others, an oval area around others with a hole of a width (m).
 */
export type Footprint =
  | { readonly kind: "place" }
  | { readonly kind: "line"; readonly length: number }
  | Oblong<"area">
  | Oblong<"loop">
  | (Oblong<"ring"> & { readonly hole: number });

/** What reaches so far from west to east and from south to north (m). */
export interface Oblong<Kind extends string> {
  readonly kind: Kind;
  readonly width: number;
  readonly height: number;
}

const area = (width: number, height: number): Footprint => ({ kind: "area", width, height });
const line = (length: number): Footprint => ({ kind: "line", length });
const place: Footprint = { kind: "place" };

/** A building of unknown use. */
const DEFAULT_FOOTPRINT = area(30, 30);

/**
 * Typical extents of what stands on maps, west to east and south to north, in metres.
 *
 * Rounded by hand from common knowledge: buildings and grounds after usual plots, towns and regions by
 * order of magnitude; a road or river is drawn for the length that matters to its surroundings.
 */
const FOOTPRINTS: Readonly<Record<string, Footprint>> = {
  house: area(12, 10),
  cottage: area(9, 8),
  hut: area(5, 5),
  building: area(30, 25),
  apartment: area(40, 15),
  skyscraper: area(50, 50),
  tower: area(15, 15),
  school: area(80, 60),
  kindergarten: area(35, 25),
  university: area(500, 400),
  library: area(40, 30),
  museum: area(70, 50),
  theater: area(50, 40),
  cinema: area(50, 35),
  hospital: area(150, 100),
  pharmacy: area(15, 12),
  church: area(20, 45),
  temple: area(40, 40),
  mosque: area(40, 40),
  station: area(200, 40),
  airport: area(3000, 1500),
  harbor: area(800, 400),
  harbour: area(800, 400),
  port: area(800, 400),
  factory: area(150, 100),
  plant: area(300, 200),
  landfill: area(300, 200),
  dam: area(200, 30),
  roundabout: area(40, 40),
  farm: area(300, 200),
  mall: area(200, 120),
  market: area(80, 50),
  supermarket: area(60, 40),
  shop: area(15, 12),
  store: area(15, 12),
  restaurant: area(20, 15),
  cafe: area(12, 10),
  hotel: area(50, 30),
  bank: area(20, 15),
  office: area(40, 30),
  "post office": area(20, 15),
  "police station": area(30, 25),
  "fire station": area(35, 25),
  "gas station": area(40, 30),
  stadium: area(220, 180),
  castle: area(100, 80),
  lighthouse: area(8, 8),
  warehouse: area(80, 50),
  "parking lot": area(80, 60),
  park: area(300, 200),
  garden: area(60, 40),
  playground: area(40, 30),
  square: area(100, 80),
  cemetery: area(200, 150),
  zoo: area(500, 400),
  field: area(200, 150),
  meadow: area(200, 150),
  forest: area(1500, 1000),
  wood: area(500, 400),
  woods: area(500, 400),
  hill: area(400, 300),
  mountain: area(4000, 3000),
  island: area(2000, 1500),
  "mountain range": area(20_000, 8000),
  volcano: area(3000, 3000),
  plateau: area(30_000, 20_000),
  valley: area(3000, 1500),
  peninsula: area(3000, 2000),
  archipelago: area(20_000, 15_000),
  mainland: area(100_000, 80_000),
  reef: area(300, 100),
  desert: area(100_000, 80_000),
  beach: area(500, 40),
  pond: area(40, 30),
  lake: area(1000, 600),
  bay: area(3000, 2000),
  sea: area(200_000, 150_000),
  hamlet: area(300, 200),
  village: area(800, 600),
  town: area(3000, 2500),
  city: area(15_000, 12_000),
  suburb: area(2000, 1500),
  district: area(3000, 2500),
  "urban area": area(8000, 6000),
  "industrial area": area(1500, 1000),
  countryside: area(5000, 4000),
  county: area(60_000, 50_000),
  province: area(250_000, 200_000),
  state: area(400_000, 300_000),
  country: area(800_000, 600_000),
  road: line(600),
  street: line(400),
  avenue: line(600),
  boulevard: line(800),
  lane: line(300),
  alley: line(100),
  driveway: line(40),
  highway: line(5000),
  freeway: line(5000),
  expressway: line(5000),
  bypass: line(4000),
  motorway: line(5000),
  path: line(200),
  footpath: line(300),
  footway: line(300),
  promenade: line(600),
  boardwalk: line(300),
  trail: line(1000),
  railway: line(3000),
  railroad: line(3000),
  track: line(1000),
  river: line(3000),
  stream: line(500),
  creek: line(500),
  brook: line(400),
  canal: line(2000),
  "metro line": line(8000),
  "light rail": line(5000),
  tunnel: line(400),
  line: line(3000),
  pipeline: line(5000),
  bridge: line(80),
  footbridge: line(40),
  overpass: line(80),
  underpass: line(60),
  viaduct: line(300),
  causeway: line(800),
  ferry: line(500),
  border: line(20_000),
  coast: line(5000),
  coastline: line(5000),
  shore: line(2000),
  wall: line(100),
  fence: line(100),
  tree: place,
  statue: place,
  fountain: place,
  monument: place,
  well: place,
  bench: place,
  person: place,
  car: place,
  bus: place,
  "bus stop": place,
  "traffic light": place,
  "street lamp": place,
  point: place,
  place,
};

/**
 * Give the typical footprint of a thing; a compound follows its last word ("primary school").
 *
 * @param object  its category and kind count
 */
export function footprintOf(object: SceneObject): Footprint {
  const names = [fullName(object), object.category, object.category.split(" ").at(-1)!];
  const known = names.find((name) => Object.hasOwn(FOOTPRINTS, name));
  if (known !== undefined) return FOOTPRINTS[known]!;
  const open = groundSides(fullName(object)) ?? groundSides(object.category);
  if (open !== undefined) return area(open[0], open[1]);
  // What is called by a name alone is most often a town.
  return object.attributes[NAME] === undefined ? DEFAULT_FOOTPRINT : FOOTPRINTS.town!;
}
