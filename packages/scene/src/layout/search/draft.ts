import { BOX_AXES, sidesOf } from "../../geometry.ts";
import type { Box, CartesianFrame } from "../../scene.ts";
import type { Problem } from "../problem/problem.ts";
import type { Space } from "../problem/space.ts";
import { type Decision, realise, turnedSides } from "./realise.ts";
import { type Bounds, straighten } from "./straighten.ts";
import type { Wish } from "./wish-list.ts";

/** Boxes, in the order of the objects; or the proof that there are none near the wanted ones; or neither. */
export type Drafted =
  | { readonly kind: "drawn"; readonly boxes: readonly Box[] }
  | { readonly kind: "impossible"; readonly wanted: readonly Box[] }
  | { readonly kind: "unknown" };

/** Collect what decisions ask for; the rank of the choice is the source of each. */
export function boundsOf(decisions: readonly Decision[]): Bounds {
  const links = decisions.flatMap(({ choice, alternative, rank }) =>
    sourced(choice.alternatives[alternative]!, rank),
  );
  return { links, slopes: slopesOf(decisions) };
}

/** Collect what decisions ask for across axes: most ask for nothing. */
export function slopesOf(decisions: readonly Decision[]): Bounds["slopes"] {
  return decisions
    .filter(({ choice }) => choice.slopes !== undefined)
    .flatMap(({ choice, alternative, rank }) => sourced(choice.slopes![alternative] ?? [], rank));
}

function sourced<T>(all: readonly T[], source: number): readonly (T & { source: number })[] {
  return all.map((each) => ({ ...each, source }));
}

/** What was decided, and what looks natural with it. */
export interface DraftOptions {
  readonly decisions: readonly Decision[];
  readonly wishes: readonly Wish[];
  /** Any integer; moves what is free. */
  readonly seed: number;
}

/**
 * Make the layout concrete that was decided on, slopes aside. Sides are chosen one by one; where those
 * do not suit all inner edges, which lie at fixed parts of a side, they are chosen all at once.
 *
 * @param known    what is known after the decisions; not changed
 * @param options  see `DraftOptions`
 */
export function draft(
  problem: Problem,
  known: Space,
  { decisions, wishes, seed }: DraftOptions,
): Drafted {
  const { scene } = problem;
  const sides = turnedSides(problem.sides, decisions);
  const boxes = realise(problem, known, { seed, sides, wishes });
  if (boxes) return { kind: "drawn", boxes };
  const middling = scene.objects.map(({ id }) => inTheMiddle(sides.get(id)!, scene.frame));
  const axes = [...BOX_AXES[scene.frame].keys()];
  const fitting = straighten(known, { ...boundsOf(decisions), axes }, middling);
  if (fitting === "impossible") return { kind: "impossible", wanted: middling };
  if (fitting === "unknown") return { kind: "unknown" };
  const fitted = new Map(scene.objects.map(({ id }, rank) => [id, sidesOf(fitting[rank]!)]));
  const boxesThen = realise(problem, known, { seed, sides: fitted, wishes });
  return { kind: "drawn", boxes: boxesThen ?? fitting };
}

function inTheMiddle(sides: readonly number[], frame: CartesianFrame): Box {
  const middle = frame === "image" ? 0.5 : 0;
  return [...sides.map((side) => middle - side / 2), ...sides.map((side) => middle + side / 2)];
}
