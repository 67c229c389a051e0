import { isPlace } from "../../../kinds/rooms.ts";
import { FACING } from "../../attributes.ts";
import type { Group } from "../../group.ts";
import type { Statement } from "../../statement.ts";
import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { rangeOfTokens } from "../tokenise.ts";
import { noteOtherReading } from "./other-reading.ts";

/** "its back to", "their backs turned towards", "back against". */
const BACK =
  /^(?:with )?(?:(?:its|his|her|their|the) )?backs? (?:turned |facing )?(to|towards?|against) /;

/** Most tokens that such words take. */
const LONGEST = 6;

/** What has no back: the walls of a room, and what is in them. */
const SHELLS = /(?:^| )(?:wall|window|door|doorway|corner)$/;

/** Who looks at the picture, and is nobody in it. */
const VIEWER = /^(?:the )?(?:camera|viewer|us)\b/;

/**
 * Read "with its back to the window", "her back against a tree", "backs to the wall": facing away from that, or
 * standing against it.
 *
 * @returns  the first token after it; undefined where nothing has its back to anything
 */
export function readOwnBack(talk: Discourse, at: number): number | undefined {
  if (talk.state === "start" || !/^(?:with|its|his|her|their|backs?)$/.test(talk.word(at)))
    return undefined;
  const words = talk.tokens.slice(at, at + LONGEST + 1).map(({ word }) => word);
  const said = BACK.exec(`${words.join(" ")} `);
  const subject = said && whoseBack(talk, at);
  if (!said || !subject) return undefined;
  const from = at + said[0].trim().split(" ").length;
  if (VIEWER.test(words.slice(from - at).join(" "))) return readFromViewer(talk, at, from, subject);
  const read = readGroup(talk.tokens, from, "object");
  if (read === undefined) return undefined;
  const objects = talk.resolve(read, subject.ids);
  const predicate = said[1] === "against" ? "against" : "facing away from";
  const range = talk.rangeOf(at, read.next, subject);
  const statement: Statement = {
    subject,
    predicates: [predicate],
    objects,
    range,
    tokens: [at, from],
  };
  noteOtherReading(talk, at, statement);
  talk.relate(statement);
  talk.setObject(objects);
  return read.next;
}

function readFromViewer(talk: Discourse, at: number, from: number, { ids }: Group): number {
  const end = talk.word(from) === "the" ? from + 2 : from + 1;
  talk.builder.qualify(ids, { [FACING]: "away" }, rangeOfTokens(talk.tokens, at, end));
  return talk.understood(at, end);
}

/** What was named right before, which is no place; else who the clause is about. */
function whoseBack(talk: Discourse, at: number): Group | undefined {
  const { tokens, builder, last, topic, relative, state, acting } = talk;
  if (relative !== undefined) return relative;
  const isThing = (group: Group) =>
    !builder.categoriesOf(group.ids).some((each) => isPlace(each) || SHELLS.test(each));
  const follows = state === "object" && !acting && tokens[at - 1]?.kind === "word";
  return follows && last && isThing(last) ? last : topic;
}
