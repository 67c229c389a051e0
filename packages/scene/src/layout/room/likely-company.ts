import { knownSides, type Sides, typicalSides } from "../../kinds/sizes.ts";
import type { PredicateName } from "../../predicate-names.ts";
import { prevail } from "../../predicates/_constraints.ts";
import { PREDICATES } from "../../predicates/index.ts";
import type { Preference } from "../../predicates/predicate.ts";
import type { CartesianScene, Relation, SceneObject } from "../../scene.ts";
import { fullName } from "../../words/attributes.ts";
import { besideInsiders } from "../problem/beside-insiders.ts";
import type { LikelyRelation } from "../problem/wording.ts";
import { likelyCrossings } from "./likely-crossings.ts";
import { likelyInsiders } from "./likely-insiders.ts";
import { likelyNeighbours, likelyRings } from "./likely-neighbours.ts";
import { likelyNesting } from "./likely-nesting.ts";

/** What is lower and wider than this is walked on rather than stood beside (m). */
const FLAT = { height: 0.1, width: 1 };

/** What is wider is no vessel but a place, in which its neighbour is too (m). */
const WIDEST_VESSEL = 1.5;

/** In a picture of more things nothing is tried that is not sure. */
const MOST_OBJECTS = 12;

/** Two things side by side find room on a third that is so much wider than both. */
const ROOM_TO_SPARE = 1.1;

/**
 * Say what most likely holds beside what is stated, in sets to be tried one after the other, each with
 * less in it: what goes around a thing by its nature surrounds it, and of what holds the same one is in the
 * other; in a room what is between things in a building is in it, and bridges cross; in a picture there is
 * what `sharedPlaces` and, where that is soon tried, `likelyNeighbours` say.
 *
 * @param scene  in either frame
 * @returns      no empty sets
 */
export function likelyCompany(scene: CartesianScene): readonly (readonly LikelyRelation[])[] {
  const rings = likelyRings(scene);
  const others =
    scene.frame === "image"
      ? sharedPlaces(scene)
      : [...likelyInsiders(scene), ...likelyCrossings(scene)];
  const sure = [...rings, ...likelyNesting(scene), ...besideInsiders(scene), ...others];
  const isSimple = scene.frame === "image" && scene.objects.length <= MOST_OBJECTS;
  const bold = isSimple ? likelyNeighbours(scene) : [];
  return [...(bold.length > 0 ? [[...sure, ...bold]] : []), sure].filter(
    ({ length }) => length > 0,
  );
}

/**
 * Say where a picture most likely has what is next to a thing that is on another one: on that too, or
 * beside it where it stands on the ground and reaches up ("a cat on a bed next to a wall"). In a room
 * gravity says as much; in a picture the thing would hang in the air. What is said of a part is likely
 * true of the whole; what is next to a thing in a vessel is next to that.
 *
 * @param scene  in `image`
 * @returns      relations that nobody stated, to be kept to if they can be
 */
function sharedPlaces({ objects, relations }: CartesianScene): readonly LikelyRelation[] {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const stated = relations.filter(({ negated }) => negated !== true);
  const placed = new Set(stated.filter(isPlacing).map(({ subject }) => subject));
  const shared = stated.filter(isHosted).flatMap(({ subject, predicate: how, object }) => {
    const sides = knownSides(fullName(byId.get(object)!));
    if (sides === undefined || (how === "inside" && sides[0] > WIDEST_VESSEL)) return [];
    const others = stated.flatMap((relation) => neighbourOf(relation, subject) ?? []);
    return others
      .filter((id) => id !== object && !placed.has(id))
      .map((id): LikelyRelation => {
        const fits = findsRoom(sides, [byId.get(subject)!, byId.get(id)!]);
        if (how === "inside") return { subject: id, predicate: "next to", object };
        if (fits) return { subject: id, predicate: "on", object };
        const [guest, bearer] = [byId.get(subject)!, byId.get(object)!];
        const lean = (alternative: number) => atTheSide(guest, bearer, alternative);
        return { subject: id, predicate: "next to", object, lean };
      });
  });
  return [...shared, ...saidOfParts(stated)];
}

/** The guest is at the side of its host where the neighbour is: it comes first in way 0. */
function atTheSide(guest: SceneObject, host: SceneObject, way: number): readonly Preference[] {
  const [first, second] = way === 0 ? [guest, host] : [host, guest];
  return [prevail(first, second, "x", "y")];
}

/** Directions that are as likely true of the whole where they are of a part. */
const OF_WHOLES: ReadonlySet<PredicateName> = new Set([
  "left of",
  "right of",
  "above",
  "below",
  "under",
  "next to",
]);

/** "a cat under the exhaust pipe of a car" is under the car. */
function saidOfParts(stated: readonly Relation[]): readonly Relation[] {
  const parts = stated.filter(({ predicate }) => predicate === "part of");
  return parts.flatMap(({ subject: part, object: whole }) =>
    stated
      .filter(({ predicate, object }) => object === part && OF_WHOLES.has(predicate))
      .map(({ subject, predicate }): Relation => ({ subject, predicate, object: whole })),
  );
}

function isHosted(relation: Relation): relation is Relation & { readonly object: string } {
  const { predicate, object } = relation;
  return (predicate === "on" || predicate === "inside") && typeof object === "string";
}

/** Whether a relation says what its subject is borne or held by. */
function isPlacing({ predicate }: Relation): boolean {
  return PREDICATES[predicate].bearing !== "none";
}

/** What a relation puts next to a thing; undefined where it does not. */
function neighbourOf({ subject, predicate, object }: Relation, id: string): string | undefined {
  if (predicate !== "next to" || typeof object !== "string") return undefined;
  if (subject === id) return object;
  return object === id ? subject : undefined;
}

/** Whether both things stand on the host: it is flat, or low things find room there side by side. */
function findsRoom([width, height]: Sides, guests: readonly SceneObject[]): boolean {
  const sides = guests.map((guest) => typicalSides(fullName(guest)));
  const total = sides.reduce((sum, [each]) => sum + each, 0);
  const flat = height < FLAT.height && width > FLAT.width;
  const reachesUp = sides.at(-1)![1] > height;
  return ROOM_TO_SPARE * total <= width && (flat || !reachesUp);
}
