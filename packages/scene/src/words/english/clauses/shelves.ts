import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { rangeOfTokens } from "../tokenise.ts";
import { readFronted } from "./fronted.ts";

/** What has shelves inside. */
const CASES =
  /(?:^| )(?:bookcase|bookshelf|shelving unit|rack|cabinet|cupboard|case|fridge|refrigerator|wardrobe|closet|display|pantry|oven|dresser|unit|trolley|cart)$/;

/** Which of several shelves, and where in the whole it is; nothing where that is only counted. */
const TIERS: ReadonlyMap<string, readonly PredicateName[]> = new Map([
  ["top", ["at the top of"]],
  ["upper", ["at the top of"]],
  ["highest", ["at the top of"]],
  ["bottom", ["at the bottom of"]],
  ["lower", ["at the bottom of"]],
  ["lowest", ["at the bottom of"]],
  ["middle", []],
  ["first", []],
  ["second", []],
  ["third", []],
  ["fourth", []],
]);

/**
 * Read "on the upper shelf" where something that has shelves was spoken of, and "on the top shelf of a
 * bookcase": in it, at that height.
 *
 * @returns  the first token after it; undefined where no such shelf is named
 */
export function readOnShelf(talk: Discourse, at: number): number | undefined {
  const tier = tierAt(talk, at);
  const host = tier && hostOf(talk, at + 4);
  if (tier === undefined || host === undefined) return undefined;
  const { objects, end } = host;
  const predicates: readonly PredicateName[] = ["inside", ...tier];
  const subject = talk.state === "start" ? undefined : talk.subject();
  if (subject === undefined) {
    const phrases = predicates.map((predicate) => ({ predicate, object: "follows" }) as const);
    talk.understood(at, end);
    return readFronted(talk, at, { relations: { phrases, next: at + 4 }, objects, end });
  }
  const range = talk.rangeOf(at, end, subject);
  talk.relate({ subject, predicates, objects, range, tokens: [at, end] });
  talk.setObject(objects);
  return talk.understood(at, end);
}

/** Whether "on the lower shelf" starts at a token, of something that was spoken of before. */
export function isOnShelf(talk: Discourse, at: number): boolean {
  return tierAt(talk, at) !== undefined && lastCase(talk) !== undefined;
}

function tierAt(talk: Discourse, at: number): readonly PredicateName[] | undefined {
  const [link, article, tier, noun] = [0, 1, 2, 3].map((ahead) => talk.word(at + ahead));
  const isNamed = /^(?:on|in)$/.test(link!) && article === "the";
  return isNamed && /^(?:shelf|rack|tier)$/.test(noun!) ? TIERS.get(tier!) : undefined;
}

interface Host {
  readonly objects: Group;
  readonly end: number;
}

/** "of the bookcase"; else what was last spoken of that has shelves. */
function hostOf(talk: Discourse, at: number): Host | undefined {
  const read = talk.word(at) === "of" ? readGroup(talk.tokens, at + 1, "object") : undefined;
  if (read === undefined) {
    const id = lastCase(talk);
    return id
      ? { objects: { ids: [id], range: rangeOfTokens(talk.tokens, at - 4, at) }, end: at }
      : undefined;
  }
  const [member] = read.members;
  const named = member !== undefined && "phrase" in member ? member.phrase.category : undefined;
  const isCase = named === undefined || CASES.test(named);
  return isCase ? { objects: talk.resolve(read, []), end: read.next } : undefined;
}

function lastCase({ builder }: Discourse): string | undefined {
  return builder.latestFirst().find((id) => CASES.test(builder.categoryOf(id)!));
}
