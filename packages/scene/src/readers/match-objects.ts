import { InputError } from "../errors.ts";
import { objectIds } from "../placed.ts";
import { requireScene } from "../require-scene.ts";
import type { Relation, Scene, SceneObject } from "../scene.ts";

/** What a detector found of what words speak of. */
export interface MatchedScene {
  /** The detected objects, with the stated relations between those that were found. */
  readonly scene: Scene;
  /** Ids of the words' objects that nothing was found for, in their order. */
  readonly missing: readonly string[];
  /** Stated relations with an object that is missing: they count as failed. */
  readonly unmatched: readonly Relation[];
}

/**
 * Match what words speak of with what was detected, so that the stated relations can be measured on
 * the detected boxes.
 *
 * Each object of the words takes the first detected one of its category that no other has taken;
 * where colours and other attributes were detected, the one that agrees in most of them. A category
 * also matches by its last word ("coffee table", "table") when no equal one is left.
 *
 * @param stated    what was said: objects and relations, boxes are not looked at
 * @param detected  objects with boxes, in the same frame; its own relations are dropped
 * @throws InputError  when the frames differ
 * @example
 * const { scene, missing } = matchObjects(parseText("A cat is on a sofa.", { frame: "image" }).scene, detected);
 * score(scene, ["LayoutGPT"])
 */
export function matchObjects(stated: Scene, detected: Scene): MatchedScene {
  requireScene(stated, "matchObjects");
  requireScene(detected, "matchObjects");
  if (stated.frame !== detected.frame) {
    throw new InputError(
      `matchObjects: expected two scenes in one frame, got "${stated.frame}" and "${detected.frame}". Parse the text with { frame: "${detected.frame}" }.`,
    );
  }
  const found = matches(stated.objects, detected.objects);
  const isFound = (relation: Relation) => idsOf(relation).every((id) => found.has(id));
  const relations = stated.relations
    .filter(isFound)
    .map((relation) => withIds(relation, (id) => found.get(id)!));
  return {
    scene: { ...detected, relations },
    missing: stated.objects.flatMap(({ id }) => (found.has(id) ? [] : [id])),
    unmatched: stated.relations.filter((relation) => !isFound(relation)),
  };
}

/** Equal categories first, so that a loose match takes nothing from them. */
function matches(
  stated: readonly SceneObject[],
  detected: readonly SceneObject[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const kindOf of [(category: string) => category, lastWord]) {
    for (const object of stated) {
      if (found.has(object.id)) continue;
      const free = detected.filter(
        ({ id, category }) => !taken.has(id) && kindOf(category) === kindOf(object.category),
      );
      const [best] = free.sort((a, b) => agreement(b, object) - agreement(a, object));
      if (best === undefined) continue;
      found.set(object.id, best.id);
      taken.add(best.id);
    }
  }
  return found;
}

function lastWord(category: string): string {
  return category.slice(category.lastIndexOf(" ") + 1);
}

/** How many of the attributes that were said were detected too. */
function agreement(detected: SceneObject, { attributes }: SceneObject): number {
  return Object.entries(attributes).filter(([name, value]) => detected.attributes[name] === value)
    .length;
}

function idsOf(relation: Relation): readonly string[] {
  return [relation.subject, ...objectIds(relation)];
}

function withIds(relation: Relation, idOf: (id: string) => string): Relation {
  const { subject, object } = relation;
  const others = typeof object === "string" ? idOf(object) : object.map(idOf);
  return { ...relation, subject: idOf(subject), object: others };
}
