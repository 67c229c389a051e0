import { gapOnMap } from "../geodesy/gap.ts";
import type { Position } from "../geodesy/geodesic.ts";
import { MAP_CONTACT_TOLERANCE } from "../geodesy/limits.ts";
import { sharedDepth } from "../geodesy/measures.ts";
import { PREDICATES } from "../predicates/index.ts";
import {
  objectIds,
  type PlacedObject,
  type Relation,
  type Scene,
  type SceneObject,
} from "../scene.ts";
import { extentsOf, longest } from "./extents.ts";
import type { Footprint } from "./footprints.ts";
import { type Standing, unnatural } from "./preferences.ts";
import { placeOnGlobe, type Site } from "./site.ts";

/** What is taken from a site's worth for each relation that does not hold, and each overlap. */
const FAILURE = 100;

/** Margins beyond this share of a thing's distance are as good as more. */
const AMPLE = 0.3;

/** Predicates whose subject and object may lie in each other. */
const SHARING: ReadonlySet<Relation["predicate"]> = new Set([
  "inside",
  "contains",
  "crosses",
  "overlapping",
  "surrounding",
  "at the centre of",
  "at the edge of",
  "at the corner of",
  "at the left side of",
  "at the right side of",
  "at the top of",
  "at the bottom of",
  "at the front of",
  "at the back of",
  "touching",
]);

/** A map that is being laid out. */
export interface Draft {
  readonly scene: Scene;
  extent(id: string): Footprint;
  site(id: string): Site | undefined;
  placed(id: string): PlacedObject | undefined;
  /** Put an object somewhere, or somewhere else. */
  put(id: string, site: Site): void;
  /**
   * How well an object stands where it is: what holds, by how much, whom it runs into, how far out it is.
   * Where that is no more than `over`, any number that is no more.
   */
  worth(id: string, over?: number): number;
  /** How many pairs share ground for which nothing is said. */
  clashes(): number;
}

/**
 * Begin a map with no object in it.
 *
 * @param origin  where x and y of the sites are 0
 * @param scale   of the typical extents of things
 */
export function draftOf(scene: Scene, origin: Position, scale = 1): Draft {
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  const extents = extentsOf(scene, scale);
  const sites = new Map<string, Site>();
  const placed = new Map<string, PlacedObject>();
  const sharing = sharingIn(scene, extents);
  const standing = standingIn(extents, sites, placed);
  return {
    scene,
    extent: (id) => extents.get(id)!,
    site: (id) => sites.get(id),
    placed: (id) => placed.get(id),
    put: (id, site) => {
      sites.set(id, site);
      placed.set(id, placeOnGlobe(byId.get(id)!, site, extents.get(id)!, origin));
    },
    worth: (id, over = Number.NEGATIVE_INFINITY) => {
      // Each of these takes from what those before it left: what is no more than `over` stays so.
      let worth = relationsWorth(scene, id, placed, over) - farOut(sites.get(id)!);
      if (worth > over) worth -= FAILURE * overlaps(id, placed, sharing);
      return worth > over ? worth - unnatural(scene, id, standing) : worth;
    },
    clashes: () => clashesOf(scene, placed, sharing),
  };
}

/** A little for every way from the origin, less for each further metre. */
function farOut({ x, y }: Site): number {
  return Math.log1p(Math.hypot(x, y) / 100) / 100;
}

/** What preferences look at. */
function standingIn(
  extents: ReadonlyMap<string, Footprint>,
  sites: ReadonlyMap<string, Site>,
  placed: ReadonlyMap<string, PlacedObject>,
): Standing {
  return {
    site: (id) => sites.get(id),
    gap: (one, other) => gapBetween(placed.get(one), placed.get(other)),
    side: (id) => (extents.get(id)!.kind === "line" ? 0 : longest(extents.get(id)!)),
  };
}

/**
 * The least share of what would be ample, and a failure for each relation that does not hold; as far as that
 * is more than `over`.
 */
function relationsWorth(
  scene: Scene,
  id: string,
  placed: ReadonlyMap<string, PlacedObject>,
  over: number,
): number {
  let failures = 0;
  let least = 1;
  for (const relation of scene.relations) {
    const ids = [relation.subject, ...objectIds(relation)];
    const all = ids.map((each) => placed.get(each));
    const things = relation.predicate === "in a row" ? begun(all) : all;
    if (!ids.includes(id) || !isComplete(things)) continue;
    const [subject, ...objects] = things;
    const measured = PREDICATES[relation.predicate].measure(
      subject!,
      objects,
      "map",
      relation.distance,
    );
    const margin = relation.negated ? -measured : measured;
    const share = margin / (AMPLE * (10 + apart(subject!, objects[0]!)));
    if (margin <= 0) failures += 1 + Math.min(1, -share / 100);
    least = Math.min(least, Math.max(share, -100));
    if (least - FAILURE * failures <= over) break;
  }
  return least - FAILURE * failures;
}

