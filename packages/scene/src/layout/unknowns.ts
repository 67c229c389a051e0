import { axisOf, BOX_AXES, edgeFraction } from "../geometry.ts";
import type { Axis, Constraint, Edge, Place } from "../predicates/predicate.ts";
import type { CartesianFrame, SceneObject } from "../scene.ts";

/** A constraint whose places have been looked up. */
export interface Link {
  readonly axis: number;
  readonly low: number;
  readonly high: number;
  readonly gap: number;
}

/** A piece of an object's side between two edges, and the fraction of the side that it is. */
export interface Part {
  readonly link: Link;
  readonly fraction: number;
}

/** The unknown that every coordinate is counted from. */
export const ORIGIN = 0;

/** The edges along each axis that are unknowns, low side first and high side last. */
const EDGES: Readonly<Record<Axis, readonly Edge[]>> = {
  x: ["x0", "cx", "x1"],
  y: ["y0", "cy", "uy", "y1"],
  z: ["z0", "cz", "z1"],
};

/** The numbering of all edges of all objects, axis by axis; the same for all copies of a space. */
export class Unknowns {
  readonly frame: CartesianFrame;
  readonly objects: readonly SceneObject[];
  readonly #rows: ReadonlyMap<string, number>;
  /** By object, then by axis. */
  readonly #parts: readonly (readonly (readonly Part[])[])[];

  constructor(frame: CartesianFrame, objects: readonly SceneObject[]) {
    this.frame = frame;
    this.objects = objects;
    this.#rows = new Map(objects.map((object, row) => [object.id, row]));
    this.#parts = objects.map((object) => BOX_AXES[frame].map((axis) => this.#split(object, axis)));
  }

  /** How many unknowns there are along each axis, the origin among them. */
  counts(): readonly number[] {
    return BOX_AXES[this.frame].map((axis) => 1 + this.objects.length * EDGES[axis].length);
  }

  /** The object with this id. */
  object(id: string): SceneObject {
    return this.objects[this.#rows.get(id)!]!;
  }

  /** Look up the places of a constraint, with `margin` added to its gap. */
  link({ low, high, gap }: Constraint, margin = 0): Link {
    const axis = BOX_AXES[this.frame].indexOf(axisOf(low.edge));
    return { axis, low: this.#unknown(low), high: this.#unknown(high), gap: gap + margin };
  }

  /** Say how far an edge lies from the origin of its axis, as a link whose gap is 0. */
  fromOrigin(place: Place): Link {
    const axis = BOX_AXES[this.frame].indexOf(axisOf(place.edge));
    return { axis, low: ORIGIN, high: this.#unknown(place), gap: 0 };
  }

  /** The whole side of an object, and the pieces between its low side, inner edges and high side. */
  parts(id: string, axis: Axis): readonly Part[] {
    return this.#parts[this.#rows.get(id)!]![BOX_AXES[this.frame].indexOf(axis)]!;
  }

  #unknown({ id, edge }: Place): number {
    const edges = EDGES[axisOf(edge)];
    return 1 + this.#rows.get(id)! * edges.length + edges.indexOf(edge);
  }

  #split({ id, category }: SceneObject, axis: Axis): readonly Part[] {
    const edges = EDGES[axis]
      .map((edge) => ({ edge, fraction: edgeFraction(edge, category) }))
      .sort((a, b) => a.fraction - b.fraction);
    const pieces = edges.slice(1).map((high, index) => [edges[index]!, high] as const);
    return [...pieces, [edges[0]!, edges.at(-1)!] as const].map(([low, high]) => ({
      link: this.link({ low: { id, edge: low.edge }, high: { id, edge: high.edge }, gap: 0 }),
      fraction: high.fraction - low.fraction,
    }));
  }
}
