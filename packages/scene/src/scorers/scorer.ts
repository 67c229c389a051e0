import { extentOf } from "../geometry.ts";
import type { Frame, PlacedObject, Relation } from "../scene.ts";

/** A stated relation with its objects in their places. */
export interface PlacedRelation {
  readonly relation: Relation;
  readonly subject: PlacedObject;
  readonly objects: readonly PlacedObject[];
  readonly frame: Frame;
}

/** A published rule by which the places of objects are judged. */
export interface Scorer {
  /** As in the field's tables: "LayoutGPT". */
  readonly name: string;
  /** Where the rule was published. */
  readonly source: string;
  /**
   * Say how right a relation is: 1 or 0, or between where the rule is soft.
   *
   * @returns  undefined where the rule does not speak of such a relation
   */
  judge(relation: PlacedRelation): number | undefined;
}

/** A box as a camera in front sees it: x right, y down. */
export type SeenBox = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * Give the box of an object as it is seen from the front: as it is in `image`, as it lies and without
 * its depth in `room`; undefined on a map.
 */
function seenFromFront(object: PlacedObject, frame: Frame): SeenBox | undefined {
  if (frame === "map") return undefined;
  if (frame === "image") return object.box as SeenBox;
  const [x0, y0, , x1, y1] = extentOf(object);
  return [x0!, -y1!, x1!, -y0!];
}

/** Give the middle of a seen box. */
export function middleOf([x0, y0, x1, y1]: SeenBox): readonly [x: number, y: number] {
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

/**
 * Judge a relation of two things by their seen boxes.
 *
 * @param rule  by predicate; a predicate that is missing is not judged
 */
export function judgeSeen(
  { relation, subject, objects, frame }: PlacedRelation,
  rule: (predicate: Relation["predicate"], one: SeenBox, other: SeenBox) => number | undefined,
): number | undefined {
  const [one, other] = [subject, objects[0]!].map((each) => seenFromFront(each, frame));
  return one && other && objects.length === 1 ? rule(relation.predicate, one, other) : undefined;
}
