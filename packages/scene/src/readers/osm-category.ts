import type { Fields } from "../json-fields.ts";

/** Keys of OpenStreetMap that say what a feature is, the most telling first. */
const KEYS: readonly string[] =
  `amenity shop tourism historic leisure aeroway man_made railway waterway highway office healthcare
  barrier water natural landuse place building`.split(/\s+/);

/** What values are called in plain words, where they are not such themselves: value by value. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  aerodrome: "airport",
  bridleway: "path",
  bus_station: "bus station",
  clothes: "clothes shop",
  coastline: "coast",
  crossing: "crosswalk",
  cycleway: "bike path",
  farmland: "field",
  footway: "path",
  fuel: "gas station",
  isolated_dwelling: "house",
  light_rail: "railway",
  living_street: "street",
  motorway: "highway",
  parking: "parking lot",
  peak: "mountain",
  pedestrian: "street",
  pitch: "sports field",
  primary: "road",
  rail: "railway",
  residential: "residential area",
  secondary: "road",
  service: "road",
  steps: "stairs",
  tertiary: "road",
  track: "path",
  traffic_signals: "traffic light",
  trunk: "highway",
  unclassified: "road",
  wood: "forest",
};

/** Values that mean something else under one key than under others: "highway=residential" is a street. */
const UNDER_KEY: Readonly<Record<string, string>> = {
  "highway=residential": "street",
  "railway=station": "train station",
};

/** What a place of worship is where no building says it, by its religion. */
const BY_RELIGION: ReadonlyMap<unknown, string> = new Map([
  ["christian", "church"],
  ["muslim", "mosque"],
  ["jewish", "synagogue"],
  ["buddhist", "temple"],
  ["hindu", "temple"],
  ["taoist", "temple"],
  ["sikh", "temple"],
  ["shinto", "shrine"],
]);

/** Buildings that are known by what they were built for. */
const SACRED: ReadonlySet<unknown> = new Set(
  "church cathedral chapel monastery mosque synagogue temple shrine pagoda".split(" "),
);

/** That a thing is of the kind of its key, and no more: "building=yes". */
const NO_MORE: ReadonlySet<unknown> = new Set(["yes", "true"]);

/** That a thing is none. */
const NONE: ReadonlySet<unknown> = new Set(["no", "none", ""]);

/** Kinds of elements, and of relations between them, that stand under `type`. */
const ELEMENTS: ReadonlySet<unknown> = new Set([
  "node",
  "way",
  "relation",
  "multipolygon",
  "boundary",
  "route",
  "site",
]);

/** Whether a value of `type` says how OpenStreetMap stores a feature, and not what the feature is. */
export function isOsmElement(type: unknown): boolean {
  return ELEMENTS.has(type);
}

/**
 * Say what a feature of OpenStreetMap is by its tags.
 *
 * @param tags  keys and values, as osmtogeojson and the Overpass API write them
 * @returns     in plain words; undefined where no tag says it
 * @see https://wiki.openstreetmap.org/wiki/Map_features
 * @example
 * osmCategory({ natural: "water", name: "Zürichsee" }) // "water"
 * osmCategory({ highway: "residential" }) // "street"
 */
export function osmCategory(tags: Fields): string | undefined {
  const key = KEYS.find((each) => typeof tags[each] === "string" && !NONE.has(tags[each]));
  if (key === undefined) return undefined;
  const value = String(tags[key]).trim();
  if (NO_MORE.has(value)) return plain(key);
  if (value === "place_of_worship") return placeOfWorship(tags);
  return UNDER_KEY[`${key}=${value}`] ?? PLAIN_WORDS[value] ?? plain(value);
}

function placeOfWorship({ building, religion }: Fields): string {
  if (SACRED.has(building)) return String(building);
  return BY_RELIGION.get(religion) ?? "place of worship";
}

function plain(tag: string): string {
  return tag.replaceAll("_", " ");
}
