import { type Axis, BOX_AXES } from "../../geometry.ts";
import type { Place } from "../../predicates/predicate.ts";
import type { SceneObject } from "../../scene.ts";
import type { Choice } from "./choice.ts";
import type { Range, Space } from "./space.ts";
import type { Link } from "./unknowns.ts";

/** How many quarter turns there are. */
const QUARTERS = 4;

/** Gives the range of an object's side, by its rank among the axes of the frame; unturned. */
export type SideRanges = (object: SceneObject, axis: number) => Range;

/** The side of an unturned thing that lies along an axis of the room after so many quarter turns. */
export function sideAlong(axis: number, quarters: number): number {
  return axis === 1 || quarters % 2 === 0 ? axis : 2 - axis;
}

/** The range that covers both. */
export function either([least, most]: Range, [low, high]: Range): Range {
  return [Math.min(least, low), Math.max(most, high)];
}

/**
 * Say by how many quarter turns an object is turned, and that its width and depth change places with
 * every one.
 *
 * @param sidesOf  the ranges of its sides while it is not turned
 */
export function turnChoice(space: Space, object: SceneObject, sidesOf: SideRanges): Choice {
  const quarters = Array.from({ length: QUARTERS }, (_, index) => index);
  return {
    kind: "turn",
    turns: object.id,
    alternatives: quarters.map((each) => [
      ...exactly(space, { id: object.id, edge: "turn" }, each),
      ...(["x", "z"] as const).flatMap((axis) => {
        const index = BOX_AXES.room.indexOf(axis);
        return sideLinks(space, object, axis, sidesOf(object, sideAlong(index, each)));
      }),
    ]),
    mirrored: false,
    preferences: () => [],
  };
}

/** Keep the turns of objects that nothing turns at 0, and of others at whole ones that there are. */
export function limitTurns(space: Space, turning: ReadonlySet<string>): void {
  for (const { id } of space.unknowns.objects) {
    const turn = space.unknowns.fromOrigin({ id, edge: "turn" });
    space.keepWithin(turn, [0, turning.has(id) ? QUARTERS - 1 : 0]);
  }
}

function exactly(space: Space, place: Place, value: number): readonly Link[] {
  const link = space.unknowns.fromOrigin(place);
  return [
    { ...link, gap: value },
    { ...link, low: link.high, high: link.low, gap: -value },
  ];
}

function sideLinks(
  space: Space,
  { id }: SceneObject,
  axis: Axis,
  [least, most]: Range,
): readonly Link[] {
  return space.unknowns.parts(id, axis).flatMap(({ link, fraction }) => [
    { ...link, gap: least * fraction },
    { ...link, low: link.high, high: link.low, gap: -most * fraction },
  ]);
}
