import type { Furnished } from "./furnish.ts";

/** Designs that enclose a room. */
const ENCLOSING: ReadonlySet<string> = new Set(["wall", "ceiling", "roof"]);
/** Designs that everything else stands on. */
const GROUNDS: ReadonlySet<string> = new Set([
  "floor",
  "ground",
  "platform",
  "road",
  "path",
  "railway",
  "river",
  "lake",
  "lawn",
  "rug",
]);

/** Whether a thing is a wall, a floor or the like, which may be covered by what is in the room. */
export function isStructure({ model }: Furnished): boolean {
  return ENCLOSING.has(model.asset) || GROUNDS.has(model.asset);
}
