import type { PredicateName } from "../../predicates/names.ts";
import type { Group } from "../scene-builder.ts";
import { hull } from "../span.ts";
import { isAreaName } from "./areas.ts";
import type { Discourse } from "./discourse.ts";
import { readPlaces } from "./places.ts";
import { readTerm } from "./term.ts";
import { SETTINGS } from "./word-classes.ts";

/** Where the sentence takes place, until it has its subject: 海滩上. */
export interface Setting {
  readonly predicate: PredicateName;
  readonly objects: Group;
}

/** What is too large to be seen as a whole, and only frames. */
const TOO_LARGE: ReadonlySet<string> = new Set(["city", "town", "village", "desert", "valley"]);

/** Read 海滩上， before 一位老人牵着狗: where the first thing of the sentence is. */
export function readSetting(talk: Discourse, at: number): number | undefined {
  if (talk.started || talk.hasSubject) return undefined;
  const start = talk.role(at) === "at" ? at + 1 : at;
  const term = readTerm(talk.lexemes, start);
  const [first] = term?.members ?? [];
  if (term === undefined || term.links.length > 0 || !("category" in first!)) return undefined;
  const places = readPlaces(talk.lexemes, term.next);
  const [predicate] = places?.predicates[0] ?? [];
  const isComma = talk.lexemes[places?.next ?? 0]?.kind === "comma";
  const isWithin = predicate === "inside" || predicate === "on";
  if (!isComma || !isWithin || !isSeen(first.category, talk.lexemes[start]!.text)) return undefined;
  const isGround = first.category === "ground";
  talk.setting = { predicate: isGround ? "on" : predicate, objects: talk.resolve(term) };
  return talk.understood(at, places!.next);
}

function isSeen(category = "", words: string): boolean {
  return isAreaName(category) && !TOO_LARGE.has(category) && !SETTINGS.has(words);
}

/** Put the first thing of the sentence where it takes place. */
export function placeInSetting({ setting, builder }: Discourse, { ids, range }: Group): void {
  if (setting === undefined) return;
  const { predicate, objects } = setting;
  const free = ids.filter((id) => !objects.ids.includes(id));
  if (free.length > 0) builder.relate(free, predicate, [objects], hull([objects.range, range]));
}