function apart(one: PlacedObject, other: PlacedObject): number {
  return gapOnMap(one, other);
}

/** What it costs to share an edge, or that a way runs through a thing: a little of what sharing ground does. */
const SLIGHT = 0.1;

/** With how many it shares ground for which nothing is said; those that it only touches count slightly. */
function overlaps(
  id: string,
  placed: ReadonlyMap<string, PlacedObject>,
  sharing: ReadonlySet<string>,
): number {
  const own = placed.get(id)!;
  let count = 0;
  for (const other of placed.values()) {
    if (other === own || sharing.has(pairKey(id, other.id)) || gapOnMap(own, other) > 0) continue;
    count += isWay(own) || isWay(other) || isContact(own, other) ? SLIGHT : 1;
  }
  return count;
}

function clashesOf(
  { objects }: Scene,
  placed: ReadonlyMap<string, PlacedObject>,
  sharing: ReadonlySet<string>,
): number {
  const each = objects.map(({ id }) => Math.floor(overlaps(id, placed, sharing)));
  return each.reduce((sum, count) => sum + count, 0) / 2;
}

function isWay({ geometry }: PlacedObject): boolean {
  return geometry?.type === "LineString";
}

function isContact(one: PlacedObject, other: PlacedObject): boolean {
  return sharedDepth(one, other) <= MAP_CONTACT_TOLERANCE;
}

/** What of which all kinds of things are a part, so that others may lie in it of which nothing is said. */
export const REGIONS: ReadonlySet<string> = new Set(
  "village town city suburb district county province state country region".split(" "),
);

/** Of these none lies in another. */
const SETTLEMENTS: ReadonlySet<string> = new Set(["village", "town", "city"]);

function mayLieIn(part: SceneObject, region: SceneObject): boolean {
  const bothSettled = SETTLEMENTS.has(part.category) && SETTLEMENTS.has(region.category);
  return part.category !== region.category && !bothSettled;
}

/**
 * The pairs that may share ground: those of which it is said, regions with what nothing is said of, and
 * ways with what goes around things, for they lead out of it.
 */
function sharingIn(
  { relations, objects }: Scene,
  extents: ReadonlyMap<string, Footprint>,
): ReadonlySet<string> {
  const related = new Set(relations.flatMap(pairsOf));
  const kindOf = (id: string) => extents.get(id)!.kind;
  const fits = (part: SceneObject, region: SceneObject) =>
    kindOf(part.id) !== "ring" && longest(extents.get(part.id)!) < longest(extents.get(region.id)!);
  const isLine = ({ id }: SceneObject) => kindOf(id) === "line";
  const open = objects.flatMap((one) =>
    objects
      .filter((other) =>
        REGIONS.has(one.category)
          ? mayLieIn(other, one) && !isLine(other) && fits(other, one)
          : kindOf(one.id) === "ring" && isLine(other),
      )
      .map((other) => pairKey(one.id, other.id)),
  );
  const said = relations.filter(isSharing).flatMap(pairsOf);
  return new Set([...said, ...open.filter((pair) => !related.has(pair))]);
}

function gapBetween(one: PlacedObject | undefined, other: PlacedObject | undefined) {
  return one && other ? gapOnMap(one, other) : undefined;
}

function isSharing({ predicate, negated }: Relation): boolean {
  return !negated && SHARING.has(predicate);
}

function pairsOf({ subject, ...rest }: Relation): readonly string[] {
  return objectIds({ subject, ...rest }).map((id) => pairKey(subject, id));
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}\0${other}` : `${other}\0${one}`;
}

/** Those of a row that are placed: it is kept straight from its third member on. */
function begun(things: readonly (PlacedObject | undefined)[]) {
  const placed = things.filter((thing) => thing !== undefined);
  return placed.length > 2 ? placed : things;
}

function isComplete(things: readonly (PlacedObject | undefined)[]): things is PlacedObject[] {
  return things.every((thing) => thing !== undefined);
}
