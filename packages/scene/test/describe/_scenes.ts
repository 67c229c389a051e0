import {
  type Box,
  type Frame,
  type PlacedObject,
  PREDICATE_NAMES,
  PREDICATES,
  type PredicateName,
  type Relation,
  relate,
  type Scene,
} from "@syntopia/scene";
import fc from "fast-check";

const things = fc.record({
  category: fc.constantFrom(
    ...["cube", "sphere", "cat", "knife", "coffee table", "sheep", "scissors", "zorblax", "霹雳果"],
  ),
  attributes: fc.record(
    {
      color: fc.constantFrom("red", "dark blue", "black and white"),
      size: fc.constantFrom("large", "tiny"),
      material: fc.constantFrom("wood", "glass"),
      other: fc.constantFrom("old", "old, shiny"),
    },
    { requiredKeys: [] },
  ),
  corner: fc.tuple(...[4, 2, 4].map((limit) => fc.double({ min: 0, max: limit, noNaN: true }))),
  side: fc.constantFrom(0.3, 0.5, 1.5),
  yaw: fc.option(fc.constantFrom(0, 1, Math.PI), { nil: undefined }),
});

type Thing = typeof things extends fc.Arbitrary<infer Value> ? Value : never;

/** A unit of the room in degrees: some 100 metres. */
const DEGREE = 1e-3;

function boxOf({ corner: [x = 0, y = 0, z = 0], side }: Thing, frame: Frame): Box {
  if (frame === "room") return [x, y, z, x + side, y + side, z + side];
  const scale = frame === "image" ? 1 / 6 : DEGREE;
  return [x * scale, z * scale, (x + side) * scale, (z + side) * scale];
}

const ARRANGEMENTS = PREDICATE_NAMES.filter((name) => name.startsWith("in a "));

/** Random things at random places, some of them alike and in a row, and some of what holds there. */
export function scenesIn(frame: Frame): fc.Arbitrary<Scene> {
  return fc
    .tuple(
      fc.array(things, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(0, 0, 2, 3, 4),
      fc.infiniteStream(fc.nat()),
    )
    .map(([list, copies, numbers]): Scene => {
      const [first] = list;
      const [x = 0, y = 0, z = 0] = first!.corner;
      const row = Array.from({ length: copies }, (_, index): Thing => {
        return {
          ...first!,
          side: 0.5,
          corner: [x + 0.7 * (index + 1), y, z] as [number, number, number],
        };
      });
      const objects = [...list, ...row].map((thing, index): PlacedObject => {
        const { category, attributes, yaw } = thing;
        const turned = yaw !== undefined && frame === "room" && { yaw };
        return { id: `o${index}`, category, attributes, box: boxOf(thing, frame), ...turned };
      });
      const next = () => numbers.next().value!;
      const some = holdingIn(frame, objects, next).filter(() => next() % 4 === 0);
      return { frame, objects, relations: some.slice(0, 6) };
    });
}

/** What holds among the objects, in a random order; with distances and denials. */
function holdingIn(
  frame: Frame,
  objects: readonly PlacedObject[],
  next: () => number,
): readonly Relation[] {
  const found = relate({ frame, objects, relations: [] }).map(({ margin, ...relation }) => {
    const distance = Number(margin.toFixed(2));
    const takesIt = PREDICATES[relation.predicate].takesDistance && frame !== "image";
    return takesIt && distance > 0 && next() % 3 === 0 ? { ...relation, distance } : relation;
  });
  const denied = PREDICATE_NAMES.map((predicate): Relation => {
    const [subject, object] = [next(), next()].map((at) => objects[at % objects.length]!.id);
    const distance = predicate === "within distance of" && { distance: 1 + (next() % 3) };
    return {
      subject: subject!,
      predicate,
      object: object!,
      ...distance,
      negated: next() % 2 === 0,
    };
  });
  const members = objects.map(({ id }) => id);
  const shaped = ARRANGEMENTS.map((predicate): Relation => {
    const chosen = members.slice(next() % members.length);
    return { subject: chosen[0]!, predicate, object: chosen.slice(1) };
  });
  return [...shaped, ...found, ...denied]
    .filter((relation) => isTrue(relation, objects, frame))
    .map((relation) => ({ relation, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ relation: { negated, ...relation } }) =>
      negated ? { ...relation, negated } : relation,
    );
}

function isTrue(
  { subject, predicate, object, distance, negated }: Relation,
  objects: readonly PlacedObject[],
  frame: Frame,
): boolean {
  const { measure, frames, objects: count } = PREDICATES[predicate as PredicateName];
  const byId = (id: string) => objects.find((each) => each.id === id)!;
  const others = [object].flat();
  if (others.length === 0 || others.includes(subject)) return false;
  if (!frames.includes(frame) || (typeof count === "number" && count !== others.length))
    return false;
  if (predicate === "within distance of" && distance === undefined) return false;
  if (negated && predicate.startsWith("in a ")) return false;
  if (distance !== undefined && frame === "image") return false;
  const margin = measure(byId(subject), others.map(byId), frame, distance);
  return negated ? margin < 0 : margin > 0;
}
