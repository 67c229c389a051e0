import { objectIds } from "../placed.ts";
import type { Relation, SceneObject } from "../scene.ts";
import type { Draft } from "./draft.ts";
import { reachOf, type Site } from "./site.ts";

/** The directions that are tried around a thing: all main bearings, and what lies between. */
const DIRECTIONS = 16;

/** The gaps that are tried where no distance is stated: in contact, next to, near, in between, far (m). */
const GAPS = [0, 15, 80, 300, 900, 2600];

/** Of a stated distance: nearly all of it, so that centres are not too far apart; and half. */
const PARTS = [0.98, 0.5];

/** The directions that a line may have, degrees clockwise from north. */
const TURNS_DEG = [90, 0, 45, 135];

/** How far a seed turns the first ring of sites, degrees, and shortens or lengthens its gaps. */
const WOBBLE_DEG = 6;
const WOBBLE = 0.2;

/**
 * List the sites at which an object may stand: in the middle of, in contact with and around each placed
 * object that it is related to, and halfway between each two of them; else around the origin.
 *
 * @param luck  in [0, 1): moves the sites a little
 */
export function candidateSites(draft: Draft, object: SceneObject, luck: number): readonly Site[] {
  const relations = draft.scene.relations.filter((each) => idsOf(each).includes(object.id));
  const others = new Set(relations.flatMap(idsOf).filter((id) => id !== object.id));
  const anchors = [...others].filter((id) => draft.site(id) !== undefined);
  const distances = relations.flatMap(({ distance }) => distance ?? []);
  const gaps = [...distances.flatMap((each) => PARTS.map((part) => part * each)), ...GAPS];
  const around = anchors.flatMap((id) => sitesAround(draft, object.id, id, { gaps, luck }));
  const onTop = anchors.map((id) => across(draft.site(id)!));
  const between = anchors.flatMap((one, rank) =>
    anchors.slice(rank + 1).map((other) => halfway(draft.site(one)!, draft.site(other)!)),
  );
  const free = anchors.length > 0 ? [] : sitesInTheOpen(draft, object.id, luck);
  const isLine = draft.extent(object.id).kind === "line";
  if (!isLine) return [...between, ...onTop, ...around, ...free];
  return [
    ...[...between, ...onTop].flatMap((site) => turned(site, TURNS_DEG)),
    ...[...around, ...free].flatMap((site) => turned(site, [site.turnDeg - 90])),
  ];
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
        reachOf(draft.extent(anchor), turnDeg, bearing) + reachOf(draft.extent(id), 90, bearing);
      const stretch = wobbly && GAPS.includes(gap) ? 1 + WOBBLE * (luck - 0.5) : 1;
      sites.push(ahead({ x, y, turnDeg: bearing + 90 }, bearing, reach + stretch * gap));
    }
  }
  return sites;
}

/** In the same place, a line at right angles. */
function across({ x, y, turnDeg }: Site): Site {
  return { x, y, turnDeg: turnDeg + 90 };
}

function turned(site: Site, turnsDeg: readonly number[]): readonly Site[] {
  return [site, ...turnsDeg.map((turnDeg) => ({ ...site, turnDeg }))];
}

function ahead({ x, y, turnDeg }: Site, bearingDeg: number, metres: number): Site {
  const radians = (bearingDeg * Math.PI) / 180;
  return { x: x + metres * Math.sin(radians), y: y + metres * Math.cos(radians), turnDeg };
}

/** A line halfway lies across the way between the two. */
function halfway(one: Site, other: Site): Site {
  const bearing = (Math.atan2(other.x - one.x, other.y - one.y) * 180) / Math.PI;
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, turnDeg: bearing + 90 };
}

/** In rings around the origin, the first object in the middle of them. */
function sitesInTheOpen(draft: Draft, id: string, luck: number): readonly Site[] {
  const middle: Site = { x: 0, y: 0, turnDeg: 90 };
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
