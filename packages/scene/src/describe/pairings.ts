import { groupBy } from "../group-by.ts";
import type { PredicateName } from "../predicate-names.ts";
import { isArrangement } from "../predicates/arrangement.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Scene } from "../scene.ts";
import type { Claim } from "./claim.ts";
import { looksOf } from "./looks.ts";

/** What holds of each of some things that look alike and of another of theirs: a chair behind each desk. */
export interface Pairing {
  /** The ids of what there is one of for each of the others; they are spoken of nowhere else. */
  readonly guests: readonly string[];
  readonly hosts: readonly string[];
  /** For each guest one with its host, or several. */
  readonly claims: readonly Claim[];
}

type Parties = ReadonlyMap<string, readonly string[]>;

/**
 * Find what can be said of pairs at once.
 *
 * There are as many guests as hosts, the same holds of each guest and its own host, and nothing that is
 * claimed of the guests otherwise has them as its object or puts them into an arrangement. What is a
 * guest may be a host of others, but not in a circle.
 *
 * @param reciprocal  predicates of which things are named one by one
 * @returns           hosts before those to whom they are guests
 */
export function pairingsIn(
  { objects }: Pick<Scene, "objects">,
  claims: readonly Claim[],
  reciprocal: ReadonlySet<PredicateName>,
): readonly Pairing[] {
  const parties = new Map(
    [...groupBy(objects, looksOf).values()].flatMap((party) => {
      const ids = party.map(({ id }) => id);
      return ids.map((id) => [id, ids] as const);
    }),
  );
  const pairable = claims.filter((claim) => isPairable(claim, parties, reciprocal));
  const groups = groupBy(pairable, ({ subject }) => parties.get(subject)!);
  const found = [...groups].flatMap(([guests, some]) => pairingOf(guests, some, parties) ?? []);
  return inOrder(found.filter((pairing) => isOnlyGuest(pairing, claims, parties, found)));
}

function isPairable(
  { subject, predicate, objects, distance, negated }: Claim,
  parties: Parties,
  reciprocal: ReadonlySet<PredicateName>,
): boolean {
  if (negated || distance !== undefined || objects.length !== 1) return false;
  if (isArrangement(predicate) || reciprocal.has(predicate)) return false;
  const [guests, hosts] = [parties.get(subject)!, parties.get(objects[0]!)!];
  const isOfPairs = PREDICATES[predicate].objects !== 2;
  return isOfPairs && guests !== hosts && guests.length > 1 && guests.length === hosts.length;
}

/** The pairing of guests with one party, if each has a host of its own and the same claims with it. */
function pairingOf(
  guests: readonly string[],
  claims: readonly Claim[],
  parties: Parties,
): Pairing | undefined {
  const hosts = parties.get(claims[0]!.objects[0]!)!;
  const hostOf = new Map(claims.map(({ subject, objects }) => [subject, objects[0]!]));
  const isFaithful = claims.every(({ subject, objects }) => hostOf.get(subject) === objects[0]);
  const isOneEach = new Set(hostOf.values()).size === hosts.length && hostOf.size === guests.length;
  const said = groupBy(claims, ({ predicate }) => predicate);
  const isSame = [...said.values()].every(({ length }) => length === guests.length);
  return isFaithful && isOneEach && isSame ? { guests, hosts, claims } : undefined;
}

/** Whether all else that is claimed of the guests is claimed with them as its subject. */
function isOnlyGuest(
  { guests }: Pairing,
  claims: readonly Claim[],
  parties: Parties,
  found: readonly Pairing[],
): boolean {
  const asHosts = new Set(found.filter(({ hosts }) => hosts === guests).flatMap((p) => p.claims));
  return claims.every((claim) => {
    const isObject = claim.objects.some((id) => parties.get(id) === guests);
    if (isObject) return asHosts.has(claim);
    const isSubject = parties.get(claim.subject) === guests;
    return !isSubject || !(claim.negated || isArrangement(claim.predicate));
  });
}

/** Hosts before their guests; what goes round in a circle is left out. */
function inOrder(pairings: readonly Pairing[]): readonly Pairing[] {
  const ordered: Pairing[] = [];
  let left = pairings;
  for (;;) {
    const waiting = new Set(left.map(({ guests }) => guests));
    const ready = left.filter(({ hosts }) => !waiting.has(hosts));
    if (ready.length === 0) return ordered;
    ordered.push(...ready);
    left = left.filter((pairing) => !ready.includes(pairing));
  }
}
