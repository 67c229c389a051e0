import { isKindOf } from "../kinds/category.ts";
import { isSaddled } from "../kinds/mounts.ts";
import { isGround } from "../predicates/hosts.ts";
import type { Relation, Scene } from "../scene.ts";

/** What else one rides, so that one is nowhere else. */
const OTHER_MOUNTS: ReadonlySet<string> = new Set(
  "skateboard surfboard snowboard skis sled wheelchair canoe kayak raft".split(" "),
);

/**
 * Say of what somebody rides that it is on the ground that they ride on: who is on a bicycle and "on a
 * street" is on one thing only, and that is on the street.
 *
 * @param scene  as it was read
 */
export function withMountsOnGround(scene: Scene): Scene {
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  const held = scene.relations.filter(
    (each): each is Relation & { readonly object: string } =>
      each.predicate === "on" && !each.negated && typeof each.object === "string",
  );
  const mounts = new Map(
    held
      .filter(({ object }) => isMount(byId.get(object)!.category))
      .map(({ subject, object }) => [subject, object]),
  );
  const stood = new Set(held.map(({ subject, object }) => `${subject} ${object}`));
  const relations = scene.relations.flatMap((relation) => {
    const { subject, object } = relation;
    const mount = mounts.get(subject);
    const isLow = held.some((each) => each === relation) && isGround(byId.get(`${object}`)!);
    if (mount === undefined || mount === object || !isLow) return relation;
    return stood.has(`${mount} ${object}`) ? [] : { ...relation, subject: mount };
  });
  return { ...scene, relations };
}

function isMount(category: string): boolean {
  return isSaddled(category) || isKindOf(category, OTHER_MOUNTS);
}
