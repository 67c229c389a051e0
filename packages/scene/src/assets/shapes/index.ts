import { type Detail, lathe } from "./lathe.ts";
import type { Mesh } from "./mesh.ts";
import { OUTLINES } from "./outlines.ts";
import { POLYHEDRA } from "./polyhedra.ts";
import { ROUNDED } from "./rounded.ts";
import { TURNED } from "./turned.ts";

/** Shapes without a lathe. Every shape fills the unit box [-0.5, 0.5]³ and stands upright along y. */
const FLAT_FACED = { ...POLYHEDRA, ...OUTLINES, ...ROUNDED } as const;

/** The name of a shape that a model's part can have. */
export type ShapeName = keyof typeof FLAT_FACED | keyof typeof TURNED;

/** The names of all shapes. */
export const SHAPE_NAMES = [
  ...Object.keys(FLAT_FACED),
  ...Object.keys(TURNED),
] as readonly ShapeName[];

const MADE = new Map<string, Mesh>();

/**
 * The mesh of a shape; the same object each time, so that writers can share it.
 *
 * @param detail  how finely a round shape is cut; makes no difference to one with flat faces
 */
export function meshOf(shape: ShapeName, detail: Detail = "fine"): Mesh {
  const key = `${shape} ${detail}`;
  const made = MADE.get(key) ?? makeMesh(shape, detail);
  MADE.set(key, made);
  return made;
}

/** Whether a shape is turned on the lathe, hence round seen along its upright axis. */
export function isRound(shape: ShapeName): boolean {
  return Object.hasOwn(TURNED, shape);
}

function makeMesh(shape: ShapeName, detail: Detail): Mesh {
  if (isRound(shape)) return lathe(TURNED[shape as keyof typeof TURNED](), detail);
  return FLAT_FACED[shape as keyof typeof FLAT_FACED]();
}
