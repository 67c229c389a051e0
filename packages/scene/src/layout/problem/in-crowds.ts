import type { CartesianScene } from "../../scene.ts";
import { firstWay, placesInCrowds, spreadCrowd } from "../crowds/crowd.ts";
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
  return choices.map((choice, index) => {
    const relation = borne.relations[scene.relations.indexOf(wordings[index]!.relation)]!;
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
