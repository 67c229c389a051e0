import type { Furnished } from "./furnish.ts";
import type { Model } from "./model-of.ts";

/** Designs that enclose a room. */
const ENCLOSING: ReadonlySet<string> = new Set(["wall", "ceiling", "roof", "room"]);
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
  "plaza",
  "rug",
  "sand",
  "snow",
  "crosswalk",
  "parking lot",
  "pool",
  "sky",
]);

/** Whether a model encloses a room, or is one. */
export function isEnclosing({ asset }: Model): boolean {
  return ENCLOSING.has(asset);
}

/** Whether a model lies on the ground as a part of it. */
export function isGroundModel({ asset }: Pick<Model, "asset">): boolean {
  return GROUNDS.has(asset);
}

/** Whether a thing is a wall, a floor or the like, which may be covered by what is in the room. */
export function isStructure({ model }: Furnished): boolean {
  return isEnclosing(model) || isGroundModel(model);
}
