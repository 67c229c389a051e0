import { groupBy } from "../group-by.ts";
import type { PredicateName } from "../predicate-names.ts";
import { hasFront } from "../predicates/fronts.ts";
import { PREDICATES } from "../predicates/index.ts";
import {
  type Frame,
  objectIds,
  type PlacedObject,
  type Scene,
  type SceneObject,
} from "../scene.ts";
import { type MeasuredRelation, relate } from "../spatial/relate.ts";
import { type Claim, holds } from "./claim.ts";
import { looksOf } from "./looks.ts";
import { mostTellingFirst, tierOf } from "./tellingness.ts";
import { worthSaying } from "./worth-saying.ts";

const IN_SPACE: readonly PredicateName[] = [
  ...(["inside", "on", "under", "left of", "right of", "in front of", "behind"] as const),
  ...(["above", "below", "next to", "near", "far from"] as const),
];
const ON_MAP: readonly PredicateName[] = [
  ...(["inside", "crosses", "north of", "south of", "east of", "west of"] as const),
  ...(["north-east of", "north-west of", "south-east of", "south-west of"] as const),
  ...(["next to", "near", "far from"] as const),
];
/** What is looked for in each frame where nothing is stated: what a reader takes for granted is left out. */
const LOOKED_FOR: Readonly<Record<Frame, readonly PredicateName[]>> = {
  image: IN_SPACE,
  room: ["facing", ...IN_SPACE],
  map: ON_MAP,
};
/** The shapes that three and more alike things may stand in, the rarest first. */
const SHAPES: readonly PredicateName[] = ["in a circle", "in a grid", "in a stack", "in a row"];
const FEWEST_IN_SHAPE = 3;
/** Any three things lie on a circle. */
const FEWEST_IN_CIRCLE = 4;
/** More are a crowd, of which no reader sees the shape at once. */
const MOST_IN_SHAPE = 30;
/** What so many things, and more than half of all, are in is the place of the scene. */
const FEWEST_IN_PLACE = 3;
/** So many alike things are still told apart by number. */
const MOST_NUMBERED = 4;

/** A scene of which every object has its place. */
interface PlacedScene extends Scene {
  readonly objects: readonly PlacedObject[];
}

/** Things that are spoken of as one: those that look alike, or one of them. */
type Party = readonly SceneObject[];

/** What may be said of a party and another: one claim for each member. */
interface Candidate {
  readonly parties: readonly [subject: Party, object: Party];
  readonly claims: readonly Claim[];
  /** How clearly it holds for the member for which it holds least, in the frame's unit. */
  readonly margin: number;
}

/**
 * Find what to say of a scene beyond what is stated.
 *
 * Of each pair of parties at most one relation is said: the most telling one, of several directions
 * the clearest; of a pair of which something is stated none. Things that look alike are spoken of
 * together where the same holds for all of them, else by number if there are few.
 *
 * @param stated  claims that are made already
 * @param extent  "ties": no more than it takes to tie the objects together, nearest first; "all": as
 *                many again as there are objects
 */
export function findClaims(
  scene: PlacedScene,
  stated: readonly Claim[],
  extent: "ties" | "all",
): readonly Claim[] {
  const candidates = facingOnce(bestOfPairs(candidatesIn(scene, stated), scene.objects)).filter(
    ({ claims }) => !claims.some((claim) => isTied(claim, stated)),
  );
  const ranked = [...candidates].sort((a, b) => rankOf(a) - rankOf(b) || a.margin - b.margin);
  const granted = placing(scene, ranked);
  const telling = ranked.filter((each) => !granted.has(each));
  const ties = tying([...telling, ...granted], stated);
  const most = extent === "all" ? scene.objects.length : 0;
  const found = [...ties, ...furtherOf(telling, ties, stated, most)];
  return mostTellingFirst([...shapesIn(scene, stated), ...found.flatMap(({ claims }) => claims)]);
}

/** What puts things into a room that most are in: it goes without saying where else they are told of. */
function placing({ objects }: Scene, ranked: readonly Candidate[]): ReadonlySet<Candidate> {
  const inside = ranked.filter(({ claims: [first] }) => first!.predicate === "inside");
  const byHost = groupBy(inside, ({ claims: [first] }) => first!.objects[0]!);
  const places = [...byHost.values()].filter((list) => {
    const count = list.reduce((sum, { claims }) => sum + claims.length, 0);
    return count >= FEWEST_IN_PLACE && count > objects.length / 2;
  });
  return new Set(places.flat());
}

