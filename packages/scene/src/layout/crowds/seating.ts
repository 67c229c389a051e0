import { objectIds, type Relation } from "../../scene.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";

/** The first row is so much farther off than it reaches to either side, so that each looks straight enough, */
const STRAIGHT = 1.15;

/** and this far at least (m). */
const NEAREST = 1;

/**
 * Say where a block of things that look at one thing is, as a person would have it: straight before that,
 * and so far off that those at its ends do not look aslant.
 *
 * @param said   of the block, in a room
 * @param width  of the block (m)
 * @param sides  preferred, by object id (m)
 * @returns      nothing for a block that faces nothing
 */
export function seatingOf(
  said: readonly Relation[],
  width: number,
  sides: SidesById,
): readonly Relation[] {
  const facing = said.find(({ predicate }) => predicate === "facing");
  if (facing === undefined) return [];
  const [object] = objectIds(facing);
  const reach = (STRAIGHT * width) / 2 - sides.get(object!)![2]! / 2;
  const between = { subject: facing.subject, object: object! };
  const distance = Math.max(NEAREST, reach);
  return [
    { ...between, predicate: "in front of" },
    { ...between, predicate: "aligned with" },
    { ...between, predicate: "within distance of", distance, negated: true },
  ];
}
