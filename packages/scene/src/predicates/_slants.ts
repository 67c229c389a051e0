import type { Axis } from "../geometry.ts";
import type { SceneObject } from "../scene.ts";
import { at } from "./_constraints.ts";
import type { Prevalence, Slant } from "./predicate.ts";

/** Two objects on the ground, of which the second lies in a cone that opens ahead of the first. */
export interface Cone {
  readonly first: SceneObject;
  readonly second: SceneObject;
  /** The axis of the cone, and the one across it. */
  readonly ahead: Axis;
  readonly aside: Axis;
  /** How far aside the second may be for each unit ahead: the tangent of half the angle. */
  readonly slope: number;
}

/** `|aside| <= slope * ahead`, from centre to centre. */
export function inCone({ first, second, ahead, aside, slope }: Cone): readonly Slant[] {
  const [along, across] = [ahead, aside].map((axis) => step(first, second, axis!));
  return [1, -1].map((sign) => ({ along: along!, across: across!, factor: sign / slope }));
}

/** Each of two steps is at least `slope` times the other. */
export function balanced(one: Prevalence["along"], other: Prevalence["along"], slope: number) {
  return [
    { along: one, across: other, factor: slope },
    { along: other, across: one, factor: slope },
  ] as const satisfies readonly Slant[];
}

/** From the centre of one object to that of another. */
export function step(first: SceneObject, second: SceneObject, axis: Axis): Prevalence["along"] {
  return { low: at(first, `c${axis}`), high: at(second, `c${axis}`) };
}
