import { typicalSides } from "../kinds/sizes.ts";
import type { PredicateName } from "../predicate-names.ts";
import type { Scene } from "../scene.ts";
import { KIND } from "./attributes.ts";

/** Where things are that are in a place. */
const WITHIN: ReadonlySet<PredicateName> = new Set([
  "inside",
  "on",
  "around",
  "at the centre of",
  "at the edge of",
  "at the corner of",
]);

/** What is this large stands in no square that is drawn or cut out (m). */
const LARGE = 1;

/**
 * Tell the squares of towns from those of geometry: a fountain, a market stall or a bench in a square is in
 * a town square.
 *
 * @param scene  as it was read
 */
export function withTownSquares(scene: Scene): Scene {
  const kinds = new Map(scene.objects.map(({ id, category }) => [id, category]));
  const visited = new Set(
    scene.relations
      .filter(({ predicate, negated }) => WITHIN.has(predicate) && !negated)
      .filter(({ subject }) => Math.max(...typicalSides(kinds.get(subject) ?? "")) >= LARGE)
      .flatMap(({ object }) => object),
  );
  const objects = scene.objects.map((object) => {
    const { id, category, attributes } = object;
    const plain = attributes[KIND] === undefined && attributes.material === undefined;
    if (category !== "square" || !plain || !visited.has(id)) return object;
    return { ...object, attributes: { ...attributes, [KIND]: "town" } };
  });
  return { ...scene, objects };
}
