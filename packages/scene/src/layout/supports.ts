import { objectIds } from "../placed.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Bearing, Constraint, Edge } from "../predicates/predicate.ts";
import type { Scene, SceneObject } from "../scene.ts";
import type { Choice } from "./choice.ts";
import type { Link, Space } from "./space.ts";

/** What lies between a thing and the bottom of what it is in (metres). */
const INNER_FLOOR = 0.01;

/**
 * List for each object of a room what it may stand on, the likeliest first: what the words put it
 * on or in, the floor, any other thing; and last the air, which is taken only when the stated
 * relations leave nothing else. What the words hang over something needs no support.
 *
 * @param scene   in the room frame
 * @param margin  metres by which relations must hold
 */
export function supportChoices(scene: Scene, space: Space, margin: number): readonly Choice[] {
  return scene.objects
    .filter((object) => !hangs(scene, object))
    .map((object) => ({
      kind: "support",
      alternatives: [...stands(scene, space, object, margin), []],
      preferences: () => [],
    }));
}

function hangs(scene: Scene, { id }: SceneObject): boolean {
  return (
    carried(scene, id, "rests").length + carried(scene, id, "held").length === 0 &&
    scene.relations.some((relation) => {
      const { bearing } = PREDICATES[relation.predicate];
      if (bearing === "hangs") return relation.subject === id;
      return bearing === "lifts" && objectIds(relation).includes(id);
    })
  );
}

function stands(
  scene: Scene,
  space: Space,
  object: SceneObject,
  margin: number,
): readonly (readonly Link[])[] {
  const on = carried(scene, object.id, "rests");
  const inside = carried(scene, object.id, "held");
  const floor = { ...space.fromOrigin({ id: object.id, edge: "y0" }) };
  const others = scene.objects.filter(({ id }) => id !== object.id).map(({ id }) => id);
  const surfaces = [...on, ...others.filter((id) => !on.includes(id) && !inside.includes(id))];
  const tops = surfaces.map((id) => onTop(object.id, id).map((each) => space.link(each)));
  const bottoms = inside.map((id) =>
    levelWith(object.id, id, "y0", Math.max(INNER_FLOOR, margin)).map((each) => space.link(each)),
  );
  const ground = [floor, { ...floor, low: floor.high, high: floor.low }];
  const stated = tops.slice(0, on.length);
  return [...stated, ...bottoms, ground, ...tops.slice(on.length)];
}

/** What the words say carries an object in this way. */
function carried(scene: Scene, id: string, bearing: Bearing): readonly string[] {
  return scene.relations
    .filter(
      (relation) => relation.subject === id && PREDICATES[relation.predicate].bearing === bearing,
    )
    .flatMap(objectIds);
}

function onTop(id: string, surface: string): readonly Constraint[] {
  return [
    ...levelWith(id, surface, "y1", 0),
    ...(["x", "z"] as const).flatMap((axis) => [
      difference(surface, `${axis}0`, id, `c${axis}`),
      difference(id, `c${axis}`, surface, `${axis}1`),
    ]),
  ];
}

/** The bottom of one object is `height` above an edge of another. */
function levelWith(id: string, other: string, edge: Edge, height: number): readonly Constraint[] {
  return [difference(other, edge, id, "y0", height), difference(id, "y0", other, edge, -height)];
}

function difference(low: string, lowEdge: Edge, high: string, highEdge: Edge, gap = 0): Constraint {
  return { low: { id: low, edge: lowEdge }, high: { id: high, edge: highEdge }, gap };
}
