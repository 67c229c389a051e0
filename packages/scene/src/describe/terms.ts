import { PREDICATES } from "../predicates/index.ts";
import type { Attributes, Scene, SceneObject } from "../scene.ts";
import type { Claim } from "./claims.ts";

/** What a caption calls one object, or several that are alike: "three red cubes", "the second red cube". */
export interface Term {
  readonly key: string;
  readonly category: string;
  readonly attributes: Attributes;
  readonly count: number;
  /** Its place among things that are alike but not spoken of together. */
  readonly ordinal?: number;
}

/**
 * Give every object its term. Objects that look alike share one when every claim holds for all of
 * them in the same way; else they are numbered.
 *
 * @returns  the term of each object id
 */
export function termsOf(scene: Scene, claims: readonly Claim[]): ReadonlyMap<string, Term> {
  const alike = new Map<string, SceneObject[]>();
  for (const object of scene.objects) {
    const key = looksOf(object);
    alike.set(key, [...(alike.get(key) ?? []), object]);
  }
  const said = new Set(claims.map(claimKey));
  const together = new Map<string, boolean>();
  for (const [key, objects] of alike) together.set(key, isTogether(objects, claims, said));
  const terms = new Map<string, Term>();
  for (const [key, objects] of alike) {
    const shared = together.get(key)! && !facesGroup(objects, claims, alike, together);
    objects.forEach(({ id, category, attributes }, index) => {
      const base = { category, attributes };
      terms.set(
        id,
        shared || objects.length === 1
          ? { key, ...base, count: objects.length }
          : { key: `${key}#${index + 1}`, ...base, count: 1, ordinal: index + 1 },
      );
    });
  }
  return terms;
}

function looksOf({ category, attributes }: SceneObject): string {
  return JSON.stringify([
    category,
    Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

function claimKey({ subject, predicate, objects }: Claim): string {
  const order = PREDICATES[predicate].objects === 2 ? [...objects].sort() : objects;
  return JSON.stringify([subject, predicate, order]);
}

/** Whether claims stay the same when any two of the objects are exchanged, and none is among themselves. */
function isTogether(
  objects: readonly SceneObject[],
  claims: readonly Claim[],
  said: ReadonlySet<string>,
): boolean {
  const ids = new Set(objects.map(({ id }) => id));
  const [first, ...others] = objects;
  const own = claims.filter(({ subject, objects }) =>
    [subject, ...objects].some((id) => ids.has(id)),
  );
  if (own.some((claim) => ids.has(claim.subject) && claim.objects.some((id) => ids.has(id))))
    return false;
  return others.every(({ id }) =>
    own.every((claim) => said.has(claimKey(exchanged(claim, first!.id, id)))),
  );
}

function exchanged({ subject, predicate, objects }: Claim, a: string, b: string): Claim {
  const exchange = (id: string) => (id === a ? b : id === b ? a : id);
  return { subject: exchange(subject), predicate, objects: objects.map(exchange) };
}

/** "Two cups are on two tables" would not say that each is on both: then the tables are numbered. */
function facesGroup(
  objects: readonly SceneObject[],
  claims: readonly Claim[],
  alike: ReadonlyMap<string, readonly SceneObject[]>,
  together: ReadonlyMap<string, boolean>,
): boolean {
  if (objects.length < 2) return false;
  const ids = new Set(objects.map(({ id }) => id));
  const groupOf = new Map(
    [...alike]
      .filter(([key, group]) => group.length > 1 && together.get(key))
      .flatMap(([, group]) => group.map(({ id }) => [id, group])),
  );
  return claims.some(
    (claim) => claim.objects.some((id) => ids.has(id)) && groupOf.has(claim.subject),
  );
}
