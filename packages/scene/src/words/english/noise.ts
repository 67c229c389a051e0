import { isKnownCategory } from "../../kinds/noun-table.ts";
import type { Group } from "../group.ts";
import type { Discourse } from "./discourse.ts";
import type { ReadGroup } from "./nouns/noun-group.ts";

/** Things that may be none: words of no table without an article, like "hello". */
export interface Doubtful {
  readonly group: Group;
  /** Their tokens `[from, to)`. */
  readonly tokens: readonly [from: number, to: number];
}

/** Whether a group is nothing but unknown words, alone: no article, number or quality. */
export function isDoubtful({ members }: ReadGroup): boolean {
  return members.every((member) => {
    if (!("phrase" in member)) return false;
    const { reference, category, attributes, count } = member.phrase;
    const plain = reference === "bare" && count === 1 && Object.keys(attributes).length === 0;
    return plain && category !== undefined && !isKnownCategory(category);
  });
}

/** Take back the doubtful things of which the whole text says nothing, and report their words. */
export function forgetNoise({ doubtful, builder, account }: Discourse): void {
  for (const { group, tokens } of doubtful) {
    if (builder.forget(group.ids).length > 0) account.report(...tokens);
  }
}
