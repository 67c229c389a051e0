import { isPerson } from "../../../kinds/animate.ts";
import type { Discourse } from "../discourse.ts";
import type { Predication } from "./predication.ts";

/** What one writes, cuts or hangs things on, and stands at. */
const WORKED_ON =
  /(?:^| )(?:wall|blackboard|whiteboard|chalkboard|board|window|canvas|easel|table|desk|counter|countertop|paper|keyboard|computer|laptop|notebook|stove|workbench|sink|instrument|piano)$/;

/**
 * 老师在黑板上写字, 妈妈在案板上切菜: who does something on a thing is at it; a cat on a table is on it.
 *
 * @param said  what is said of the topic, from lexeme `at` on
 */
export function atWork(talk: Discourse, at: number, said: Predication): Predication {
  const { topic, lexemes, builder } = talk;
  const isBare = /^(?:正?在)$/u.test(said.manner ?? "") && /^正?在$/u.test(lexemes[at]!.text);
  const isOn = said.predicates.every(([first]) => first === "on");
  const [member, ...more] = said.objects.links.at(-1)?.members ?? said.objects.members;
  const phrase = member !== undefined && "predication" in member ? member.phrase : member;
  const category = phrase !== undefined && "category" in phrase ? (phrase.category ?? "") : "";
  const isPeople = topic?.ids.every((id) => isPerson(builder.categoryOf(id) ?? "")) ?? false;
  const isWork = isBare && isOn && more.length === 0 && WORKED_ON.test(category);
  if (!isWork || !isPeople || !isDoing(talk, said.next)) return said;
  return { ...said, predicates: [["near"]] };
}

function isDoing({ lexemes }: Discourse, at: number): boolean {
  const { role, deed } = lexemes[at]?.entry ?? {};
  return role === "deed" || deed !== undefined || lexemes[at]?.kind === "unknown";
}
