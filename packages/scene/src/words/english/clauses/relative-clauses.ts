import { isSeatOrFlatBed } from "../../../kinds/seats.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { RELATIVES } from "../lexicon/word-classes.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { readRelations } from "../places/relations.ts";
import { readFronted } from "./fronted.ts";
import { beginListing, isOnePlace } from "./listing.ts";

/** "a cup THAT is red", "a kitchen WHERE a cat sleeps", "a bed IN WHICH": a clause that goes on about the noun before it. */
export function readRelative(talk: Discourse, at: number): number | undefined {
  if (talk.word(at) === "where" && talk.last !== undefined && isOnePlace(talk, talk.last))
    return beginListing(talk, at, talk.last);
  if (talk.word(at) === "where" && talk.last !== undefined && talk.state !== "start") {
    talk.where = talk.last;
    talk.join(true);
    return talk.understood(at, at + 1);
  }
  const within = readInWhich(talk, at);
  if (within !== undefined) return within;
  if (!RELATIVES.has(talk.word(at)) || talk.last === undefined || talk.state === "start") {
    return undefined;
  }
  if (talk.word(at) === "that" && talk.joined) return undefined;
  talk.relative = talk.last;
  talk.joined = false;
  return talk.understood(at, at + 1);
}

/** "a bed IN WHICH a patient sleeps": what follows is there. */
function readInWhich(talk: Discourse, at: number): number | undefined {
  const relations = readRelations(talk.tokens, at);
  const objects = talk.last;
  if (relations === undefined || objects === undefined || talk.state === "start") return undefined;
  if (!/^(?:which|whom)$/.test(talk.word(relations.next))) return undefined;
  const end = relations.next + 1;
  const seated = talk.builder.categoriesOf(objects.ids).every(isSeatOrFlatBed);
  const phrases = relations.phrases.map((phrase) =>
    seated && phrase.predicate === "inside" ? ({ ...phrase, predicate: "on" } as const) : phrase,
  );
  if (readGroup(talk.tokens, end, "subject") === undefined) return undefined;
  return readFronted(talk, at, {
    relations: { ...relations, phrases },
    objects,
    end: talk.understood(end - 1, end),
  });
}

/** "a bus stop WHERE four people wait": they are near it. */
export function tellWhere(talk: Discourse, { ids, range }: Group): void {
  const { where } = talk;
  talk.where = undefined;
  const others = ids.filter((id) => where?.ids.includes(id) === false);
  if (where !== undefined && others.length > 0) talk.builder.relate(others, "near", [where], range);
}
