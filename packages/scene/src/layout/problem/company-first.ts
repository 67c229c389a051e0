import { objectIds } from "../../placed.ts";
import { isGround } from "../../predicates/hosts.ts";
import type { CartesianScene, SceneObject } from "../../scene.ts";
import { bearingOf, fromGuest } from "../carriage.ts";
import { roomPartOf } from "../room/room-parts.ts";
import type { Choice } from "./choice.ts";
import type { Wording } from "./wording.ts";

/**
 * What is said to be in a room or an area is there anyway: where in it is left to what else is said, whose
 * preferences come first.
 *
 * @param choices   one for each of the wordings, in their order
 * @returns         the same choices
 */
export function companyFirst(
  choices: readonly Choice[],
  wordings: readonly Wording[],
  { objects }: CartesianScene,
): readonly Choice[] {
  const settings = new Set(objects.filter(isSetting).map(({ id }) => id));
  const isLate = (index: number) => {
    const relation = fromGuest(wordings[index]!.relation);
    return bearingOf(relation) === "held" && settings.has(objectIds(relation)[0]!);
  };
  return [
    ...choices.filter((_, index) => !isLate(index)),
    ...choices.filter((_, index) => isLate(index)),
  ];
}

function isSetting(object: SceneObject): boolean {
  return isGround(object) || roomPartOf(object) === "room";
}
