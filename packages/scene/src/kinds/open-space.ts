import { headOf, isKindOf } from "./category.ts";

/** How much of an object's height, from below, is open space that other things may stand in. */
const OPEN_SPACE: Readonly<Record<string, number>> = {
  table: 0.88,
  "coffee table": 0.85,
  "dining table": 0.88,
  "kitchen table": 0.88,
  "side table": 0.85,
  desk: 0.88,
  counter: 0.85,
  chair: 0.45,
  armchair: 0.35,
  "office chair": 0.4,
  stool: 0.85,
  bench: 0.5,
  sink: 0.6,
  washbasin: 0.6,
  bed: 0.4,
  sofa: 0.25,
  couch: 0.25,
  piano: 0.55,
  bridge: 0.7,
  arch: 0.75,
  tree: 0.45,
  "palm tree": 0.65,
  "street lamp": 0.85,
  "floor lamp": 0.7,
  "traffic light": 0.7,
  umbrella: 0.7,
  parasol: 0.8,
  tent: 0.85,
  canopy: 0.85,
  swing: 0.8,
  ladder: 0.8,
  car: 0.15,
  truck: 0.2,
  bus: 0.15,
  airplane: 0.35,
  horse: 0.5,
  elephant: 0.4,
  giraffe: 0.45,
};

/**
 * Give the fraction of an object's height, from below, that is open: under a table top, between
 * the legs of a chair, under the crown of a tree. A compound follows its last word.
 *
 * @param category  canonical English, "glass table"
 * @returns         in [0, 1]; 0 for a solid thing and for what is unknown
 * @example
 * openSpace("wooden table") // 0.88
 */
export function openSpace(category: string): number {
  const known = [category, headOf(category)].find((name) => Object.hasOwn(OPEN_SPACE, name));
  return known === undefined ? 0 : OPEN_SPACE[known]!;
}

/** Things whose inside lies above the open space: the crown of a tree, the cabin of a car, a basin. */
const BODIES_ABOVE: ReadonlySet<string> = new Set([
  "tree",
  "palm tree",
  "car",
  "truck",
  "bus",
  "airplane",
  "sink",
  "washbasin",
]);

/** Tell whether what is in a thing is above its open space; a compound follows its last word. */
export function hasBodyAbove(category: string): boolean {
  return isKindOf(category, BODIES_ABOVE);
}
