import { PREDICATES } from "../../predicates/index.ts";
import type { Group } from "../group.ts";
import type { Alternatives } from "./lexicon/place-words.ts";
import type { Said } from "./saying.ts";

/** Things joined by 和, together and one by one. */
export interface Together extends Group {
  readonly parts: readonly Group[];
}

/**
 * 桌上的苹果和梨: both on the table, or the first alone; 苹果和梨旁边的杯子: beside both, or the last.
 */
export function otherScope(
  predicates: readonly Alternatives[],
  { parts: hosts = [] }: Partial<Together>,
  { parts: placed }: Together,
): Pick<Said, "otherSubject" | "otherObjects"> {
  const isOfOne = predicates.every((each) => each.every((name) => PREDICATES[name].objects === 1));
  if (!isOfOne) return {};
  if (placed.length > 1) return { otherSubject: placed[0] };
  return hosts.length > 1 ? { otherObjects: hosts.at(-1) } : {};
}
