import { InputError } from "../errors.ts";
import type { SolvedLayout } from "../layout/solve-layout.ts";
import type { Scene } from "../scene.ts";
import type { Position } from "./geodesic.ts";

/** How a map is laid out. */
export interface SolveMapOptions {
  /** Any integer. */
  readonly seed: number;
  /** Longitude and latitude of the middle, degrees. */
  readonly origin: Position;
}

/** Lay out a map. */
export function solveMap(_scene: Scene, _options: SolveMapOptions): SolvedLayout {
  throw new InputError(
    "solveLayout: expected a scene in image or room, got map. Name another frame.",
  );
}