/** Of all that one party faces, say what it faces most squarely. */
function facingOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const isFacing = ({ claims: [first] }: Candidate) => first!.predicate === "facing";
  const bySubject = groupBy(candidates.filter(isFacing), ({ parties: [subject] }) => subject);
  const squarest = new Set(
    [...bySubject.values()].map((list) => list.reduce((a, b) => (b.margin > a.margin ? b : a))),
  );
  return candidates.filter((each) => !isFacing(each) || squarest.has(each));
}

function rankOf({ claims: [first] }: Candidate): number {
  return tierOf(first!.predicate);
}

function isTied({ subject, objects }: Claim, stated: readonly Claim[]): boolean {
  const ends = [subject, ...objects];
  return stated.some((claim) => {
    const said = new Set([claim.subject, ...claim.objects]);
    return ends.every((id) => said.has(id));
  });
}

/** Candidates of whole parties; of their members where a party has nothing in common. */
function candidatesIn(scene: PlacedScene, stated: readonly Claim[]): readonly Candidate[] {
  const relations = relationsIn(scene, stated);
  const parties = [...groupBy(scene.objects, looksOf).values()];
  const common = candidatesBetween(relations, parties);
  const tied = new Set(common.flatMap(({ parties: [subject, object] }) => [subject, object]));
  const isOne = (party: Party) =>
    tied.has(party) || party.length > MOST_NUMBERED || isToldAsOne(party, stated);
  const split = parties.flatMap((party) =>
    isOne(party) ? [party] : party.map((object) => [object]),
  );
  return split.length === parties.length ? common : candidatesBetween(relations, split);
}

/** Whether the same is stated of each: "three apples are in a basket". */
function isToldAsOne(party: Party, stated: readonly Claim[]): boolean {
  const told = party.map(({ id }) =>
    stated
      .filter(({ subject, objects }) => subject === id || objects.includes(id))
      .map((claim) => JSON.stringify(claim).replaceAll(JSON.stringify(id), '"*"'))
      .sort()
      .join(),
  );
  return told[0] !== "" && told.every((each) => each === told[0]);
}

function relationsIn(scene: PlacedScene, stated: readonly Claim[]): readonly MeasuredRelation[] {
  // which way a wall or a cup looks is no news
  const oriented = new Set(
    scene.objects
      .filter((object) => object.yaw !== undefined && hasFront(object))
      .map(({ id }) => id),
  );
  const relations = relate(scene, { predicates: LOOKED_FOR[scene.frame] }).filter(
    ({ predicate, subject }) => predicate !== "facing" || oriented.has(subject),
  );
  return worthSaying(relations, scene.objects, stated, scene.frame);
}

function candidatesBetween(
  relations: readonly MeasuredRelation[],
  parties: readonly Party[],
): readonly Candidate[] {
  const partyOf = new Map(parties.flatMap((party) => party.map(({ id }) => [id, party] as const)));
  const place = new Map(parties.map((party, index) => [party, index]));
  const endsOf = (relation: MeasuredRelation) =>
    [relation.subject, objectIds(relation)[0]!].map((id) => partyOf.get(id)!);
  const groups = groupBy(relations, (relation) => {
    const [one, other] = endsOf(relation).map((party) => place.get(party));
    return `${one} ${relation.predicate} ${other}`;
  });
  return [...groups.values()].flatMap((alike) => {
    const [subject, object] = endsOf(alike[0]!);
    return candidateOf(alike, subject!, object!) ?? [];
  });
}

/** What relations of one predicate say of two parties; undefined where they do not say it of all. */
function candidateOf(
  alike: readonly MeasuredRelation[],
  subject: Party,
  object: Party,
): Candidate | undefined {
  if (subject === object || alike.length < subject.length * object.length) return undefined;
  if (subject.length > 1 && object.length > 1) return undefined;
  const claims = alike.map((relation) => {
    return {
      subject: relation.subject,
      predicate: relation.predicate,
      objects: objectIds(relation),
    };
  });
  const margin = Math.min(...alike.map((relation) => relation.margin));
  return { parties: [subject, object], claims, margin };
}

