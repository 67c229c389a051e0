import { InputError } from "../errors.ts";
import { groupBy } from "../group-by.ts";
import { requireScene } from "../require-scene.ts";
import { objectIds, type Relation, type Scene, type SceneObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { keysOfName, NAME_MATCHES, plainName } from "./names-match.ts";

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

/** The surest kind of match first, so that a loose one takes nothing from it. */
function matches(
  stated: readonly SceneObject[],
  detected: readonly SceneObject[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const said = groupBy(stated, nameOf);
  const seen = groupBy(detected, nameOf);
  const alikeOf = namesLike([...seen.keys()]);
  for (const isMatch of NAME_MATCHES) {
    for (const [name, objects] of said) {
      const names = alikeOf(name).filter((other) => isMatch(name, other));
      const candidates = names.flatMap((other) => seen.get(other)!);
      // the red cup chooses before the cup of which no more is said
      for (const object of mostToldFirst(objects)) {
        if (found.has(object.id)) continue;
        const best = bestOf(object, candidates, taken);
        if (best === undefined) break;
        found.set(object.id, best.id);
        taken.add(best.id);
      }
    }
  }
  return found;
}

/** Gives for a name those of the known that may speak of the same kind of thing. */
function namesLike(known: readonly string[]): (name: string) => readonly string[] {
  const byKey = groupBy(
    known.flatMap((name) => keysOfName(name).map((key) => [key, name] as const)),
    ([key]) => key,
  );
  return (name) => [
    ...new Set(keysOfName(name).flatMap((key) => (byKey.get(key) ?? []).map(([, other]) => other))),
  ];
}

function nameOf(object: SceneObject): string {
  return plainName(fullName(object));
}

function mostToldFirst(objects: readonly SceneObject[]): readonly SceneObject[] {
  const told = ({ attributes }: SceneObject) => Object.keys(attributes).length;
  return [...objects].sort((a, b) => told(b) - told(a));
}

/** Of the candidates that are free the first that agrees best; none is sought beyond one that agrees in all. */
function bestOf(
  object: SceneObject,
  candidates: readonly SceneObject[],
  taken: ReadonlySet<string>,
): SceneObject | undefined {
  const all = Object.keys(object.attributes).length;
  let best: SceneObject | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (taken.has(candidate.id)) continue;
    const agreed = agreement(object, candidate);
    if (agreed > most) [best, most] = [candidate, agreed];
    if (agreed === all) break;
  }
  return best;
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
