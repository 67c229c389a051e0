import { PREDICATES } from "../predicates/index.ts";
import type { PredicateName } from "../predicates/names.ts";
import type { Group, SceneBuilder } from "./scene-builder.ts";
import type { Range } from "./span.ts";
import type { Account } from "./unparsed.ts";

/** Something said to be on a side of the whole scene: "a cat on the left". */
export interface Side {
  readonly group: Group;
  readonly predicate: PredicateName;
  /** The words that say so. */
  readonly range: Range;
  /** Their tokens `[from, to)`. */
  readonly tokens: readonly [from: number, to: number];
}

/**
 * Relate things on opposite sides: "a cat on the left and a dog on the right" puts the cat left of the dog.
 * A side without its opposite stays not understood, for nothing in the scene is there to measure it by.
 */
export function relateSides(sides: readonly Side[], builder: SceneBuilder, account: Account): void {
  sides.forEach((side, index) => {
    const { converse } = PREDICATES[side.predicate];
    for (const other of sides.slice(index + 1).filter(({ predicate }) => predicate === converse)) {
      builder.relate(side.group.ids, side.predicate, [other.group], side.range);
      account.understand(...side.tokens);
      account.understand(...other.tokens);
    }
  });
}
