import { type Box, type PredicateName, type Scene, score } from "@syntopia/scene";

/** A prompt of NSR-1K with what its layout must show. */
export interface SpatialPrompt {
  readonly id: number;
  readonly prompt: string;
  readonly obj1: readonly [name: string, box: readonly number[]];
  readonly obj2: readonly [name: string, box: readonly number[]];
  readonly relation: "left" | "right" | "top" | "bottom" | "next to";
  readonly type: "template" | "natural";
}

/** Names at least this alike are taken for one another: the default of Python's difflib. */
const CUTOFF = 0.6;

const PREDICATES: Readonly<Record<SpatialPrompt["relation"], PredicateName>> = {
  left: "left of",
  right: "right of",
  top: "above",
  bottom: "below",
  "next to": "next to",
};

/**
 * Judge a layout as LayoutGPT's evaluation does: the closest names, any pair of boxes; each pair by the
 * rule in the package's scorers.
 *
 * @see Feng et al. 2023, eval_spatial_layout.py, https://github.com/weixi-feng/LayoutGPT
 */
export function fulfils(scene: Scene, { obj1, obj2, relation }: SpatialPrompt): boolean {
  const [ones, others] = [boxesOf(scene, obj1[0]), boxesOf(scene, obj2[0])];
  return ones.some((one) => others.some((other) => isRight(one, other, PREDICATES[relation])));
}

function isRight(one: Box, other: Box, predicate: PredicateName): boolean {
  const objects = [one, other].map((box, index) => ({
    id: `${index}`,
    category: "thing",
    attributes: {},
    box,
  }));
  const relations = [{ subject: "0", predicate, object: "1" }];
  return score({ frame: "image", objects, relations }, ["LayoutGPT"]).LayoutGPT.score === 1;
}

function boxesOf(scene: Scene, name: string): readonly Box[] {
  const scored = scene.objects
    .map(({ category, box }) => ({ category, box: box!, likeness: likeness(category, name) }))
    .filter(({ likeness }) => likeness >= CUTOFF)
    .sort((a, b) => b.likeness - a.likeness);
  return scored.filter(({ category }) => category === scored[0]!.category).map(({ box }) => box);
}

/** Ratcliff and Obershelp's likeness, as in Python's `SequenceMatcher.ratio`: in [0, 1]. */
function likeness(a: string, b: string): number {
  return (2 * matching(a, b)) / (a.length + b.length);
}

function matching(a: string, b: string): number {
  let best = { length: 0, inA: 0, inB: 0 };
  for (let inA = 0; inA < a.length; inA++) {
    for (let inB = 0; inB < b.length; inB++) {
      let length = 0;
      while (inA + length < a.length && a[inA + length] === b[inB + length]) length += 1;
      if (length > best.length) best = { length, inA, inB };
    }
  }
  if (best.length === 0) return 0;
  const before = matching(a.slice(0, best.inA), b.slice(0, best.inB));
  const after = matching(a.slice(best.inA + best.length), b.slice(best.inB + best.length));
  return best.length + before + after;
}
