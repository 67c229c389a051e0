import { axisOf, type Edge } from "../../geometry.ts";
import { PREDICATES } from "../../predicates/index.ts";
import type { Alternative, Constraint, Preference, Slant } from "../../predicates/predicate.ts";
import { type CartesianScene, objectIds, type Relation, type SceneObject } from "../../scene.ts";

/** A stated relation, or a part of one, as something that must hold in one of several ways. */
export interface Wording {
  readonly relation: Relation;
  readonly alternatives: readonly Alternative[];
  /** Whether alternatives `2k` and `2k + 1` mirror each other. */
  readonly mirrored: boolean;
  /** What must hold beside an alternative, across axes. */
  slants(alternative: number): readonly Slant[];
  /** What looks natural once an alternative is chosen. */
  prefer(alternative: number): readonly Preference[];
}

/** A relation that nobody stated, with what looks natural beside what the predicate prefers. */
export interface LikelyRelation extends Relation {
  lean?(alternative: number): readonly Preference[];
}

/**
 * What a scene is written down for. "layout": what is sufficient for the relations must hold, and is
 * refined where that is not known. "proof": what is necessary must be impossible.
 */
export type Purpose = "layout" | "proof";

/** Whether a relation may hold in any of its ways, or only in those that one thinks of first. */
export type Ways = "usual" | "all";

/**
 * Write the relations of a scene down as choices between conjunctions of differences.
 *
 * A relation that holds is one choice. One that is denied is a choice for each of its ways: some
 * difference of it fails. What compares sizes leaves the places free.
 *
 * @param scene  sound, in either frame
 * @returns      in the order of the relations
 */
export function wordingsOf(
  scene: CartesianScene,
  purpose: Purpose,
  ways: Ways = "usual",
): readonly Wording[] {
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  const several = toldOfSeveral(scene);
  return scene.relations.flatMap((relation) =>
    wordings(relation, byId, {
      frame: scene.frame,
      purpose,
      ways: several.has(relation) ? "all" : ways,
    }),
  );
}

/** The relations of which the same is said of their subject and something else. */
function toldOfSeveral({ relations }: CartesianScene): ReadonlySet<Relation> {
  const objects = new Map<string, Set<string>>();
  const keyOf = ({ subject, predicate }: Relation) => `${predicate}\n${subject}`;
  const told = relations.filter(
    ({ predicate, negated }) => PREDICATES[predicate].waysOfOne !== undefined && !negated,
  );
  for (const each of told)
    objects.set(keyOf(each), new Set([...(objects.get(keyOf(each)) ?? []), ...objectIds(each)]));
  return new Set(told.filter((each) => objects.get(keyOf(each))!.size > 1));
}

/** List by object id the edges that the wordings speak of. */
export function edgesIn(wordings: readonly Wording[]): ReadonlyMap<string, ReadonlySet<Edge>> {
  const edges = new Map<string, Set<Edge>>();
  for (const { alternatives } of wordings) {
    for (const { low, high } of alternatives.flat()) {
      for (const { id, edge } of [low, high]) edges.set(id, (edges.get(id) ?? new Set()).add(edge));
    }
  }
  return edges;
}

interface Reading {
  readonly frame: CartesianScene["frame"];
  readonly purpose: Purpose;
  /** All, too, where the same is said of the subject and something else. */
  readonly ways: Ways;
}

function wordings(
  relation: Relation,
  byId: ReadonlyMap<string, SceneObject>,
  { frame, purpose, ways }: Reading,
): readonly Wording[] {
  const predicate = PREDICATES[relation.predicate];
  const subject = byId.get(relation.subject)!;
  const objects = objectIds(relation).map((id) => byId.get(id)!);
  const { distance, negated } = relation;
  const sufficient = () => predicate.constrain(subject, objects, frame, distance);
  const necessary = () => predicate.require?.(subject, objects, frame, distance) ?? sufficient();
  if (objects.includes(subject)) return negated ? [] : [itself(relation)];
  const slants = (chosen: number) => predicate.slants?.(subject, objects, frame, chosen) ?? [];
  if (negated) {
    if (predicate.compares) return [];
    // What can be refined says what is necessary for the denial, not only what is sufficient.
    const isOwn = purpose === "layout" || predicate.refineDenied !== undefined;
    const own = isOwn ? predicate.deny?.(subject, objects, frame, distance) : undefined;
    if (own) return [plainWording(relation, own)];
    return denials(relation, purpose === "proof" ? sufficient() : necessary(), slants);
  }
  if (purpose === "proof") return [{ ...plainWording(relation, necessary()), slants }];
  const { mirrored } = predicate;
  const { lean }: LikelyRelation = relation;
  const prefer = (chosen: number) => [
    ...(lean?.(chosen) ?? []),
    ...predicate.prefer(subject, objects, frame, chosen, distance),
  ];
  const most = ways === "all" ? undefined : predicate.waysOfOne?.(subject, objects, frame);
  return [{ relation, alternatives: sufficient().slice(0, most), mirrored, slants, prefer }];
}

function nothing(): readonly never[] {
  return [];
}

/** Nothing is related to itself, not even where the distance of 0 would do. */
function itself(relation: Relation): Wording {
  return plainWording(relation, []);
}

function plainWording(relation: Relation, alternatives: readonly Alternative[]): Wording {
  return { relation, alternatives, mirrored: false, slants: nothing, prefer: nothing };
}

/**
 * One difference of every way fails, the likeliest first, or one of its slants does; a way with neither is left to the final
 * measurement.
 */
function denials(
  relation: Relation,
  ways: readonly Alternative[],
  slantsOf: Wording["slants"],
): readonly Wording[] {
  return ways.flatMap((way, chosen) => {
    const slants = slantsOf(chosen).map(opposed);
    if (way.length + slants.length === 0) return [];
    const failing = [
      ...way.map((constraint) => ({ constraints: [opposite(constraint)], slants: [] })),
      ...slants.map((slant) => ({ constraints: [], slants: [slant] })),
    ].sort((one, other) => unlikeliness(one) - unlikeliness(other));
    return {
      relation,
      alternatives: failing.map(({ constraints }) => constraints),
      mirrored: false,
      slants: (alternative) => failing[alternative]!.slants,
      prefer: nothing,
    };
  });
}

/** Nobody goes so far away to be elsewhere (m): it stands for any distance. */
const FARTHEST = 100;

/** Who says "not next to" means farther away, then elsewhere on the ground, and least of all higher up. */
function unlikeliness({ constraints }: { readonly constraints: Alternative }): number {
  const [constraint] = constraints;
  if (constraint === undefined) return 1;
  const { low, high, gap } = constraint;
  if (high.edge !== "turn" && axisOf(high.edge) === "y") return 3;
  const parts = low.edge.endsWith("1") && high.edge.endsWith("0");
  if (gap > FARTHEST) return 4;
  return parts ? -gap : 2;
}

/** It is at most what it was at least. */
function opposed({ along, across, factor }: Slant): Slant {
  const back = ({ low, high }: Slant["along"]) => ({ low: high, high: low });
  return { along: back(along), across: back(across), factor };
}

function opposite({ low, high, gap }: Constraint): Constraint {
  const next = high.edge === "turn" ? 1 : 0;
  return { low: high, high: low, gap: next - gap };
}

/** Tell whether a layout in which a relation does not hold can be cut off. */
export function isRefined({ predicate, distance, negated }: Relation): boolean {
  const { refine, refinesDistance, refineDenied } = PREDICATES[predicate];
  if (negated) return refineDenied !== undefined;
  return refine !== undefined && (distance === undefined || refinesDistance === true);
}
