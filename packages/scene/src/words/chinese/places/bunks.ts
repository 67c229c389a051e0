import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";

/** The places of a bunk bed. */
const BUNK = /^[上下]铺$/u;

/** What 上铺 is of: the bunk bed that was spoken of, or else one that nobody named. */
export function bunkBedOf(talk: Discourse, at: number): Group | undefined {
  const { text, start, end } = talk.lexemes[at]!;
  if (!BUNK.test(text)) return undefined;
  const bed = { category: "bunk bed", attributes: {}, count: undefined, countIfNew: 1 };
  return talk.builder.resolve({ ...bed, reference: "known", start, end });
}
