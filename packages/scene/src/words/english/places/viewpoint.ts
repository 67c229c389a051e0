import { isAnimate } from "../../../kinds/animate.ts";
import { isVehicle } from "../../../kinds/vehicles.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { MIRRORED } from "../../mirrored.ts";
import type { Discourse } from "../discourse.ts";
import { PARTS } from "../lexicon/word-classes.ts";
import { type ReadPhrase, readNounPhrase } from "../nouns/noun-phrase.ts";
import { isBodyPart } from "./body-parts.ts";

/** Words for how somebody sees a scene. */
const VIEWS = /^(?:view|viewpoint|perspective|point|vantage|eyes)$/;

/** Whose view is the one that the scene has anyway. */
const VIEWERS = /^(?:viewer|camera|observer|spectator|photographer|reader|my|your|our)$/;

/** Note whether a sentence that starts at a token says anywhere that somebody in the scene sees it so. */
export function noteViewpoint(talk: Discourse, at: number): void {
  talk.mirrored = false;
  for (let next = at; next < talk.tokens.length && talk.tokens[next]!.kind !== "end"; next++) {
    if (talk.word(next) === "from" && viewpointAt(talk, next)?.mirrored) talk.mirrored = true;
  }
}

/**
 * "from the driver's view", "from my point of view": who sees it so. Whoever is in the scene faces
 * the viewer unless the words say otherwise, so that its left is the viewer's right.
 */
export function readViewpoint(talk: Discourse, at: number): number | undefined {
  const view = talk.word(at) === "from" ? viewpointAt(talk, at) : undefined;
  if (view === undefined) return undefined;
  const next = talk.tokens[view.next]?.kind === "comma" ? view.next + 1 : view.next;
  return talk.understood(at, next);
}

interface Viewpoint {
  readonly mirrored: boolean;
  readonly next: number;
}

/** "from the driver's point of view", "from the view of the driver". */
function viewpointAt(talk: Discourse, at: number): Viewpoint | undefined {
  const view = [at + 2, at + 3, at + 4, at + 5].find((index) => VIEWS.test(talk.word(index)));
  if (view === undefined) return undefined;
  const before = talk.word(view - 1);
  const ofView = talk.word(view + 1) === "of" && talk.word(view + 2) === "view";
  const end = ofView ? view + 3 : view + 1;
  if (/'s?$/.test(before) || VIEWERS.test(before)) {
    return { mirrored: !VIEWERS.test(before.replace(/'s?$/, "")), next: end };
  }
  const owner = talk.word(end) === "of" ? readNounPhrase(talk.tokens, end + 1) : undefined;
  if (owner === undefined) return undefined;
  return { mirrored: !VIEWERS.test(owner.phrase.category ?? ""), next: owner.next };
}

/** Ways to say a side of somebody: "to the dog's left", "on your right". */
const SIDES: ReadonlyMap<string, PredicateName> = new Map([
  ["left", "left of"],
  ["right", "right of"],
  ["north", "north of"],
  ["south", "south of"],
  ["east", "east of"],
  ["west", "west of"],
]);

/** A side of somebody, with who it is; undefined for the viewer's own, a side of the whole scene. */
export interface PossessedSide {
  readonly predicate: PredicateName;
  readonly owner: ReadPhrase | undefined;
  readonly next: number;
}

/**
 * Read "to the dog's left", "on the man's right-hand side", "on your left".
 *
 * A living thing or a vehicle has a left of its own, and faces the viewer unless the words say
 * otherwise; of other things the viewer's left is meant.
 */
export function readPossessedSide(talk: Discourse, at: number): PossessedSide | undefined {
  if (!/^(?:to|on|at)$/.test(talk.word(at))) return undefined;
  const own = /^(?:your|my|our)$/.test(talk.word(at + 1));
  const side = own ? at + 2 : sideAt(talk, at + 1);
  const said = side === undefined ? undefined : SIDES.get(talk.word(side).replace(/-hand$/, ""));
  if (side === undefined || said === undefined || isOfPart(talk.word(side + 1))) return undefined;
  const next = talk.word(side + 1) === "side" ? side + 2 : side + 1;
  const owner = own ? undefined : ownerPhrase(talk, at + 1, side);
  if (!own && owner === undefined) return undefined;
  const category = owner?.phrase.category ?? "";
  const mirrored = isAnimate(category) || isVehicle(category);
  return { predicate: (mirrored && MIRRORED.get(said)) || said, owner, next };
}

/** "on the man's left SHOULDER": a part of him, and no side. */
function isOfPart(word: string): boolean {
  return isBodyPart(word) || (PARTS.has(word) && !SIDE_NOUNS.test(word));
}

const SIDE_NOUNS = /^(?:sides?|end|edge|half|corner|rear|front|back|top|bottom)$/;

/** The token of "left" or "right" behind an owner's word within a few tokens. */
function sideAt(talk: Discourse, from: number): number | undefined {
  for (let at = from; at < from + MAX_OWNER_WORDS; at++) {
    if (/'s?$/.test(talk.word(at))) return at + 1;
  }
  return undefined;
}

const MAX_OWNER_WORDS = 5;

/** "the big dog's": the noun phrase without its ending. */
function ownerPhrase(talk: Discourse, at: number, side: number): ReadPhrase | undefined {
  const tokens = talk.tokens.slice(0, side);
  const last = tokens.at(-1)!;
  const word = last.word.replace(/'s?$/, "");
  const read = readNounPhrase([...tokens.slice(0, -1), { ...last, word }], at);
  return read?.next === side ? read : undefined;
}
