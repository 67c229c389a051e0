import { groupBy } from "../../group-by.ts";
import { isTable } from "../../predicates/fronts.ts";
import { type CartesianScene, objectIds } from "../../scene.ts";
import { bearingOf } from "../carriage.ts";
import type { Piece } from "./pieces.ts";

/** Fewer alike stand as they like. */
const LEAST_PARTIES = 3;

/**
 * The ids of a table with its chairs, or of one alone, in the order of the scene: nothing is said of them but
 * among themselves.
 */
export type Party = readonly string[];

/** The parties of a scene, those together that are alike, and what else may be moved. */
export interface Company {
  readonly alike: readonly (readonly Party[])[];
  readonly others: readonly Party[];
}

/**
 * Find the tables with their chairs, or alone, that are alike, and what else stands free.
 *
 * @param scene  in `room`, laid out
 */
export function companyIn(scene: CartesianScene, { pieces, settings }: Standing): Company {
  const movable = new Set(pieces.flatMap(({ group }) => group));
  const floored = pieces.filter((each) => each.isOnFloor).map(({ object }) => object);
  const free = connectedIn(scene, carried(pieces), settings)
    .filter((party) => party.every((id) => movable.has(id)))
    .filter((party) => likenessOf(party, scene, settings) !== undefined);
  const groups = [...groupBy(free, (party) => likenessOf(party, scene, settings)).values()];
  const isSeated = ([party]: readonly Party[]) => {
    const standing = floored.filter(({ id }) => party!.includes(id));
    return standing.length > 1 || standing.some(isTable);
  };
  const alike = groups.filter((each) => each.length >= LEAST_PARTIES && isSeated(each));
  return { alike, others: groups.filter((each) => !alike.includes(each)).flat() };
}

/** What moves together by standing on each other. */
function carried(pieces: readonly Piece[]): readonly (readonly string[])[] {
  return pieces.map(({ group }) => group);
}

/**
 * Find the tables with their chairs that are alike, of a scene that is not laid out.
 *
 * @param settings  the ids of grounds and parts of the room
 * @returns         only those of which there are several, of several things each
 */
export function partiesToCome(
  scene: CartesianScene,
  settings: ReadonlySet<string>,
): readonly (readonly Party[])[] {
  const likeness = (party: Party) => likenessOf(party, scene, settings);
  const parties = connectedIn(scene, [], settings).filter(
    (party) => party.length > 1 && likeness(party) !== undefined,
  );
  return [...groupBy(parties, likeness).values()].filter((each) => each.length >= LEAST_PARTIES);
}

/** What stands in a room, and on what. */
interface Standing {
  /** All that may be moved. */
  readonly pieces: readonly Piece[];
  /** The ids of grounds and parts of the room. */
  readonly settings: ReadonlySet<string>;
}

/** What hangs together by what is said or as it is carried along, room and ground left out. */
function connectedIn(
  { objects, relations }: CartesianScene,
  together: readonly (readonly string[])[],
  settings: ReadonlySet<string>,
): readonly Party[] {
  const said = relations.map((relation) => [relation.subject, ...objectIds(relation)]);
  const links = [...said, ...together].map((ids) => ids.filter((id) => !settings.has(id)));
  const byId = new Map(objects.map(({ id }) => [id, new Set([id])]));
  for (const [first, ...others] of links)
    for (const other of others) {
      const [one, two] = [byId.get(first!)!, byId.get(other)!];
      for (const id of two) byId.set(id, one.add(id));
    }
  return [...new Set(byId.values())]
    .map((ids) => objects.map(({ id }) => id).filter((id) => ids.has(id)))
    .filter(([first]) => !settings.has(first!));
}

/** What parties that are alike share; none where the words say at which place in the room one is. */
function likenessOf(
  party: Party,
  { objects, relations }: CartesianScene,
  settings: ReadonlySet<string>,
): string | undefined {
  const kinds = objects
    .filter(({ id }) => party.includes(id))
    .map(({ category, attributes }) => [category, Object.entries(attributes).sort()]);
  const own = relations.filter(({ subject }) => party.includes(subject));
  const isPlaced = own.some(
    (each) =>
      objectIds(each).some((id) => settings.has(id)) &&
      !["held", "rests"].includes(bearingOf(each)),
  );
  const said = own.map((each) => {
    const places = objectIds(each).map((id) => (settings.has(id) ? id : party.indexOf(id)));
    return [party.indexOf(each.subject), each.predicate, each.negated, each.distance, places];
  });
  return isPlaced ? undefined : JSON.stringify([kinds, said.map(String).sort()]);
}
