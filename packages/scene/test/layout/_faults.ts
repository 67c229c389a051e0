import { PREDICATES, type Relation, type Scene, type SceneObject } from "@syntopia/scene";
import { openSpace } from "../../src/kinds/open-space.ts";
import { typicalSides } from "../../src/kinds/sizes.ts";
import { lyingAs, plainlyHolds, plainlyOverlap } from "./_plain-rules.ts";
import type { WideScene } from "./_wide-scenes.ts";

/** Two edges that touch may be off by this (double precision). */
const ROUNDING = 1e-6;

/** A stated distance is kept up to this part of it. */
const DISTANCE = 0.05;

/** How far a thing's bottom may be from what it stands on (m). */
const CONTACT = 0.05;

/** Those of the kinds in random scenes that have no height. */
const AREAS: ReadonlySet<string> = new Set(["rug"]);

/** Kinds in these scenes that hang on walls. */
const HUNG: ReadonlySet<string> = new Set(["television"]);

/** What may share space with what is said to be so placed: these weigh on it, hold it or cover it. */
const MAY_OVERLAP =
  /^(?:on|under|below|above|inside|contains|part of|overlapping|covering|crosses|around|surrounding|hanging from|at the .*)$/;

/**
 * List all that is wrong with the layout of a scene, by plain inequalities: relations that do not hold,
 * boxes that overlap though nothing says so, what is outside of the frame, has moved although it is
 * locked, or is in the air although all can stand.
 *
 * @param solved  the same objects in the same order, with those that a room adds
 */
export function faultsOf(
  { scene, stands }: Pick<WideScene, "scene" | "stands">,
  solved: Scene,
): readonly string[] {
  const own = new Map(solved.objects.map((object) => [object.id, object]));
  return [
    ...scene.relations.filter((each) => !isTrue(each, solved, own)).map(told),
    ...overlapsOf(solved),
    // walls and floors that are added lie around what is on the floor, which is at 0
    ...scene.objects
      .filter(({ id }) => !isInFrame(own.get(id)!, solved))
      .map(({ id }) => `${id} outside`),
    ...scene.objects
      .filter(({ locked, id, box }) => locked && `${own.get(id)!.box}` !== `${box}`)
      .map(({ id }) => `${id} moved`),
    ...(stands ? floating(solved) : []),
  ];
}

type Own = ReadonlyMap<string, SceneObject>;

function isTrue(relation: Relation, { frame }: Scene, own: Own): boolean {
  const { subject, predicate, object, distance, negated = false } = relation;
  const involved = [subject, ...[object].flat()].map((id) => own.get(id)!);
  const host = predicate === "above" ? involved[0]! : involved[1]!;
  const holds = plainlyHolds(
    predicate,
    involved.map(({ box }) => box!),
    frame,
    {
      open: frame === "room" ? openSpace(host.category) : 0,
      near: plainlyNear(involved, frame),
      yaws: involved.map(({ yaw = 0 }) => yaw),
      atWall: HUNG.has(involved[1]!.category),
      way: wayAmong(involved),
      area: areasOf(predicate, involved).some(({ category }) => AREAS.has(category)),
    },
  );
  const isAway = distance === undefined || isSoFar(relation, distance, involved);
  return (holds && isAway) !== negated;
}

/** Which of two is an area that the other crosses. */
function wayAmong([subject, object]: readonly SceneObject[]): "subject" | "object" | "none" {
  const [one, other] = [subject!, object!].map(({ category }) => AREAS.has(category));
  if (one === other) return "none";
  return one ? "subject" : "object";
}

/** Those of which it matters whether they are areas. */
function areasOf(predicate: Relation["predicate"], involved: readonly SceneObject[]) {
  if (predicate === "crosses") return involved;
  return [involved[predicate === "contains" ? 0 : 1]!];
}

/** How near is near: of what is held in a hand, of furniture, of what is larger. */
function plainlyNear(involved: readonly SceneObject[], frame: Scene["frame"]): number {
  if (frame === "image") return 0.15;
  const sizes = involved.map(({ category }) => {
    const [width, height, depth] = typicalSides(category);
    return (width + height + depth) / 3;
  });
  const size = Math.max(...sizes);
  return size <= 0.4 ? 0.6 : size <= 3 ? 1.2 : size;
}

/** The axis along which a relation has its distance. */
const AXIS_OF = { left: 0, right: 0, above: 1, below: 1, in: 2, behind: 2 } as const;

function isSoFar(
  { predicate }: Relation,
  distance: number,
  [one, other]: readonly SceneObject[],
): boolean {
  const [a, b] = [lying(one!), lying(other!)];
  const gaps = [0, 1, 2].map((axis) => Math.max(a[axis]! - b[axis + 3]!, b[axis]! - a[axis + 3]!));
  const shortest = (axes: readonly number[]) =>
    Math.hypot(...axes.map((axis) => Math.max(0, gaps[axis]!)));
  if (predicate === "within distance of") return shortest([0, 1, 2]) < distance;
  const axis = AXIS_OF[predicate.split(" ")[0] as keyof typeof AXIS_OF] as number | undefined;
  const gap = axis === undefined ? shortest([0, 2]) : gaps[axis]!;
  return Math.abs(gap - distance) <= DISTANCE * distance + ROUNDING;
}

/** Things overlap only with what they are put within, under or before, with what that carries and is in. */
function overlapsOf({ objects, relations }: Scene): readonly string[] {
  const together = new Map(objects.map(({ id }) => [id, new Set([id])]));
  for (const { subject, predicate, object, negated } of relations) {
    if (negated || !MAY_OVERLAP.test(predicate)) continue;
    const merged = new Set([...together.get(subject)!, ...together.get(object as string)!]);
    for (const id of merged) together.set(id, merged);
  }
  return objects.flatMap((one, index) =>
    objects
      .slice(index + 1)
      .filter((other) => !(one.locked && other.locked))
      .filter((other) => plainlyOverlap(lying(one), lying(other)))
      .filter((other) => !together.get(one.id)!.has(other.id))
      .map((other) => `${one.id} overlaps ${other.id}`),
  );
}

function lying({ box, yaw = 0 }: SceneObject): readonly number[] {
  const { low, high } = lyingAs(box!, yaw);
  return [...low, ...high];
}

function isInFrame({ box, locked }: SceneObject, { frame }: Scene): boolean {
  if (frame === "image") return box!.every((edge) => edge >= 0 && edge <= 1);
  return locked === true || box![1]! >= -ROUNDING;
}

/** Stands on the floor, on another thing or in one; or hangs, is lifted or leans by what is said. */
function floating({ objects, relations }: Scene): readonly string[] {
  const lifted = new Set(
    relations.flatMap((relation) =>
      PREDICATES[relation.predicate].bearing === "none" && !relation.negated
        ? []
        : [relation.subject, ...[relation.object].flat()],
    ),
  );
  return objects
    .filter(({ id, box, locked }) => !locked && !lifted.has(id) && box![1]! > ROUNDING)
    .filter((one) =>
      objects.every(
        (other) => other.id === one.id || Math.abs(other.box![4]! - one.box![1]!) > CONTACT,
      ),
    )
    .map(({ id }) => `${id} floats`);
}

function told({ subject, predicate, object, distance, negated }: Relation): string {
  return `not ${subject} ${negated ? "not " : ""}${predicate} ${object} ${distance ?? ""}`;
}
