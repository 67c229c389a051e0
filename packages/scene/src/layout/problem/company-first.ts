import { roomPartOf } from "../../kinds/room-parts.ts";
import type { PredicateName } from "../../predicate-names.ts";
import { isGround, isOverhead, isUpright } from "../../predicates/hosts.ts";
import { type CartesianScene, objectIds, type Relation, type SceneObject } from "../../scene.ts";
import { bearingOf, fromGuest } from "../carriage.ts";
import type { Choice } from "./choice.ts";
import type { Wording } from "./wording.ts";

/** What says that two are close, but nothing of where the one is from the other. */
const VAGUE: ReadonlySet<PredicateName> = new Set(["touching", "near", "within distance of"]);

/**
 * Order what is said so that the preferences of what says most come first. Where two are that touch is
 * told by what else is said of the two ("a cat touching the bird under it"). What is said to be in a room
 * or an area is there anyway: where in it is left to all else. What a ceiling or a wall carries is at it
 * before it is near anything else.
 *
 * @param choices   one for each of the wordings, in their order
 * @returns         the same choices
 */
export function companyFirst(
  choices: readonly Choice[],
  wordings: readonly Wording[],
  { objects, relations }: CartesianScene,
): readonly Choice[] {
  const settings = new Set(objects.filter(isSetting).map(({ id }) => id));
  const fixings = new Set(objects.filter(isFixing).map(({ id }) => id));
  const told = new Set(relations.filter(tellsWhere).map(pairOf));
  const lateness = wordings.map(({ relation }) => {
    const asGuest = fromGuest(relation);
    if (isFixed(asGuest, fixings)) return 0;
    if (bearingOf(asGuest) === "held" && settings.has(objectIds(asGuest)[0]!)) return 3;
    return VAGUE.has(relation.predicate) && told.has(pairOf(relation)) ? 2 : 1;
  });
  return [0, 1, 2, 3].flatMap((late) => choices.filter((_, index) => lateness[index] === late));
}

function tellsWhere({ predicate, negated }: Relation): boolean {
  return !VAGUE.has(predicate) && negated !== true;
}

function pairOf(relation: Relation): string {
  return [relation.subject, ...objectIds(relation)].sort().join("\n");
}

/** Whether what is on a thing hangs at or under it. */
function isFixing(object: SceneObject): boolean {
  return isOverhead(object) || isUpright(object);
}

function isFixed(relation: Relation, fixings: ReadonlySet<string>): boolean {
  const hangs = /^(?:rests|hung)$/.test(bearingOf(relation)) && relation.negated !== true;
  return hangs && fixings.has(objectIds(relation)[0]!);
}

function isSetting(object: SceneObject): boolean {
  return isGround(object) || roomPartOf(object) === "room";
}
