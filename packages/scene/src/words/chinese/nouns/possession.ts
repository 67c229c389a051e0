import { isAnimate } from "../../../kinds/animate.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Lexeme } from "../lex.ts";
import { isAreaName, naturalPlace } from "../lexicon/areas.ts";
import type { Alternatives } from "../lexicon/place-words.ts";
import { readModifiers } from "./modifiers.ts";
import { readName } from "./name.ts";

/** What is built into a room or a building, or belongs to a thing as its part. */
const PARTS: ReadonlySet<string> = new Set(
  "wall,floor,ceiling,door,window,roof,chimney,windowsill,gate,drawer,wheel,tire".split(","),
);

/** What shows a place rather than lies in it. */
const DEPICTION = /(?:map|photo|picture|painting|poster|model|sign|postcard|book|flag)$/;

/** Parts of a body, beside which is beside whose they are. */
const BODY_PART =
  /^(?:头|头部|脖子|背|后背|尾巴|耳朵|脸|鼻子|嘴|嘴巴|手|双手|脚|双脚|腿|肩膀|肚子|翅膀|身体|身子|胳膊)$/u;

/**
 * Say where a thing is that belongs to another: 客厅的沙发 is in it, 卧室的门 part of it.
 *
 * @param host   the category of what it belongs to
 * @param owned  its category
 * @returns      undefined where it may be anywhere: 孩子的自行车, 城市的地图
 */
function placeOfOwned(host: string, owned: string): PredicateName | undefined {
  if (host === "room" || isAnimate(host)) return undefined;
  if (PARTS.has(owned)) return "part of";
  const isInside = isAreaName(host) && naturalPlace(host) === "inside";
  return isInside && !DEPICTION.test(owned) ? "inside" : undefined;
}

/** Read 的 behind the host, where what belongs to it follows in a place of its own. */
export function readPossession(lexemes: readonly Lexeme[], host: string, at: number) {
  if (lexemes[at]?.entry.role !== "de") return undefined;
  const owned = readName(lexemes, readModifiers(lexemes, at + 1).next);
  const isNamed = owned !== undefined && lexemes[owned.next - 1]!.entry.noun !== undefined;
  const predicate = isNamed ? placeOfOwned(host, owned.category) : undefined;
  if (predicate === undefined) return undefined;
  const predicates: readonly Alternatives[] = [[predicate]];
  return { predicates, next: at };
}

/** Past 的脖子 in 长颈鹿的脖子旁边, where a place follows; `at` where none does. */
export function afterBodyPart(lexemes: readonly Lexeme[], host: string, at: number): number {
  const isPart =
    lexemes[at]?.entry.role === "de" &&
    BODY_PART.test(lexemes[at + 1]?.text ?? "") &&
    lexemes[at + 2]?.entry.place !== undefined;
  return isPart && isAnimate(host) ? at + 2 : at;
}
