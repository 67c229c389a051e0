import { objectIds, type Relation, type SceneObject } from "../scene.ts";
import { COURSE } from "../words/attributes.ts";
import { sitesAlong, waysPast } from "./along-sites.ts";
import { courseDeg } from "./courses.ts";
import type { Draft } from "./draft.ts";
import { beyond, sitesInRow } from "./row-sites.ts";
import { reachOf, type Site } from "./site.ts";
import { spanningSites } from "./spans.ts";

/** The directions that are tried around a thing: all main bearings, and what lies between. */
const DIRECTIONS = 16;

/** The gaps that are tried where no distance is stated: in contact, next to, near, in between, far (m). */
const GAPS = [0, 15, 80, 300, 900, 2600];

/** Of a stated distance: nearly all of it, so that centres are not too far apart; and half. */
const PARTS = [0.97, 0.5];

/** How far out places within an area are tried, of the way from its middle to where things still fit. */
const INWARD = [0.55, 0.95];

/** The directions that a line may have, degrees clockwise from north. */
const TURNS_DEG = [90, 0, 45, 135];

/** How far a seed turns the first ring of sites, degrees, and shortens or lengthens its gaps. */
const WOBBLE_DEG = 6;
const WOBBLE = 0.2;

/**
 * List the sites at which an object may stand: in the middle of, within, in contact with and around each
 * placed object that it is related to, along it where it is a way, halfway between each two of them and as far
 * on the other side; for a line, from one to the other and past them all; else around the origin. Who is in a row goes on with it.
 *
 * @param luck  in [0, 1): moves the sites a little
 */
export function candidateSites(draft: Draft, object: SceneObject, luck: number): readonly Site[] {
  const { id } = object;
  const inLine = sitesInRow(draft, id);
  if (inLine.length > 0) return inLine;
  const relations = draft.scene.relations.filter((each) => idsOf(each).includes(id));
  const others = new Set(relations.flatMap(idsOf).filter((each) => each !== id));
  const anchors = [...others].filter((each) => draft.site(each) !== undefined);
  const known: Known = { relations, anchors, luck };
  if (draft.extent(id).kind !== "line") return sitesOfPlace(draft, id, known);
  const lines = sitesOfLine(draft, id, known);
  const course = courseDeg(object.attributes[COURSE]);
  return course === undefined ? lines : lines.map((site) => straight(site, course));
}

/** What is said of an object, and who of those that it is related to is placed. */
interface Known {
  readonly relations: readonly Relation[];
  readonly anchors: readonly string[];
  readonly luck: number;
}

function sitesOfPlace(draft: Draft, id: string, known: Known): readonly Site[] {
  const { anchors, luck } = known;
  const pairs = pairsOf(anchors).map(
    (pair) => pair.map((each) => draft.site(each)!) as [Site, Site],
  );
  return [
    ...sitesOn(draft, id, anchors),
    ...anchors.flatMap((anchor) => sitesAlong(draft, id, anchor)),
    ...anchors.flatMap((anchor) => sitesAround(draft, id, anchor, ringOf(known))),
    ...pairs.flatMap(beyond),
    ...(anchors.length > 0 ? [] : sitesInTheOpen(draft, id, { luck, turnDeg: 90 })),
  ];
}

function sitesOfLine(draft: Draft, id: string, known: Known): readonly Site[] {
  const { relations, anchors, luck } = known;
  const away = anchors.flatMap((anchor) => sitesAway(draft, id, anchor));
  const leads = relations.some(({ predicate }) => predicate === "touching");
  const turnDeg = turnPast(relations, id);
  return [
    ...spanningSites(draft, id, anchors),
    // A road that leads to a thing ends there; one that is beside it passes by.
    ...(leads ? away : []),
    ...sitesOn(draft, id, anchors).flatMap((site) => turned(site, TURNS_DEG)),
    ...waysPast(draft, id, anchors),
    ...anchors.flatMap((anchor) => sitesAround(draft, id, anchor, ringOf(known))),
    ...(anchors.length > 0 ? [] : sitesInTheOpen(draft, id, { luck, turnDeg })),
    ...(leads ? [] : away),
  ];
}

/** Between each two of those that are placed, on each of them, and within it. */
function sitesOn(draft: Draft, id: string, anchors: readonly string[]): readonly Site[] {
  return [
    ...pairsOf(anchors).map(([one, other]) => halfway(draft, one, other)),
    ...anchors.map((anchor) => across(draft.site(anchor)!)),
    ...anchors.flatMap((anchor) => sitesWithin(draft, id, anchor)),
  ];
}

function pairsOf(anchors: readonly string[]): readonly (readonly [string, string])[] {
  return anchors.flatMap((one, rank) =>
    anchors.slice(rank + 1).map((other) => [one, other] as const),
  );
}

/** The gaps to try around a thing: those of the distances that are stated, then the usual ones. */
function ringOf({ relations, luck }: Known): Ring {
  const distances = relations.flatMap(({ distance }) => distance ?? []);
  return {
    gaps: [...distances.flatMap((each) => PARTS.map((part) => part * each)), ...GAPS],
    luck,
  };
}

