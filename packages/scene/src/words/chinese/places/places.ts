import type { Qualifiers } from "../../group.ts";
import type { Lexeme } from "../lex.ts";
import { isBuilding } from "../lexicon/buildings.ts";
import { type Alternatives, withinOf } from "../lexicon/place-words.ts";
import { afterSpot, apart, asFar, type Reach, readReach } from "./reach.ts";

/** Places in a row, 左上方: all of them hold; perhaps with how far away. */
export interface Places extends Qualifiers {
  readonly predicates: readonly Alternatives[];
  readonly next: number;
}

const INSIDE: readonly Alternatives[] = [["inside"]];

const BESIDE: readonly Alternatives[] = [["next to"]];

/** 另一边, where no 一边 is spoken of: beside, on whichever side. */
function isOtherAlone(lexemes: readonly Lexeme[], at: number): boolean {
  const isOther = /^另外?一[边侧]$/u.test(lexemes[at]?.text ?? "");
  return isOther && !lexemes.some(({ text }) => /^一[边侧]$/u.test(text));
}

/** Read 左边, 的左边, 左上方, 上方和左边, 左边两米处, 三米以内; undefined when no place stands here. */
export function readPlaces(lexemes: readonly Lexeme[], at: number): Places | undefined {
  const start = lexemes[at]?.entry.role === "de" ? at + 1 : at;
  const isMost = lexemes[start]?.text === "最" && lexemes[start + 1]?.entry.place !== undefined;
  const from = isMost ? start + 1 : start;
  const words = readOutside(lexemes, from) ?? readPlaceWords(lexemes, from);
  const reach = readReach(lexemes, words?.next ?? from);
  if (words === undefined) return reach ? awayBy(reach) : readAt(lexemes, at);
  if (reach === undefined) return { ...words, next: afterSpot(lexemes, words.next) };
  return { ...words, ...asFar(reach), next: reach.next };
}

function readPlaceWords(lexemes: readonly Lexeme[], at: number) {
  let next = at;
  const predicates: Alternatives[] = [];
  for (;;) {
    const joined = predicates.length > 0 && lexemes[next]?.entry.role === "and" ? next + 1 : next;
    const level = predicates.length === 0 ? afterLevel(lexemes, joined) : undefined;
    if (level !== undefined) return { predicates: INSIDE, next: level };
    const place = isOtherAlone(lexemes, joined) ? BESIDE : lexemes[joined]?.entry.place;
    if (next > at && isRepeated(predicates.at(-1)!, lexemes[next])) {
      next += 1;
      continue;
    }
    if (next > at && isCornerBehind(lexemes, next)) {
      const side = predicates.pop()!;
      predicates.push(withinOf(side) ?? side, ...lexemes[next + 1]!.entry.place!);
      next += 2;
      continue;
    }
    if (place === undefined || lexemes[joined]!.entry.role === "ofThem") break;
    if (joined > next && isThingBefore(lexemes, joined)) break;
    if (joined === next && predicates.at(-1)?.[0] === "next to") predicates.length = 0;
    const goesOn = joined === next && predicates.length > 0;
    predicates.push(...(goesOn ? furtherPlace(predicates.at(-1)!, place) : place));
    next = joined + 1;
  }
  return predicates.length === 0 ? undefined : { predicates, next };
}

/** 上 in 山顶上, 里 in 角落里 add nothing to a place within a thing. */
function isRepeated([first]: Alternatives, lexeme: Lexeme | undefined): boolean {
  return /^at /.test(first!) && /^[上里中内]$/u.test(lexeme?.text ?? "");
}

/** 的角落 in 最里面的角落 */
function isCornerBehind(lexemes: readonly Lexeme[], at: number): boolean {
  const isCorner = /^(?:角落|墙角|屋角|角落里)$/u.test(lexemes[at + 1]?.text ?? "");
  return isCorner && lexemes[at]!.entry.role === "de" && lexemes[at + 1]!.entry.place !== undefined;
}

/** Past 第二层, 第三格, with its 上 or 里. */
function afterLevel(lexemes: readonly Lexeme[], at: number): number | undefined {
  const isLevel =
    lexemes[at]?.entry.role === "ordinal" &&
    lexemes[at + 1]?.kind === "number" &&
    /^[层格]$/u.test(lexemes[at + 2]?.text ?? "");
  if (!isLevel) return undefined;
  return /^[上里中]$/u.test(lexemes[at + 3]?.text ?? "") ? at + 4 : at + 3;
}

/** 和右边的椅子: the joined side is that of another thing, not another side. */
function isThingBefore(lexemes: readonly Lexeme[], at: number): boolean {
  const after = lexemes[at + 2];
  return lexemes[at + 1]?.entry.role === "de" && after?.entry.noun !== undefined;
}

/** 左边 behind 桌上 is a side of the table; 上 behind 左 is above it. */
function furtherPlace([before]: Alternatives, place: readonly Alternatives[]) {
  const isOf = before === "on" || before === "inside";
  return place.map((each) => (isOf ? withinOf(each) : undefined) ?? aloft(each));
}

/** 上 in 左上 says above, not on; 下 says below. */
function aloft(alternatives: Alternatives): Alternatives {
  const [first] = alternatives;
  return first === "on" ? ["above"] : first === "under" ? ["below"] : alternatives;
}

const OUTSIDE = /^(?:外面|外边|外侧|外头|之外|以外|外)$/u;

/** What parts a place from what is outside it. */
const BARRIER = /(?:墙|栏|栏杆|笆|栅栏)$/u;

/** 盒子外面 is not in it; 商店外面 and 门外面 are before it, 篱笆外面 is by it. */
function readOutside(lexemes: readonly Lexeme[], at: number) {
  const before = lexemes[at - 1]?.text ?? "";
  if (!OUTSIDE.test(lexemes[at]?.text ?? "") || at === 0) return undefined;
  const isOfBuilding = isBuilding(before) || /[门口窗]$/u.test(before);
  if (BARRIER.test(before)) return { predicates: [["near"]] as const, next: at + 1 };
  if (isOfBuilding) return { predicates: [["in front of"]] as const, next: at + 1 };
  return { predicates: INSIDE, negated: true as const, next: at + 1 };
}

/** How the names of rooms end. */
const ROOM = /[关厅室房廊台院园]$/u;

/** 玄关处 is in it, 窗户处 next to it. */
function readAt(lexemes: readonly Lexeme[], at: number): Places | undefined {
  const before = lexemes[at - 1];
  if (lexemes[at]?.text !== "处" || before?.entry.noun === undefined) return undefined;
  return { predicates: ROOM.test(before.text) ? INSIDE : [["next to"]], next: at + 1 };
}

/** 三米以内, 两米处: behind a thing, a length alone says how far from it. */
function awayBy(reach: Reach): Places | undefined {
  if (!reach.isPlace && reach.limit !== "least") return undefined;
  return { ...apart(reach), next: reach.next };
}
