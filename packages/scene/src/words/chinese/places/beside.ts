import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group } from "../../group.ts";
import type { Side } from "../../sides.ts";
import type { Discourse } from "../discourse.ts";
import { besideOf, choosePredicate } from "../lexicon/place-words.ts";
import type { Places } from "./places.ts";

/** A side of the whole scene that may be of the thing spoken of before: 女孩站在后面. */
export interface Loose {
  readonly side: Side;
  readonly objects: Group;
}

/** Read 妈妈坐在旁边: beside the one spoken of before, as no side of the whole scene is. */
export function readBeside(talk: Discourse, at: number, places: Places): number | undefined {
  const { topic: subject, earlier: objects, hasSubject } = talk;
  const isAlone = hasSubject && subject !== undefined && objects !== undefined;
  if (!isAlone || subject.ids.some((id) => objects.ids.includes(id))) return undefined;
  const { predicates, next } = places;
  if (!endsOrActs(talk, next)) return undefined;
  const isOn = predicates.every(([first]) => /^(?:on|inside|under)$/.test(first!));
  const isWithin = predicates.some(([first]) => /^(?:at |on|inside|between)/.test(first!));
  if (isWithin && !isOn) return undefined;
  const range = talk.rangeBetween(at, next);
  const tokens = [at, next] as const;
  const chosen = predicates.map((each) => talk.seen(besideOf(choosePredicate(each, 1, 1))));
  if (isOn || chosen.every((name) => PREDICATES[name].converse === name)) {
    talk.relate({ subject, predicates, objects, range, tokens });
    return next;
  }
  for (const predicate of chosen) {
    const side = { group: subject, predicate, range, tokens };
    const host: Group = isOpposite(talk, predicate) ? talk.object! : objects;
    if (host === objects) talk.sides.push(side);
    talk.loose.push({ side, objects: host });
  }
  return next;
}

/** Whether a clause ends here, or only goes on with what is done: 坐在上面织毛衣. */
function endsOrActs({ lexemes }: Discourse, at: number): boolean {
  const { kind, entry } = lexemes[at] ?? { kind: "end", entry: {} };
  return /^(?:end|comma)$/.test(kind) || entry.role === "deed" || entry.deed !== undefined;
}

/** 医生站在病床的左侧，护士站在右侧: of the bed too. */
function isOpposite({ last, object }: Discourse, predicate: PredicateName): boolean {
  const { converse } = PREDICATES[predicate];
  return object !== undefined && converse !== "none" && last.includes(converse);
}

/** Where no other thing is at the opposite side of the scene, the side is of the thing before. */
export function relateLoose({ loose, sides, builder, account }: Discourse): void {
  for (const { side, objects } of loose) {
    const { converse } = PREDICATES[side.predicate];
    const isPaired = sides.some(({ predicate }) => predicate === converse);
    if (isPaired) continue;
    if (builder.relate(side.group.ids, side.predicate, [objects], side.range))
      account.understand(...side.tokens);
  }
}
