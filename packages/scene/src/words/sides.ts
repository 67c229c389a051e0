import { groupBy } from "../group-by.ts";
import { isPlace } from "../kinds/rooms.ts";
import type { PredicateName } from "../predicate-names.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Group } from "./group.ts";
import type { SceneBuilder } from "./scene-builder.ts";
import type { Range } from "./span.ts";
import type { Account } from "./unparsed.ts";

/** Something said to be on a side of the whole scene: "a cat on the left". */
export interface Side {
  readonly group: Group;
  readonly predicate: PredicateName;
  /** Whether it is in the middle between that side and the opposite one. */
  readonly middle?: true;
  /** Those that it was spoken of with, of which it is on that side where nothing is said to be on the other. */
  readonly others?: Group;
  /** Whether the words can mean nothing but the whole picture: "in the top left corner". */
  readonly ofPicture?: true;
  /** The words that say so. */
  readonly range: Range;
  /** Their tokens `[from, to)`. */
  readonly tokens: readonly [from: number, to: number];
}

/**
 * Relate things on different sides: "a cat on the left and a dog on the right" puts the cat left of the
 * dog, and what is in the middle between them.
 * A side without its opposite is that of the things it was spoken of with; without those it stays not understood,
 * for nothing in the scene is there to measure it by.
 */
export function relateSides(said: readonly Side[], builder: SceneBuilder, account: Account): void {
  // what is said again and again says nothing more, and would be compared with all the rest each time
  const alike = groupBy(said, keyOf);
  const sides = [...alike.values()].map(([first]) => first!);
  const understand = (side: Side) => {
    for (const { tokens } of alike.get(keyOf(side))!) account.understand(...tokens);
  };
  const placed = new Set<Side>();
  const linked = sides.map(({ group }) => builder.linkedTo(group.ids));
  sides.forEach((side, index) => {
    for (const other of sides.slice(index + 1)) {
      const predicate = predicateOf(side, other);
      if (predicate === undefined || side.group.ids.join() === other.group.ids.join()) continue;
      builder.relate(side.group.ids, predicate, [other.group], side.range);
      placed.add(side).add(other);
      understand(side);
      understand(other);
    }
  });
  sides.forEach((side, index) => {
    const others = side.others ?? (side.ofPicture && unlinked(side, linked[index]!, builder));
    if (placed.has(side) || others === undefined) return;
    builder.relate(side.group.ids, beside(side.predicate, others), [others], side.range);
    understand(side);
  });
}

/** In the middle of several things one is between two of them, or among more. */
function beside(predicate: PredicateName, { ids }: Group): PredicateName {
  if (predicate !== "at the centre of" || ids.length < 2) return predicate;
  return ids.length === 2 ? "between" : "among";
}

function keyOf({ group, predicate, middle, others, ofPicture }: Side): string {
  return JSON.stringify([group.ids, predicate, middle, others?.ids, ofPicture]);
}

/** What the corner of a picture is measured by: all that is no place and that no words relate to what is there. */
function unlinked({ range }: Side, linked: ReadonlySet<string>, builder: SceneBuilder) {
  const { ids } = builder;
  const kinds = builder.categoriesOf(ids);
  const others = ids.filter((id, index) => !linked.has(id) && !isPlace(kinds[index]!));
  return others.length > 0 ? { ids: others, range } : undefined;
}

/** What one side is to another: left to the middle and to the right; undefined where they say the same. */
function predicateOf(side: Side, other: Side): PredicateName | undefined {
  const { converse } = PREDICATES[side.predicate];
  const isSame = other.predicate === side.predicate;
  if (converse === "none" || (!isSame && other.predicate !== converse)) return undefined;
  if (side.middle) {
    if (other.middle) return undefined;
    return isSame ? converse : side.predicate;
  }
  return isSame && !other.middle ? undefined : side.predicate;
}
