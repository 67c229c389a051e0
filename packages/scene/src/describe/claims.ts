import { objectIds } from "../placed.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { PredicateName } from "../predicates/names.ts";
import type { PlacedObject } from "../predicates/predicate.ts";
import { relate } from "../relate.ts";
import type { Scene, SceneObject } from "../scene.ts";

/** One thing that a caption says. */
export interface Claim {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly objects: readonly string[];
}

/** Predicates that tell a reader most, first; of a scene without stated relations these are looked for. */
const TELLING: readonly PredicateName[] = [
  "inside",
  "on",
  "left of",
  "right of",
  "in front of",
  "behind",
  "above",
  "below",
  "next to",
  "near",
  "far from",
];

/**
 * Choose what to say of a scene: the stated relations that hold, or, where none is stated, for every
 * object the most telling relation to one before it.
 *
 * Only what can be measured is chosen: a relation of an object without a box is left out.
 */
export function chooseClaims(scene: Scene): readonly Claim[] {
  if (scene.relations.length > 0) return statedClaims(scene);
  const placed = { ...scene, objects: scene.objects.filter(isPlaced) };
  return placed.objects.length > 1 ? tellingClaims(placed) : [];
}

function isPlaced(object: SceneObject): object is PlacedObject {
  return object.box !== undefined;
}

function statedClaims({ relations, objects, frame }: Scene): readonly Claim[] {
  const placed = new Map(objects.filter(isPlaced).map((object) => [object.id, object]));
  return relations
    .map((relation) => ({ ...relation, objects: objectIds(relation) }))
    .filter(({ subject, predicate, objects }) => {
      const thing = placed.get(subject);
      const others = objects.map((id) => placed.get(id)).filter((other) => other !== undefined);
      if (thing === undefined || others.length < objects.length) return false;
      return PREDICATES[predicate].measure(thing, others, frame) > 0;
    });
}

/** Every object but the first, tied to an earlier one. */
function tellingClaims(scene: Scene): readonly Claim[] {
  const order = new Map(scene.objects.map(({ id }, index) => [id, index]));
  const best = new Map<number, Claim & { readonly rank: number }>();
  for (const relation of relate(scene, { predicates: TELLING, reach: Number.POSITIVE_INFINITY })) {
    const { subject, predicate } = relation;
    const objects = objectIds(relation);
    const later = Math.max(...[subject, ...objects].map((id) => order.get(id)!));
    // Said of the later object, a relation reads on from what is known already.
    const rank = TELLING.indexOf(predicate) + (order.get(subject) === later ? 0 : TELLING.length);
    const rival = best.get(later);
    if (rival === undefined || rank < rival.rank)
      best.set(later, { subject, predicate, objects, rank });
  }
  return [...best]
    .sort(([a], [b]) => a - b)
    .map(([, { subject, predicate, objects }]) => ({ subject, predicate, objects }));
}
