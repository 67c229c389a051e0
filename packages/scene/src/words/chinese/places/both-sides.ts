import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { naturalPlace } from "../lexicon/areas.ts";
import { ENDS } from "../lexicon/place-words.ts";
import type { Term } from "../nouns/term.ts";
import type { Said } from "../saying.ts";
import type { Places } from "./places.ts";

const BOTH = /两[边侧旁岸]$/u;

const SIDES = ["left of", "right of"] as const;

/** Whether a place is both sides of a thing: 两边, 左右两侧, 两岸. */
export function isBothSides({ lexemes }: Discourse, { next }: Places): boolean {
  return BOTH.test(lexemes[next - 1]!.text);
}

/** Two or four things said to be on both sides of one: 床头柜摆在床的两侧. */
export function isOnBothSides(
  { lexemes }: Discourse,
  { subject, objects, tokens: [from, to], negated, isShare }: Said,
): boolean {
  const isSaid = lexemes.slice(from, to).some(({ text }) => BOTH.test(text));
  const isOfOne = objects.ids.length === 1 && subject.ids.length > 1;
  return isSaid && isOfOne && !negated && !isShare;
}

/** 树 in 马路两边种着树, which are on one side as on the other. */
export function isUncounted({ members: [first, ...more], links }: Term): boolean {
  const isPlain = more.length === 0 && links.length === 0;
  return isPlain && "reference" in first! && first.reference === "bare";
}

/**
 * Put one half of what is on both sides of a thing to the left, the other to the right: 床的两侧各有
 * 一个床头柜. From then on 左边的床头柜 means the left one. 左右两侧 says itself which side is whose.
 */
export function dealSides(
  talk: Discourse,
  { ids, range }: Group,
  host: Group,
  { predicates }: Places,
): void {
  const { builder } = talk;
  if (predicates.length > 1) return;
  const half = ids.length / 2;
  const isWithin = naturalPlace(builder.categoryOf(host.ids[0]) ?? "") === "inside";
  if (!Number.isInteger(half) || host.ids.length !== 1 || isWithin) return;
  SIDES.forEach((side, index) => {
    const group = { ids: ids.slice(index * half, (index + 1) * half), range };
    const predicate = talk.seen(side);
    builder.relate(group.ids, predicate, [host], range);
    const category = builder.categoryOf(group.ids[0]);
    if (half === 1) talk.selections.set(`${predicate} ${category}`, { group, category });
  });
}

/** Whether two things are said to be at both ends of one: 两个男孩坐在长桌的两端. */
export function areAtBothEnds(
  { lexemes }: Discourse,
  { subject, tokens: [from, to] }: Said,
): boolean {
  const isSaid = lexemes.slice(from, to).some(({ text }) => text === "两端");
  return isSaid && subject.ids.length === ENDS.length;
}

/** Put one of two things at each end. */
export function dealEnds(talk: Discourse, { subject: { ids, range }, ...said }: Said): void {
  ENDS.forEach((end, index) => {
    const tokens = [0, 0] as const;
    talk.relate({ ...said, subject: { ids: [ids[index]!], range }, predicates: [[end]], tokens });
  });
  talk.account.understand(...said.tokens);
}
