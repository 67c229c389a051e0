import { impliedBy } from "../algebra.ts";
import { checkOptions } from "../check-options.ts";
import { groupBy } from "../group-by.ts";
import { PREDICATES } from "../predicates/index.ts";
import { relatedObjects } from "../related-objects.ts";
import { requireScene } from "../require-scene.ts";
import { type Frame, objectIds, type Relation, type Scene, type SceneObject } from "../scene.ts";
import { type Language, languageOfTexts } from "../words/language.ts";
import type { Argument } from "./argument.ts";
import { excludingGaps } from "./excluding-gaps.ts";
import { excludingPairs } from "./excluding-pairs.ts";
import { type Link, linksOf, linksOfDenied } from "./links.ts";
import { sayContradiction } from "./say-contradiction.ts";
import { shortestPath, upwardsOf, withoutEnds } from "./shortest-path.ts";

/** How contradictions are looked for and told. */
export interface FindContradictionsOptions {
  /** The language of the messages; default that of what the relations were said with, else "en". */
  readonly language?: Language;
}

/** Stated relations that cannot all hold, whatever the places: leave one out, and the rest can. */
export interface Contradiction {
  /** In the order of the argument; the last is the one that the others speak against. */
  readonly relations: readonly Relation[];
  /** One sentence that says why. */
  readonly message: string;
}

/**
 * Find stated relations that contradict each other, by logic alone: through converses and
 * transitivity, orders and comparisons, pairs that exclude each other, distances, and what is denied. No box is
 * looked at.
 *
 * Each relation is read as what its entry says of an order (of centres along an axis, of sizes, of
 * itself where it is transitive); a ring in such an order is a contradiction, and the shortest ring
 * through each relation is told. On a map bearings are ordered as on a flat one.
 *
 * @param scene    places are not needed
 * @param options  see `FindContradictionsOptions`
 * @returns        the shortest first; none contains another; empty when no contradiction was found,
 *                 which does not say that a layout exists
 * @throws InputError  when a relation is unsound, see `check`, or an option is unknown
 * @example
 * findContradictions(parseText("The cup is left of the plate. The plate is left of the cup.").scene)[0].message
 * // "The cup is to the left of the plate; but the plate is to the left of the cup."
 */
export function findContradictions(
  scene: Scene,
  options: FindContradictionsOptions = {},
): readonly Contradiction[] {
  requireScene(scene, "findContradictions");
  checkOptions(options, ["language"], "findContradictions");
  const said = scene.relations.map(({ mention }) => mention?.text);
  const { language = languageOfTexts(said) } = options;
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  for (const [index, relation] of scene.relations.entries())
    relatedObjects(relation, byId, `findContradictions: scene.relations[${index}]`, scene.frame);
  return withoutLonger(argumentsOf(scene, byId)).map((chain) => ({
    relations: chain.map(({ relation }) => relation),
    message: sayContradiction(chain, scene, language),
  }));
}

/** All that speaks against something: rings in an order, what is denied, pairs that exclude each other. */
function argumentsOf(scene: Scene, byId: ReadonlyMap<string, SceneObject>): readonly Argument[] {
  const links = scene.relations
    .filter((relation) => objectIds(relation).length === 1)
    .flatMap((relation) =>
      relation.negated ? linksOfDenied(relation) : linksOf(relation, byId, scene.frame),
    );
  const ranks = new Map(scene.relations.map((relation, rank) => [relation, rank]));
  return [
    ...rings(links).map((ring) => lastSaidLast(ring, ranks)),
    ...deniedChains(scene),
    ...excludingPairs(
      scene,
      scene.relations.filter(({ negated }) => !negated),
    ),
    ...excludingGaps(scene.relations, scene.frame),
  ];
}

/** In an order with more links a ring that was found through a link is told, though there may be a shorter one. */
const MOST_SEARCHED = 500;

/** The shortest ring through each strict link, once. */
function rings(links: readonly Link[]): readonly Argument[] {
  const orders = groupBy(links, ({ order }) => order);
  return [...orders.values()].flatMap(ringsOfOrder);
}

function ringsOfOrder(order: readonly Link[]): readonly Argument[] {
  const turning = withoutEnds(order);
  const upwards = upwardsOf(turning);
  /** How long the shortest ring is that was found through a link. */
  const lengths = new Map<Link, number>();
  return turning.flatMap((link): readonly Argument[] => {
    if (!link.strict || (turning.length > MOST_SEARCHED && lengths.has(link))) return [];
    if (link.low === link.high) return [[link]];
    // only a ring that is shorter than the known one says more of this link
    const most = (lengths.get(link) ?? Number.POSITIVE_INFINITY) - 2;
    const back = shortestPath(upwards, link.high, link.low, most);
    if (!back) return [];
    const ring = [...back, link];
    for (const each of ring)
      lengths.set(each, Math.min(ring.length, lengths.get(each) ?? ring.length));
    return [ring];
  });
}

/** Turn a ring so that what was said last speaks against what was said before. */
function lastSaidLast(ring: Argument, ranks: ReadonlyMap<Relation, number>): Argument {
  const rankAt = (at: number) => ranks.get(ring[at]!.relation)!;
  const last = ring.reduce((latest, _, at) => (rankAt(at) > rankAt(latest) ? at : latest), 0);
  const end = last + 1;
  return [...ring.slice(end), ...ring.slice(0, end)];
}

/** What is denied, and follows from what is stated of the same predicate. */
function deniedChains({ relations, frame }: Scene): readonly Argument[] {
  return relations
    .filter(({ negated, distance }) => negated && distance === undefined)
    .flatMap((denied) => {
      const [object] = objectIds(denied);
      const path = shortestPath(
        upwardsOf(sameLinks(denied, relations, frame)),
        denied.subject,
        object!,
      );
      const end = { relation: denied, order: denied.predicate, low: object!, high: denied.subject };
      return path && objectIds(denied).length === 1 ? [[...path, end]] : [];
    });
}

/**
 * What says a predicate or its converse, or implies one of them, from subject to object; single steps
 * unless it is transitive.
 */
function sameLinks(
  denied: Relation,
  relations: readonly Relation[],
  frame: Frame,
): readonly Link[] {
  const { name, converse, transitive } = PREDICATES[denied.predicate];
  const [goal] = objectIds(denied);
  return relations
    .filter((each) => !each.negated && each.distance === undefined && objectIds(each).length === 1)
    .flatMap((relation) => {
      const [object] = objectIds(relation);
      const link = (low: string, high: string): Link[] => [
        { order: name, low, high, strict: true, relation },
      ];
      const said = frame === "map" ? [relation] : [relation, ...impliedBy(relation)];
      return said.flatMap(({ predicate }) => [
        ...(predicate === name ? link(relation.subject, object!) : []),
        ...(predicate === converse ? link(object!, relation.subject) : []),
      ]);
    })
    .filter(({ low, high }) => transitive || (low === denied.subject && high === goal));
}

/** Leave out what contains a shorter argument, or is the same one told from another link. */
function withoutLonger(all: readonly Argument[]): readonly Argument[] {
  const kept: { readonly chain: Argument; readonly relations: ReadonlySet<Relation> }[] = [];
  for (const chain of [...all].sort((a, b) => a.length - b.length)) {
    const relations = new Set(chain.map(({ relation }) => relation));
    const contains = kept.some((other) =>
      [...other.relations].every((each) => relations.has(each)),
    );
    if (!contains) kept.push({ chain, relations });
  }
  return kept.map(({ chain }) => chain);
}
