import type { CartesianScene } from "../../scene.ts";
import { type Fixture, givesSides } from "../fixtures.ts";
import { mayOverlap } from "./may-overlap.ts";

/** Two objects that must not overlap, by their rank in the scene. */
export type Pair = readonly [one: number, other: number];

/**
 * List the pairs of objects that must not overlap. Two of which both places are given may, and everything
 * may be in what is hollow.
 *
 * @param fixtures  what is given its place
 * @param strictly  whether they may overlap only where that follows for certain; see `mayOverlap`
 */
export function pairsApart(
  scene: CartesianScene,
  fixtures: readonly Fixture[],
  strictly: boolean,
): readonly Pair[] {
  const { objects } = scene;
  const sharing = mayOverlap(scene, strictly);
  const boxed = new Set(fixtures.filter(givesSides).map(({ id }) => id));
  const hollow = new Set(fixtures.filter((fixture) => fixture.hollow).map(({ id }) => id));
  const exempt = (one: string, other: string) =>
    (boxed.has(one) && boxed.has(other)) ||
    hollow.has(one) ||
    hollow.has(other) ||
    sharing(one, other);
  const ranks = [...objects.keys()];
  return ranks.flatMap((one) =>
    ranks
      .slice(one + 1)
      .filter((other) => !exempt(objects[one]!.id, objects[other]!.id))
      .map((other) => [one, other] as const),
  );
}
