import { headOf } from "../../../kinds/category.ts";
import { UNCOUNTED_PLURAL } from "../../noun-phrase.ts";
import type { Member } from "./group-member.ts";

/** What a table is laid with, beside which glasses are to drink from. */
const TABLEWARE: ReadonlySet<string> = new Set(
  `plate bowl dish cup mug saucer fork knife spoon napkin silverware cutlery bottle pitcher jug carafe decanter
  teapot placemat platter tumbler straw`.split(/\s+/),
);

/** "plates, GLASSES and forks", "into GLASSES": several glasses, and no pair of spectacles. */
export function asTableware(members: readonly Member[], before = ""): readonly Member[] {
  const laid =
    before === "into" ||
    members.some(
      (member) => "phrase" in member && TABLEWARE.has(headOf(member.phrase.category ?? "")),
    );
  return laid ? members.map(asGlass) : members;
}

function asGlass(member: Member): Member {
  if (!("phrase" in member) || member.phrase.category !== "glasses") return member;
  const several = { category: "glass", count: undefined, countIfNew: UNCOUNTED_PLURAL };
  return { ...member, phrase: { ...member.phrase, ...several } };
}
