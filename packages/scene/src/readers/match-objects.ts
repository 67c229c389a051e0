import { InputError } from "../errors.ts";
import { objectIds } from "../placed.ts";
import { requireScene } from "../require-scene.ts";
import type { Relation, Scene, SceneObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { NAME_MATCHES, plainName } from "./names-match.ts";

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
 * Each object of the words takes a detected one that no other has taken. Equal names come first, then
 * other words for the same thing ("couch", "sofa"; the noun table's Chinese names), then compounds
 * ("coffee table", "table"), last "person" for whoever is one ("man"). Where colours and other
 * attributes were detected, those that agree count, and those that differ count against.
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

interface Named {
  readonly object: SceneObject;
  readonly name: string;
}

/** The surest kind of match first, so that a loose one takes nothing from it. */
function matches(
  stated: readonly SceneObject[],
  detected: readonly SceneObject[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const [said, seen] = [stated.map(named), detected.map(named)];
  for (const isMatch of NAME_MATCHES) {
    const free = seen.filter(({ object }) => !taken.has(object.id));
    const pairs = said
      .filter(({ object }) => !found.has(object.id))
      .flatMap((one) =>
        free
          .filter(({ name }) => isMatch(one.name, name))
          .map((other) => [one.object, other.object] as const),
      );
    // stable: of equally good pairs the first of the words takes the first that was detected
    const ranked = pairs
      .map((pair) => ({ pair, agreement: agreement(...pair) }))
      .sort((a, b) => b.agreement - a.agreement);
    for (const {
      pair: [one, other],
    } of ranked) {
      if (found.has(one.id) || taken.has(other.id)) continue;
      found.set(one.id, other.id);
      taken.add(other.id);
    }
  }
  return found;
}

function named(object: SceneObject): Named {
  return { object, name: plainName(fullName(object)) };
}

/** How many of the attributes that were said were detected too, less those that differ. */
function agreement({ attributes }: SceneObject, detected: SceneObject): number {
  const shared = Object.keys(attributes).filter((name) => detected.attributes[name] !== undefined);
  const equal = shared.filter((name) => detected.attributes[name] === attributes[name]).length;
  return 2 * equal - shared.length;
}

function idsOf(relation: Relation): readonly string[] {
  return [relation.subject, ...objectIds(relation)];
}

function withIds(relation: Relation, idOf: (id: string) => string): Relation {
  const { subject, object } = relation;
  const others = typeof object === "string" ? idOf(object) : object.map(idOf);
  return { ...relation, subject: idOf(subject), object: others };
}