interface Ring {
  readonly gaps: readonly number[];
  readonly luck: number;
}

function sitesAround(
  draft: Draft,
  id: string,
  anchor: string,
  { gaps, luck }: Ring,
): readonly Site[] {
  const { x, y, turnDeg } = draft.site(anchor)!;
  const sites: Site[] = [];
  for (let step = 0; step < DIRECTIONS; step++) {
    const main = (step * 360) / DIRECTIONS;
    for (const [index, gap] of gaps.entries()) {
      const wobbly = index > 0 && gap > 0;
      const bearing = main + (wobbly ? WOBBLE_DEG * (luck - 0.5) : 0);
      const reach =
        reachOf(draft.extent(anchor), turnDeg, bearing) +
        reachOf(draft.extent(id), bearing + 90, bearing);
      const stretch = wobbly && GAPS.includes(gap) ? 1 + WOBBLE * (luck - 0.5) : 1;
      sites.push(ahead({ x, y, turnDeg: bearing + 90 }, bearing, reach + stretch * gap));
    }
  }
  return sites;
}

/** In all directions from the middle of an area, as far as the thing fits in. */
function sitesWithin(draft: Draft, id: string, anchor: string): readonly Site[] {
  const { x, y, turnDeg } = draft.site(anchor)!;
  if (draft.extent(anchor).kind === "place") return [];
  const sites: Site[] = [];
  for (let step = 0; step < DIRECTIONS; step++) {
    const bearing = (step * 360) / DIRECTIONS;
    const room =
      reachOf(draft.extent(anchor), turnDeg, bearing) - reachOf(draft.extent(id), 90, bearing);
    for (const share of room > 0 ? INWARD : [])
      sites.push(ahead({ x, y, turnDeg: bearing + 90 }, bearing, share * room));
  }
  return sites;
}

/** In the same place, a line at right angles. */
function across({ x, y, turnDeg }: Site): Site {
  return { x, y, turnDeg: turnDeg + 90 };
}

function turned(site: Site, turnsDeg: readonly number[]): readonly Site[] {
  return [site, ...turnsDeg.map((turnDeg) => straight(site, turnDeg))];
}

function straight({ x, y }: Site, turnDeg: number): Site {
  return { x, y, turnDeg };
}

function ahead({ x, y, turnDeg }: Site, bearingDeg: number, metres: number): Site {
  const radians = (bearingDeg * Math.PI) / 180;
  return { x: x + metres * Math.sin(radians), y: y + metres * Math.cos(radians), turnDeg };
}

/** Halfway between the edges of two, where a line lies across the way between them. */
function halfway(draft: Draft, one: string, other: string): Site {
  const [from, to] = [draft.site(one)!, draft.site(other)!];
  const bearing = (Math.atan2(to.x - from.x, to.y - from.y) * 180) / Math.PI;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const start = reachOf(draft.extent(one), from.turnDeg, bearing);
  const end = length - reachOf(draft.extent(other), to.turnDeg, bearing);
  const metres = start < end ? (start + end) / 2 : length / 2;
  return ahead({ ...from, turnDeg: bearing + 90 }, bearing, metres);
}

/** A line that leads straight away from a thing, in contact or with a gap. */
function sitesAway(draft: Draft, id: string, anchor: string): readonly Site[] {
  const { x, y, turnDeg } = draft.site(anchor)!;
  return Array.from({ length: DIRECTIONS }, (_, step) => (step * 360) / DIRECTIONS).flatMap(
    (bearing) => {
      const reach = reachOf(draft.extent(anchor), turnDeg, bearing);
      const half = reachOf(draft.extent(id), bearing, bearing);
      return GAPS.map((gap) => ahead({ x, y, turnDeg: bearing }, bearing, reach + half + gap));
    },
  );
}

/** The direction of a line that is said to have things on its sides: past them, degrees clockwise from north. */
function turnPast(relations: readonly Relation[], id: string): number {
  const said = relations.filter(({ object }) => object === id).map(({ predicate }) => predicate);
  const isSaid = (...names: Relation["predicate"][]) => names.some((name) => said.includes(name));
  return isSaid("west of", "east of") && !isSaid("north of", "south of") ? 0 : 90;
}

/** In rings around the origin, the first object in the middle of them. */
function sitesInTheOpen(
  draft: Draft,
  id: string,
  { luck, turnDeg }: { readonly luck: number; readonly turnDeg: number },
): readonly Site[] {
  const middle: Site = { x: 0, y: 0, turnDeg };
  const step = 40 + 2 * reachOf(draft.extent(id), 90, 90);
  const rings = Array.from({ length: 12 }, (_, ring) => (ring + 1) * step);
  return [
    middle,
    ...rings.flatMap((radius) =>
      Array.from({ length: DIRECTIONS }, (_, way) =>
        ahead(middle, ((way + luck) * 360) / DIRECTIONS, radius),
      ),
    ),
  ];
}

function idsOf(relation: Relation): readonly string[] {
  return [relation.subject, ...objectIds(relation)];
}
