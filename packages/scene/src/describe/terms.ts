import { groupBy } from "../group-by.ts";
import { headOf } from "../kinds/category.ts";
import type { PredicateName } from "../predicate-names.ts";
import { isArrangement } from "../predicates/arrangement.ts";
import type { Attributes, Scene, SceneObject } from "../scene.ts";
import { type Claim, keyOf } from "./claim.ts";
import { looksOf } from "./looks.ts";

/** What a caption calls one object, or several that are alike: "three red cubes", "the second red cube". */
export interface Term {
  readonly key: string;
  /** What it shares with all that look like it. */
  readonly looks: string;
  /** How many look like it, itself among them. */
  readonly alike: number;
  readonly category: string;
  readonly attributes: Attributes;
  readonly count: number;
  /** Its place among things that are alike but not spoken of together. */
  readonly ordinal?: number;
  /** Whether something is said of each of several that are alike, one by one. */
  readonly each?: boolean;
  /** Whether its category alone tells it from all that a caption speaks of. */
  readonly alone: boolean;
}

/** Objects that look alike. */
type Party = readonly SceneObject[];

/**
 * Give every object its term. Objects that look alike share one when every claim holds for all of
 * them in the same way; else they are numbered.
 *
 * @param reciprocal  predicates of which things are named one by one
 * @returns           the term of each object id
 */
export function termsOf(
  scene: Scene,
  claims: readonly Claim[],
  reciprocal: ReadonlySet<PredicateName>,
): ReadonlyMap<string, Term> {
  const alike = groupBy(scene.objects, looksOf);
  const said = new Set(claims.map(keyOf));
  const about = claimsById(claims);
  const together = new Set([...alike.values()].filter((party) => isTogether(party, about, said)));
  const isSingled = (party: Party) =>
    claimsAbout(party, about).some(({ predicate }) => reciprocal.has(predicate));
  const kinds = groupBy([...alike.values()], (party) => headOf(party[0]!.category));
  const terms = new Map<string, Term>();
  for (const [looks, party] of alike) {
    const shared = together.has(party) && !isSingled(party) && !facesGroup(party, about, together);
    const alone = kinds.get(headOf(party[0]!.category))!.length === 1;
    const isOne = shared || party.length === 1;
    party.forEach(({ id }, index) => {
      terms.set(
        id,
        isOne ? commonTerm(party, looks, alone) : numberedTerm(party, looks, index + 1),
      );
    });
  }
  return terms;
}

/** What all of a party are called together: "three red cubes". */
function commonTerm(party: Party, looks: string, alone: boolean): Term {
  const { category, attributes } = party[0]!;
  const count = party.length;
  return { key: looks, looks, alike: count, category, attributes, count, alone };
}

/** What one of several that look alike is called: "the second red cube". */
function numberedTerm(party: Party, looks: string, ordinal: number): Term {
  const { category, attributes } = party[ordinal - 1]!;
  const base = { looks, alike: party.length, category, attributes };
  return { key: `${looks}#${ordinal}`, ...base, count: 1, ordinal, alone: false };
}

type About = ReadonlyMap<string, readonly Claim[]>;

function claimsById(claims: readonly Claim[]): About {
  const pairs = claims.flatMap((claim) =>
    [...new Set([claim.subject, ...claim.objects])].map((id) => [id, claim] as const),
  );
  const groups = groupBy(pairs, ([id]) => id);
  return new Map([...groups].map(([id, list]) => [id, list.map(([, claim]) => claim)]));
}

function claimsAbout(party: Party, about: About): readonly Claim[] {
  return [...new Set(party.flatMap(({ id }) => about.get(id) ?? []))];
}

/** Whether claims stay the same when any two of the objects are exchanged, and none is among themselves. */
function isTogether(party: Party, about: About, said: ReadonlySet<string>): boolean {
  const ids = new Set(party.map(({ id }) => id));
  const [first, ...others] = party;
  const own = claimsAbout(party, about);
  const isInner = ({ subject, predicate, objects }: Claim) =>
    !isArrangement(predicate) && ids.has(subject) && objects.some((id) => ids.has(id));
  if (own.some(isInner)) return false;
  return others.every(({ id }) =>
    own.every((claim) => said.has(keyOf(exchanged(claim, first!.id, id)))),
  );
}

function exchanged(claim: Claim, a: string, b: string): Claim {
  const exchange = (id: string) => (id === a ? b : id === b ? a : id);
  return { ...claim, subject: exchange(claim.subject), objects: claim.objects.map(exchange) };
}

/** What several things can be to several others at once, each to each: "two trees are behind two swans". */
const EACH_TO_EACH: ReadonlySet<PredicateName> = new Set([
  ...(["left of", "right of", "in front of", "behind", "above", "below"] as const),
  ...(["next to", "near", "far from", "north of", "south of", "east of", "west of"] as const),
]);

/** "Two cups are on two tables" would not say that each is on both: then the tables are numbered. */
function facesGroup(party: Party, about: About, together: ReadonlySet<Party>): boolean {
  if (party.length < 2) return false;
  const ids = new Set(party.map(({ id }) => id));
  const grouped = new Set(
    [...together].filter(({ length }) => length > 1).flatMap((each) => each.map(({ id }) => id)),
  );
  return claimsAbout(party, about).some(
    ({ subject, predicate, objects }) =>
      !isArrangement(predicate) &&
      !EACH_TO_EACH.has(predicate) &&
      grouped.has(subject) &&
      objects.some((id) => ids.has(id)),
  );
}
