import type { SceneObject } from "../../scene.ts";
import type { Interior } from "./interior.ts";
import type { Piece } from "./pieces.ts";
import type { Pose, Poses } from "./poses.ts";

/** Something that a person would see to when arranging a scene. */
export interface ArrangementWish {
  /** The ids of the objects that it concerns. */
  readonly ids: readonly string[];
  /** How far the poses are from it, 0 where it is fulfilled; about in metres. Some objects may be left out. */
  cost(poses: Poses): number;
  /** Where a piece would fulfil it, for some that could. */
  spots(piece: Piece, poses: Poses): readonly Pose[];
}

/** What any two things of a scene cost where they are, about in metres; in either order the same. */
export type PairCost = (one: string, other: string, poses: Poses) => number;

/** What is arranged. */
export interface Arrangeable {
  readonly objects: readonly SceneObject[];
  readonly pieces: readonly Piece[];
  readonly interior: Interior;
  /** The ids of the objects that are ground, or parts of a room. */
  readonly settings: ReadonlySet<string>;
}
