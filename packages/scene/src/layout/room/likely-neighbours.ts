import { typicalSides } from "../../kinds/sizes.ts";
import type { PredicateName } from "../../predicate-names.ts";
import { isEncircling } from "../../predicates/_encircling.ts";
import type { CartesianScene, Relation, SceneObject } from "../../scene.ts";
import { fullName } from "../../words/attributes.ts";
import { companiesOf } from "../arrange/habits.ts";
import { bearingOf } from "../carriage.ts";

/** A relation between two things. */
type Pair = Relation & { readonly object: string };

/** What says that one thing is over or under another. */
const STRAIGHT_UP: ReadonlySet<PredicateName> = new Set(["above", "below", "under"]);

/** What goes around another by its nature, and alone, most likely goes around it whole: a fence. */
export function likelyRings({ objects, relations }: CartesianScene): readonly Relation[] {
  const encircling = new Set(objects.filter(isEncircling).map(({ id }) => id));
  const around = pairsIn(relations).filter(
    ({ subject, predicate }) => predicate === "around" && encircling.has(subject),
  );
  return around
    .filter(({ object }) => around.filter((each) => each.object === object).length === 1)
    .map(({ subject, object }) => ({ subject, predicate: "surrounding", object }));
}

function isHosting(relation: Relation): boolean {
  return /^(?:rests|held)$/.test(bearingOf(relation));
}

/**
 * Say who else is next to what in a picture, where the words say it of a thing with which they share a
 * place: "a bird on a rock next to a horse" shows the bird beside the horse too, and of "a sign over a
 * sign next to a light" both signs are. What keeps company by habit is beside that where nothing at all
 * is said of it: a mouse beside a keyboard.
 *
 * @param scene  in `image`
 * @returns      relations that nobody stated, to be given up before anything else
 */
export function likelyNeighbours(scene: CartesianScene): readonly Relation[] {
  const pairs = pairsIn(scene.relations);
  const known = new Set(
    pairs.flatMap(({ subject, object }) => [key(subject, object), key(object, subject)]),
  );
  const found = [...besideHosts(scene.objects, pairs), ...belowThose(pairs)];
  const fresh = found.filter(
    ({ subject, object }) => subject !== object && !known.has(key(subject, object)),
  );
  return [...fresh, ...companions(scene)];
}

/** The only guest of a host that is next to something taller is next to that. */
function besideHosts(objects: readonly SceneObject[], pairs: readonly Pair[]): readonly Pair[] {
  const heights = new Map(objects.map((each) => [each.id, typicalSides(fullName(each))[1]]));
  const hosted = pairs.filter(isHosting);
  return hosted
    .filter(({ object }) => hosted.filter((each) => each.object === object).length === 1)
    .flatMap(({ subject, object: host }) =>
      neighboursOf(host, pairs)
        .filter((other) => heights.get(other)! > heights.get(host)!)
        .map((other): Pair => ({ subject, predicate: "next to", object: other })),
    );
}

/** What is under a thing that is next to another is next to that. */
function belowThose(pairs: readonly Pair[]): readonly Pair[] {
  const stacked = pairs.filter(({ predicate }) => STRAIGHT_UP.has(predicate));
  return stacked.flatMap(({ subject, object: lower }) =>
    pairs
      .filter((each) => each.subject === subject && each.predicate === "next to")
      .map(({ object }): Pair => ({ subject: lower, predicate: "next to", object })),
  );
}

/** Two that keep each other company, of just one of which the words say something. */
function companions({ objects, relations }: CartesianScene): readonly Relation[] {
  const related = new Set(
    relations.flatMap(({ subject, object }) => [subject, ...[object].flat()]),
  );
  return objects.flatMap((guest) => {
    const hosts = objects.filter((host) => related.has(host.id) !== related.has(guest.id));
    const ways = hosts.flatMap((host) =>
      companiesOf(guest, host).map(({ beside }) => ({ host, beside })),
    );
    const way = ways.find(({ beside }) => beside !== "front");
    return way === undefined ? [] : besideBy(way.beside, guest.id, way.host.id);
  });
}

function besideBy(beside: string, subject: string, object: string): readonly Relation[] {
  const close: Relation = { subject, predicate: "next to", object };
  if (beside === "left") return [{ ...close, predicate: "left of" }, close];
  return beside === "right" ? [{ ...close, predicate: "right of" }, close] : [close];
}

function pairsIn(relations: readonly Relation[]): readonly Pair[] {
  return relations.filter(
    (each): each is Pair => each.negated !== true && typeof each.object === "string",
  );
}

function neighboursOf(id: string, pairs: readonly Pair[]): readonly string[] {
  const close = pairs.filter(({ predicate }) => predicate === "next to");
  return [
    ...close.filter(({ subject }) => subject === id).map(({ object }) => object),
    ...close.filter(({ object }) => object === id).map(({ subject }) => subject),
  ];
}

function key(one: string, other: string): string {
  return `${one}\n${other}`;
}
