import type { PatternName } from "./patterns/pattern.ts";
import type { ShapeName } from "./shapes/index.ts";
import type { Vector3 } from "./vector.ts";

/** The object's own colour, a darker or lighter one of it, or always the colour of that name. */
export type Tint = "main" | "main dark" | "main light" | (string & {});

/** One primitive of a design, in the unit box [0, 1]³: x right, y up, z towards the viewer. */
export interface Part {
  readonly name: string;
  readonly shape: ShapeName;
  /** Where the part's own upright axis points; default "y". */
  readonly axis: "x" | "y" | "z";
  readonly from: Vector3;
  readonly to: Vector3;
  readonly tint: Tint;
  /** Stands above the surface on which other things rest, like the back of a chair. */
  readonly rises: boolean;
}

/** Opposite corners of a part: `[x0, y0, z0, x1, y1, z1]` in the unit box. */
export type Corners = readonly [number, number, number, number, number, number];

/** How things of one kind look; the parts together touch all six sides of the unit box. */
export interface Design {
  readonly parts: readonly Part[];
  /** Colour of the "main" parts where the words give none. */
  readonly color: string;
  readonly material?: string;
  /** The horizontal axis along which the thing is long; turned when its box is long the other way. */
  readonly along?: "x" | "z";
  /** Length over height seen from the side; in a much narrower box it is seen from its end instead. */
  readonly sideRatio?: number;
  /** A second colour that lies over the first, where the words give no colour. */
  readonly coat?: { readonly pattern: PatternName; readonly color: string };
  /** How it looks where it goes all around something, so that its box is about as deep as it is wide. */
  readonly enclosing?: readonly Part[];
  /** How it looks where words say that it is open. */
  readonly whenOpen?: readonly Part[];
  /** How it looks where words say that it is closed. */
  readonly whenClosed?: readonly Part[];
  /** What is in it when words say so, and how that is drawn. */
  readonly holds?: "liquid" | "heap" | "stems";
  /** What rises folds down where something rests on it, or where it is said to be closed. */
  readonly folds?: boolean;
  /** Lies flat and is known by its top, which a picture shows unless something rests on it. */
  readonly lies?: boolean;
  /** Has open space between its parts (a table, a shelf), so what is within it can be seen. */
  readonly airy?: boolean;
}

/** What `part` takes beside the corners. */
export interface PartOptions {
  readonly tint?: Tint;
  readonly axis?: "x" | "y" | "z";
  readonly rises?: boolean;
}

/** One primitive that fills the space between two corners of the unit box. */
export function part(
  shape: ShapeName,
  name: string,
  corners: Corners,
  options: PartOptions = {},
): Part {
  const { tint = "main", axis = "y", rises = false } = options;
  const [x0, y0, z0, x1, y1, z1] = corners;
  return { name, shape, axis, from: [x0, y0, z0], to: [x1, y1, z1], tint, rises };
}

/** The same part at several places: `corners` are moved by each offset. */
export function repeated(model: Part, offsets: readonly Vector3[]): readonly Part[] {
  return offsets.map((offset, i) => ({
    ...model,
    name: `${model.name} ${i + 1}`,
    from: plus(model.from, offset),
    to: plus(model.to, offset),
  }));
}

/** Four legs at the corners of the unit box, `width` thick and up to `height`. */
export function legs(height: number, width: number, options: PartOptions = {}): readonly Part[] {
  const leg = part("box", "leg", [0, 0, 0, width, height, width], options);
  const far = 1 - width;
  return repeated(leg, [
    [0, 0, 0],
    [far, 0, 0],
    [0, 0, far],
    [far, 0, far],
  ]);
}

function plus(a: Vector3, b: Vector3): Vector3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}
