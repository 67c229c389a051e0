import { boxOfGeometry } from "../geodesy/map-box.ts";
import { isArrangement } from "../predicates/arrangement.ts";
import type { PlacedObject, Scene } from "../scene.ts";
import { type Claim, claimOf, holds, keyOf } from "./claim.ts";
import type { CaptionLength } from "./describe.ts";
import { findClaims } from "./find-claims.ts";
import { mostTellingFirst } from "./tellingness.ts";

/**
 * Choose what to say of a scene, what tells most first.
 *
 * "medium": the stated relations that hold; where none is stated, as many others as tie the objects
 * together. "short": of these only the first, with what can be said along with it. "long": further
 * ones of pairs of which nothing was stated. Each is measured as it will be said, and said once: not
 * of the other side again. Of an object without a place nothing is claimed.
 */
export function chooseClaims(scene: Scene, length: CaptionLength): readonly Claim[] {
  const objects = scene.objects.flatMap((object) => placedOr(object) ?? []);
  const placed = new Map(objects.map((object) => [object.id, object]));
  const here = { ...scene, objects };
  const stated = mostTellingFirst(statedClaims(here, placed));
  if (length === "long") return [...stated, ...findClaims(here, stated, "all")];
  const chosen = scene.relations.length > 0 ? stated : findClaims(here, [], "ties");
  return length === "short" ? firstOf(chosen) : chosen;
}

/** The object with its box, on a map the one around its geometry. */
function placedOr(object: Scene["objects"][number]): PlacedObject | undefined {
  const box = object.box ?? (object.geometry && boxOfGeometry(object.geometry));
  return box && { ...object, box };
}

function statedClaims(
  { relations, frame }: Scene,
  placed: ReadonlyMap<string, PlacedObject>,
): readonly Claim[] {
  const claims = relations
    .map(claimOf)
    // no language says in one clause that things are not in a row
    .filter(({ predicate, negated }) => !(negated && isArrangement(predicate)))
    .filter((claim) => holds(claim, placed, frame));
  const keys = claims.map(keyOf);
  return asExact(claims.filter((_, index) => keys.indexOf(keys[index]!) === index));
}

/** What is no nearer than this part of a distance is so far away. */
const NEARLY = 0.9;

/** "within 12 metres of" and not "within 11.4 metres of" are one claim: "12 metres from". */
function asExact(claims: readonly Claim[]): readonly Claim[] {
  const halves = new Set<Claim>();
  const told = claims.map((claim) => {
    const { predicate, distance, negated } = claim;
    if (negated || predicate !== "within distance of" || distance === undefined) return claim;
    const ends = JSON.stringify([claim.subject, claim.objects]);
    const half = claims.find(
      (each) =>
        each.negated &&
        each.predicate === predicate &&
        each.distance! >= NEARLY * distance &&
        JSON.stringify([each.subject, each.objects]) === ends,
    );
    if (half !== undefined) halves.add(half);
    return half === undefined ? claim : { ...claim, exact: true as const };
  });
  return told.filter((claim) => !halves.has(claim));
}

/** The first claim, and the same of all others of which it holds: "three red cubes and a cup are on a table". */
function firstOf(claims: readonly Claim[]): readonly Claim[] {
  const [first] = claims;
  if (first === undefined || isArrangement(first.predicate)) return claims.slice(0, 1);
  const said = JSON.stringify({ ...first, subject: "" });
  return claims.filter((claim) => JSON.stringify({ ...claim, subject: "" }) === said);
}
