import type { Mesh } from "./mesh.ts";
import { OUTLINES } from "./outlines.ts";
import { POLYHEDRA } from "./polyhedra.ts";
import { TURNED } from "./turned.ts";

/** Every shape fills the unit box [-0.5, 0.5]³ exactly and stands upright along y. */
const MAKERS = { ...POLYHEDRA, ...OUTLINES, ...TURNED } as const;

/** The name of a shape that a model's part can have. */
export type ShapeName = keyof typeof MAKERS;

/** The names of all shapes. */
export const SHAPE_NAMES = Object.keys(MAKERS) as readonly ShapeName[];

const MADE = new Map<ShapeName, Mesh>();

/** The mesh of a shape; the same object each time, so that writers can share it. */
export function meshOf(shape: ShapeName): Mesh {
  const made = MADE.get(shape) ?? MAKERS[shape]();
  MADE.set(shape, made);
  return made;
}
