import type { Discourse } from "../discourse.ts";
import type { Lexeme } from "../lex.ts";
import { groundPlace } from "../lexicon/areas.ts";
import type { Alternatives } from "../lexicon/place-words.ts";
import type { Nesting } from "../nouns/nesting.ts";
import type { Predication } from "../nouns/predication.ts";
import { readTerm } from "../nouns/term.ts";
import { readPlaces } from "../places/places.ts";

/** How verbs of passing end: 经过, 跑过来, 穿过. */
const PASSING = /过(?:去|来|了)?$/u;

/** Verbs of what passes in the air. */
const FLYING = /^[飞飘掠]/u;

/** Verbs of going along or over what follows: 驶过大桥. */
const GOING_OVER = /^[驶开走跑骑爬划滑踏踩冲奔跨涉趟蹚穿]过了?$/u;

/** Read 驶过大桥, 跑过草地, 走过商店: one is on what one goes over, and near what one only goes by. */
export function readGoingOver(
  lexemes: readonly Lexeme[],
  at: number,
  nesting: Nesting,
): Predication | undefined {
  const lexeme = lexemes[at];
  if (!GOING_OVER.test(lexeme?.text ?? "") || lexeme!.entry.verb !== undefined) return undefined;
  const objects = readTerm(lexemes, at + 1, nesting);
  if (objects === undefined) return undefined;
  const [over] = objects.links.at(-1)?.members ?? objects.members;
  const phrase = over !== undefined && "predication" in over ? over.phrase : over;
  const category = phrase !== undefined && "category" in phrase ? phrase.category : undefined;
  const predicate = groundPlace(category ?? "") ?? "near";
  return { predicates: [[predicate]], objects, next: objects.next };
}

/** Read 从汽车旁边经过, 从桥下穿过, 从屋顶上飞过: where one passes is where one is seen. */
export function readPassing(
  lexemes: readonly Lexeme[],
  at: number,
  nesting: Nesting,
): Predication | undefined {
  if (lexemes[at]?.text !== "从") return undefined;
  const objects = readTerm(lexemes, at + 1, nesting);
  const places = objects && readPlaces(lexemes, objects.next);
  if (objects === undefined) return undefined;
  const verb = lexemes[places?.next ?? objects.next]!;
  if (verb === undefined || !PASSING.test(verb.text)) return undefined;
  const next = (places?.next ?? objects.next) + 1;
  if (places === undefined) {
    const crossed = verb.entry.verb;
    return crossed && { predicates: [crossed], objects, next };
  }
  const isAloft = FLYING.test(verb.text);
  const predicates = isAloft ? places.predicates.map(aloft) : places.predicates;
  return { predicates, objects, next };
}

function aloft(alternatives: Alternatives): Alternatives {
  return alternatives[0] === "on" ? ["above"] : alternatives;
}

/** 从书架上拿下: who takes a thing from a place is not there. */
export function isTakenFrom(talk: Discourse, at: number, next: number): boolean {
  const isFrom = talk.lexemes[at - 1]?.text === "从" && talk.role(next) === "deed";
  return isFrom && /[下出起走开](?:来|了)?$/u.test(talk.lexemes[next]!.text);
}