/** The most telling candidate of each pair; of several the clearest, and rather of the later party. */
function bestOfPairs(candidates: readonly Candidate[], objects: Party): readonly Candidate[] {
  const ranks = new Map(objects.map((object, rank) => [object, rank]));
  const parties = new Set(candidates.flatMap((candidate) => candidate.parties));
  const numbers = new Map([...parties].map((party) => [party, ranks.get(party[0]!)!]));
  const pairs = groupBy(candidates, ({ parties }) =>
    parties
      .map((party) => numbers.get(party)!)
      .sort((a, b) => a - b)
      .join(),
  );
  const isEarlier = ({ parties: [one, other] }: Candidate) =>
    Number(numbers.get(one)! < numbers.get(other)!);
  return [...pairs.values()].map(
    (rivals) =>
      [...rivals].sort(
        (a, b) => rankOf(a) - rankOf(b) || b.margin - a.margin || isEarlier(a) - isEarlier(b),
      )[0]!,
  );
}

/** Take what ties parties that nothing ties yet (Kruskal's spanning tree). */
function tying(ranked: readonly Candidate[], stated: readonly Claim[]): ReadonlySet<Candidate> {
  const roots = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = roots.get(id);
    return next === undefined ? id : rootOf(next);
  };
  const tie = ({ subject, objects }: Claim) => {
    for (const id of objects) {
      const [one, other] = [rootOf(subject), rootOf(id)];
      if (one !== other) roots.set(one, other);
    }
  };
  stated.forEach(tie);
  const isNew = ({ claims }: Candidate) =>
    claims.some(({ subject, objects: [id] }) => rootOf(subject) !== rootOf(id!));
  const ties = ranked.filter((candidate) => {
    const taken = isNew(candidate);
    if (taken) candidate.claims.forEach(tie);
    return taken;
  });
  return new Set(ties);
}

/** Take up to `most` candidates more that do not follow from what is said: what is left of that is left too. */
function furtherOf(
  ranked: readonly Candidate[],
  ties: ReadonlySet<Candidate>,
  stated: readonly Claim[],
  most: number,
): readonly Candidate[] {
  const further: Candidate[] = [];
  const said = [...stated, ...[...ties].flatMap(({ claims }) => claims)].filter(isChained);
  for (const candidate of ranked) {
    if (further.length >= most) break;
    if (ties.has(candidate) || candidate.claims.every((claim) => follows(claim, said))) continue;
    further.push(candidate);
    said.push(...candidate.claims.filter(isChained));
  }
  return further;
}

function isChained({ predicate, objects, negated }: Claim): boolean {
  return PREDICATES[predicate].transitive && objects.length === 1 && !negated;
}

/** Whether a claim follows from others of its predicate and its converse, one after the other. */
function follows({ subject, predicate, objects }: Claim, said: readonly Claim[]): boolean {
  const { converse, transitive } = PREDICATES[predicate];
  if (!transitive) return false;
  const reached = new Set([subject]);
  for (const id of reached) {
    for (const {
      subject: one,
      predicate: name,
      objects: [other],
    } of said) {
      if (name === predicate && one === id) reached.add(other!);
      if (name === converse && other === id) reached.add(one);
    }
  }
  return reached.has(objects[0]!);
}

/** The shapes in which all things of one look stand, where nothing is stated among them. */
function shapesIn(scene: PlacedScene, stated: readonly Claim[]): readonly Claim[] {
  const placed = new Map(scene.objects.map((object) => [object.id, object]));
  return [...groupBy(scene.objects, looksOf).values()].flatMap((party): readonly Claim[] => {
    const [subject, ...objects] = party.map(({ id }) => id);
    if (party.length < FEWEST_IN_SHAPE || party.length > MOST_IN_SHAPE) return [];
    const shapes = SHAPES.filter(
      (predicate) => predicate !== "in a circle" || party.length >= FEWEST_IN_CIRCLE,
    );
    const claims = shapes.map((predicate) => ({ subject: subject!, predicate, objects }));
    const shape = claims.find((claim) => holds(claim, placed, scene.frame));
    return shape === undefined || isTied(shape, stated) ? [] : [shape];
  });
}
