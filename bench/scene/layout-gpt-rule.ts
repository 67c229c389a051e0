import type { Scene } from "@syntopia/scene";

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

/**
 * Judge a layout as LayoutGPT's evaluation does: the closest names, any pair of boxes, 45-degree cones.
 *
 * @see Feng et al. 2023, eval_spatial_layout.py, https://github.com/weixi-feng/LayoutGPT
 */
export function fulfils(scene: Scene, { obj1, obj2, relation }: SpatialPrompt): boolean {
  const [ones, others] = [boxesOf(scene, obj1[0]), boxesOf(scene, obj2[0])];
  const seen = ones.flatMap((one) => others.map((other) => directionOf(one, other)));
  const accepted = relation === "next to" ? ["left", "right"] : [relation];
  return seen.some((direction) => accepted.includes(direction));
}

function boxesOf(scene: Scene, name: string): readonly (readonly number[])[] {
  const scored = scene.objects
    .map(({ category, box }) => ({ category, box: box!, likeness: likeness(category, name) }))
    .filter(({ likeness }) => likeness >= CUTOFF)
    .sort((a, b) => b.likeness - a.likeness);
  return scored.filter(({ category }) => category === scored[0]!.category).map(({ box }) => box);
}

/** Where one centre is seen from the other; y down. */
function directionOf(one: readonly number[], other: readonly number[]): string {
  const dx = (one[0]! + one[2]! - other[0]! - other[2]!) / 2;
  const dy = (one[1]! + one[3]! - other[1]! - other[3]!) / 2;
  const cone = Math.hypot(dx, dy) * Math.SQRT1_2;
  if (dx > cone) return "right";
  if (-dy > cone) return "top";
  if (-dx > cone) return "left";
  return dy > cone ? "bottom" : "diagonal";
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
