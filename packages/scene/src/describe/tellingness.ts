import type { PredicateName } from "../predicate-names.ts";
import type { Claim } from "./claim.ts";

/**
 * Predicates by how much they tell a reader, most first. An arrangement tells of all its things at
 * once. What holds two things together is rare and says where one of them is; a direction leaves the way open; nearness the direction too; that things
 * are far apart or differ in size is true of most pairs.
 */
const TIERS = [
  ["in a row", "in a circle", "in a grid", "in a stack"],
  ["inside", "contains", "on", "hanging from", "covering", "part of", "surrounding", "crosses"],
  ["under", "between", "among", "around", "against", "touching", "overlapping"],
  ["at the corner of", "at the edge of", "at the centre of", "at the left side of"],
  ["at the right side of", "at the top of", "at the bottom of", "at the front of"],
  ["at the back of", "opposite", "facing", "facing away from", "within distance of"],
  ["left of", "right of", "in front of", "behind", "above", "below"],
  ["north of", "south of", "east of", "west of"],
  ["north-east of", "north-west of", "south-east of", "south-west of"],
  ["next to", "perpendicular to", "parallel to", "aligned with"],
  ["near"],
  ["same size as", "taller than", "shorter than", "larger than", "smaller than"],
  ["far from"],
] as const satisfies readonly (readonly PredicateName[])[];

/** Where a predicate is in no tier, `tierOf` does not compile. */
const TIER_OF: ReadonlyMap<(typeof TIERS)[number][number], number> = new Map(
  TIERS.flatMap((names, tier) => names.map((name) => [name, tier] as const)),
);

/** The tiers of predicates, from 0 on. */
export function tierOf(predicate: PredicateName): number {
  return TIER_OF.get(predicate)!;
}

/**
 * Order claims, those that tell most first: by tier; within a tier by how rare the predicate is among
 * them; what is denied after all that holds.
 *
 * @returns  claims that tell as much as each other stay in their order
 */
export function mostTellingFirst(claims: readonly Claim[]): readonly Claim[] {
  const counts = new Map<PredicateName, number>();
  for (const { predicate } of claims) counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  const rank = ({ predicate, negated }: Claim) =>
    tierOf(predicate) + counts.get(predicate)! / (claims.length + 1) + (negated ? TIERS.length : 0);
  return [...claims].sort((a, b) => rank(a) - rank(b));
}
