import type { CartesianScene, Relation } from "../../scene.ts";
import {
  type CircleAround,
  circlesAround,
  sideOnCircle,
  withHostInside,
} from "../crowds/circles-around.ts";
import { firstSide, firstWay, placesInCrowds, type Spread, spreadCrowd } from "../crowds/crowd.ts";
import { groundOf } from "../crowds/seats.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";
import type { Choice } from "./choice.ts";
import { agreeingWay } from "./fronts-agree.ts";
import type { Wording } from "./wording.ts";

/** A scene, and what it says of weight. */
export interface Crowded {
  readonly scene: CartesianScene;
  /** With the same relations in the same order, see `withShelter`. */
  readonly borne: CartesianScene;
  /** Preferred, by object id. */
  readonly sides: SidesById;
}

/**
 * Spread what the same is said of, as `spreadCrowd` tells; around a table the sides are taken in turn,
 * and what is seen from before looks at the viewer.
 *
 * @param choices   one for each of the wordings, in their order
 * @returns         the same choices, with other preferences and first ways
 */
export function inCrowds(
  choices: readonly Choice[],
  wordings: readonly Wording[],
  { scene, borne, sides }: Crowded,
): readonly Choice[] {
  const places = placesInCrowds(borne.relations);
  const circles = circlesAround(borne.relations);
  return choices.map((choice, index) => {
    const relation = borne.relations[scene.relations.indexOf(wordings[index]!.relation)]!;
    const circle = circles.find((each) => isOfCircle(each, relation));
    if (circle) return onCircle(choice, circle, { relation, frame: scene.frame, sides });
    const place = places.get(relation)!;
    const spread = { frame: scene.frame, relation, sides };
    const ways = choice.alternatives.length;
    const preferences = (chosen: number) =>
      relation.negated
        ? []
        : spreadCrowd(choice.preferences(chosen), place, { ...spread, way: chosen, ways });
    const first = firstWay(spread, place, choice) ?? agreeingWay(relation, scene);
    return { ...choice, preferences, ...(first !== undefined && { first }) };
  });
}

/** Whether a relation says that things are in the circle, or that one of them is around its middle. */
function isOfCircle({ formation, members, host }: CircleAround, relation: Relation): boolean {
  if (relation === formation) return true;
  const { subject, predicate, object, negated } = relation;
  return predicate === "around" && !negated && object === host && members.includes(subject);
}

/** The circle goes around its host, and each member is at that side of it where the circle has it. */
function onCircle(
  choice: Choice,
  circle: CircleAround,
  { relation, frame, sides }: Spread,
): Choice {
  if (relation === circle.formation) {
    const preferences = (chosen: number) =>
      withHostInside(choice.preferences(chosen), circle, frame);
    return { ...choice, preferences };
  }
  const [across, deep] = groundOf({ frame });
  const host = sides.get(circle.host)!;
  const rank = circle.members.indexOf(relation.subject);
  const side = sideOnCircle(circle, rank, [host[across]!, host[deep]!]);
  return {
    ...choice,
    preferences: () => [],
    first: side + firstSide(choice.alternatives.length),
  };
}
