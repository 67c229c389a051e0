import { isPlace } from "../../../kinds/rooms.ts";
import { circumstanceAt } from "../lexicon/fixed-phrases.ts";
import { relationAt } from "../places/relation-phrases.ts";
import type { Token } from "../tokenise.ts";
import { isBareDeedAt } from "./bare-deed.ts";
import { enumerationAt } from "./enumeration.ts";
import type { Joint } from "./group-ends.ts";
import type { Member, ReadMember } from "./group-member.ts";
import { asks, isDeedAt, isResumedAt, isWhatOneDoesAt } from "./verbs-behind.ts";

/** Whether a verb, a style or somebody who does what follows stands there, and no further thing. */
export function isNoMember({ tokens, next, from }: Joint, member: ReadMember): boolean {
  const comma = tokens[next]?.kind === "comma";
  if (/^(?:one|another)$/.test(tokens[from]?.word ?? "") && isShare(member)) return true;
  if (asks(tokens, from) || circumstanceAt(tokens, from) > 0 || isDeedAt(tokens, from)) return true;
  if (isBareDeedAt(tokens, from) || (comma && isWhatOneDoesAt(tokens, from))) return true;
  return comma && from === next + 1 && isResumedAt(tokens, from);
}

/** "on a rug and ANOTHER barks": who does what follows. */
function isShare({ member }: ReadMember): boolean {
  return "pronoun" in member && member.pronoun === "share" && member.count === 1;
}

/** "two cups, ONE BLUE AND ONE GREEN": no further things. */
export function isDealtOut(
  tokens: readonly Token[],
  at: number,
  members: readonly Member[],
): boolean {
  const told = enumerationAt(tokens, at);
  if (told === undefined) return isOneEach(tokens, at);
  const named = told.shares.some((share) => share.named);
  return !named || members.some((each) => "phrase" in each && each.phrase.count === told.total);
}

/** "two beds, ONE ON EACH SIDE of a window" */
function isOneEach(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "one") return false;
  return relationAt(tokens, at + 1)?.value.apart === true;
}

/** "in the middle of a desert, ITS LIGHT glowing", "of the room, A SHELF along the wall": told of apart. */
export function isNoSecondEnd({ tokens, members, from }: Joint, { next }: ReadMember): boolean {
  if (tokens[next]?.word !== "and" || members.some(isWhere)) return true;
  return /^(?:its|his|her|their)$/.test(tokens[from]?.word ?? "");
}

/** Whether a member is a place, which has a middle by itself. */
function isWhere(member: Member): boolean {
  return "phrase" in member && isPlace(member.phrase.category ?? "");
}
