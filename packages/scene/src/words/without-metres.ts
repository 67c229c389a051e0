import type { Relation, Scene, Span } from "../scene.ts";

/** A scene without stated distances, and the words that stated them. */
export interface Unmeasured {
  readonly scene: Scene;
  readonly lost: readonly Span[];
}

/**
 * Take the distances out of a scene in the frame `image`, which has no metres: "two metres to the left
 * of" is left of, "within two metres of" is near. The words are given back, so that they are reported.
 */
export function withoutMetres(scene: Scene): Unmeasured {
  if (scene.frame !== "image") return { scene, lost: [] };
  const measured = scene.relations.filter(({ distance }) => distance !== undefined);
  const lost = new Map(measured.map(({ mention }) => [mention!.start, mention!]));
  return {
    scene: { ...scene, relations: scene.relations.map(unmeasured) },
    lost: [...lost.values()],
  };
}

function unmeasured({ distance, ...relation }: Relation): Relation {
  if (relation.predicate !== "within distance of") return relation;
  return { ...relation, predicate: "near" };
}
