import type { Check } from "../check.ts";
import type { CartesianScene, Relation, Scene } from "../scene.ts";
import type { Refusal } from "./refusal/refuse.ts";
import type { Resized } from "./sizes/resized.ts";

/** A scene with its boxes and its certificate. */
export interface Layout {
  readonly ok: true;
  readonly scene: CartesianScene;
  readonly check: Check;
  /** The ids of objects whose kind is unknown, so that their size is a guess; left out where there are none. */
  readonly assumed?: readonly string[];
  /** The things of a room that are far from their usual size, by how much; left out where there are none. */
  readonly resized?: readonly Resized[];
  /** The wishes that could not be granted; left out where there are none. */
  readonly ungranted?: readonly Relation[];
}

/** A scene with its boxes and its certificate; or what cannot hold together, and a line that says so. */
export type SolvedLayout = (Omit<Layout, "scene"> & { readonly scene: Scene }) | Refusal;
