import { openSpace } from "../../kinds/open-space.ts";
import { isGround, isUpright } from "../../predicates/hosts.ts";
import type { Bearing } from "../../predicates/predicate.ts";
import { type CartesianScene, objectIds, type Relation } from "../../scene.ts";
import { asserted, bearingOf } from "../carriage.ts";
import { besideInsiders } from "./beside-insiders.ts";
import { openSpacePairs } from "./shelter.ts";

/**
 * Find out which objects may share space: what is held in, hung from or sheltered by something, or
 * overlaps it by what is said; and what rests on, is held in or sheltered by such a thing in turn (a
 * cup on a tray in a box). What a fence goes around is within it, with all that is in that. What holds a
 * thing shares space with all else that holds or bears it: a lion in a cage and in a zoo. A market or a town is
 * around what stands by the things in it.
 *
 * @param scene     its relations say who carries whom
 * @param strictly  whether only what follows for certain counts
 * @returns         tells whether the boxes of two objects, by id, may overlap
 */
export function mayOverlap(
  scene: CartesianScene,
  strictly: boolean,
): (one: string, other: string) => boolean {
  const carriers = carriersOf(asserted(scene));
  const allowed = new Set(
    scene.objects.flatMap(({ id }) =>
      [...sharers(id, carriers, strictly)].map((other) => key(id, other)),
    ),
  );
  return (one, other) => allowed.has(key(one, other)) || allowed.has(key(other, one));
}

/** What says that one is borne by another or within it, and not beside it. */
const SURE: ReadonlySet<Bearing> = new Set(["held", "rests"]);

/** What says no more than that one overlaps another. */
const APART: ReadonlySet<Bearing> = new Set(["shares"]);

/** What overlaps a thing for certain, and so all that holds that: a tarp over a car in a garage. */
const MEETING: ReadonlySet<string> = new Set(["covering", "overlapping"]);

/** What is said of two things whose boxes may overlap; its own alternatives say whether they do. */
const SHARING: ReadonlySet<Bearing> = new Set(["held", "placed", "hung", "shares"]);

interface Carrier {
  readonly id: string;
  readonly encloses: boolean;
  readonly bearing: Bearing;
  /** Whether it overlaps that for certain. */
  readonly meets?: boolean;
}

function carriersOf(scene: CartesianScene): ReadonlyMap<string, readonly Carrier[]> {
  const open = new Set(
    scene.objects
      .filter(({ category }) => scene.frame === "room" && openSpace(category) > 0)
      .map(({ id }) => id),
  );
  const upright = new Set(scene.objects.filter(isUpright).map(({ id }) => id));
  const areas = new Set(
    scene.objects.filter((each) => scene.frame === "room" && isGround(each)).map(({ id }) => id),
  );
  const carriers = new Map<string, Carrier[]>(scene.objects.map(({ id }) => [id, []]));
  for (const relation of [...scene.relations, ...openSpacePairs(scene)]) {
    for (const id of objectIds(relation)) {
      const bearing = bearingIn(relation, areas.has(id));
      const isSeenBefore = bearing === "rests" && scene.frame === "image" && upright.has(id);
      if (bearing === "encircles") {
        carriers.get(id)!.push({ id: relation.subject, encloses: true, bearing: "held" });
        continue;
      }
      const encloses =
        SHARING.has(bearing) || isSeenBefore || (bearing === "sheltered" && open.has(id));
      if (encloses || bearing === "rests")
        carriers
          .get(relation.subject)!
          .push({ id, encloses, bearing, meets: MEETING.has(relation.predicate) });
    }
  }
  for (const { subject, object } of besideInsiders(scene))
    carriers.get(subject)!.push({ id: `${object}`, encloses: true, bearing: "placed" });
  return withNested(carriers);
}

/** Of what holds a thing and what else holds or bears it, either may be in the other. */
function withNested(
  carriers: ReadonlyMap<string, readonly Carrier[]>,
): ReadonlyMap<string, readonly Carrier[]> {
  const nested = new Map([...carriers].map(([id, own]): [string, Carrier[]] => [id, [...own]]));
  for (const own of carriers.values()) {
    const hosts = own.filter(({ bearing }) => SURE.has(bearing));
    for (const holder of hosts.filter(({ encloses }) => encloses))
      for (const { id } of hosts)
        if (id !== holder.id) nested.get(id)!.push({ ...holder, bearing: "placed" });
  }
  return nested;
}

/** What is in an area rests on it. */
function bearingIn(relation: Relation, isArea: boolean): Bearing {
  const bearing = bearingOf(relation);
  return isArea && bearing === "held" ? "rests" : bearing;
}

/** What a thing was found to be borne by, at some removes. */
interface Reached {
  readonly id: string;
  readonly surely: boolean;
  /** Whether the thing overlaps it. */
  readonly shared: boolean;
}

/**
 * All that a thing is within, directly or through what carries it. What is placed at something may be
 * beside it, and is then within nothing of which that is beside: strictly taken such chains end there.
 */
function sharers(
  id: string,
  carriers: ReadonlyMap<string, readonly Carrier[]>,
  strictly: boolean,
): Set<string> {
  const enclosing = new Set<string>();
  const seen = new Set([id]);
  const queue: Reached[] = [{ id, surely: true, shared: false }];
  for (const next of queue) {
    for (const carrier of carriers.get(next.id)!) {
      if (!next.surely && !SURE.has(carrier.bearing)) continue;
      const shared = APART.has(carrier.bearing);
      if (shared && (next.shared || (strictly && next.id !== id))) continue;
      if (carrier.encloses) enclosing.add(carrier.id);
      if (seen.has(carrier.id) || (shared && !(carrier.meets && next.id === id))) continue;
      seen.add(carrier.id);
      queue.push({ id: carrier.id, surely: !strictly || carrier.bearing !== "placed", shared });
    }
  }
  return enclosing;
}

function key(one: string, other: string): string {
  return JSON.stringify([one, other]);
}
