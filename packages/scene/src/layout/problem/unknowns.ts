import { type Axis, axisOf, BOX_AXES, type Edge, edgeFraction } from "../../geometry.ts";
import type { Constraint, Place } from "../../predicates/predicate.ts";
import type { CartesianFrame, SceneObject } from "../../scene.ts";

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

/** Where on which object, by its rank, an unknown lies: how far from its low side, as a part of the side. */
export interface Spot {
  readonly row: number;
  readonly fraction: number;
}

/** The unknown that every coordinate is counted from. */
const ORIGIN = 0;

/** The quarter turns of an object are an unknown too; they have an axis of their own. */
const TURN: Edge = "turn";

/** The numbering of all edges of all objects, axis by axis; the same for all copies of a space. */
export class Unknowns {
  readonly frame: CartesianFrame;
  readonly objects: readonly SceneObject[];
  readonly #rows: ReadonlyMap<string, number>;
  /** By object id: the unknown of each of its edges, along the axis of the edge. */
  readonly #numbers: ReadonlyMap<string, ReadonlyMap<Edge, number>>;
  readonly #counts: readonly number[];
  /** By axis, then by unknown; nowhere for the origin. */
  readonly #spots: readonly (readonly (Spot | undefined)[])[];
  /** By object, then by axis. */
  readonly #parts: readonly (readonly (readonly Part[])[])[];

  /**
   * @param frame    image or room
   * @param objects  in their order
   * @param inner    by object id the edges that constraints speak of beside both ends and the centre
   */
  constructor(
    frame: CartesianFrame,
    objects: readonly SceneObject[],
    inner: ReadonlyMap<string, ReadonlySet<Edge>> = new Map(),
  ) {
    this.frame = frame;
    this.objects = objects;
    this.#rows = new Map(objects.map((object, row) => [object.id, row]));
    const edges = objects.map(({ id }) => edgesByAxis(frame, inner.get(id) ?? new Set()));
    this.#counts = [...BOX_AXES[frame].keys(), BOX_AXES[frame].length].map((axis) =>
      edges.reduce((count, each) => count + each[axis]!.length, 1),
    );
    this.#numbers = numbered(objects, edges);
    this.#spots = BOX_AXES[frame].map((_, axis) => [
      undefined,
      ...spotsAlong(objects, edges, axis),
    ]);
    this.#parts = objects.map((object, row) =>
      BOX_AXES[frame].map((_, axis) => this.#split(object, edges[row]![axis]!)),
    );
  }

  /** How many unknowns there are along each axis, the origin among them; last, the turns. */
  counts(): readonly number[] {
    return this.#counts;
  }

  /** The object with this id. */
  object(id: string): SceneObject {
    return this.objects[this.#rows.get(id)!]!;
  }

  /** Look up the places of a constraint, with `margin` added to its gap; turns are whole and need none. */
  link({ low, high, gap }: Constraint, margin = 0): Link {
    const slack = high.edge === TURN ? 0 : margin;
    return {
      axis: this.#axis(high.edge),
      low: this.#unknown(low),
      high: this.#unknown(high),
      gap: gap + slack,
    };
  }

  /** Say how far an edge lies from the origin of its axis, as a link whose gap is 0. */
  fromOrigin(place: Place): Link {
    return { axis: this.#axis(place.edge), low: ORIGIN, high: this.#unknown(place), gap: 0 };
  }

  /** The whole side of an object, and the pieces between its low side, inner edges and high side. */
  parts(id: string, axis: Axis): readonly Part[] {
    return this.#parts[this.#rows.get(id)!]![BOX_AXES[this.frame].indexOf(axis)]!;
  }

  /** Say where an unknown lies along an axis of the frame; undefined for the origin. */
  spot(axis: number, unknown: number): Spot | undefined {
    return this.#spots[axis]![unknown];
  }

  #axis(edge: Edge): number {
    const axes = BOX_AXES[this.frame];
    return edge === TURN ? axes.length : axes.indexOf(axisOf(edge));
  }

  #unknown({ id, edge }: Place): number {
    return id === "" ? ORIGIN : this.#numbers.get(id)!.get(edge)!;
  }

  #split({ id, category }: SceneObject, edges: readonly Edge[]): readonly Part[] {
    const sorted = edges
      .map((edge) => ({ edge, fraction: edgeFraction(edge, category) }))
      .sort((a, b) => a.fraction - b.fraction);
    const pieces = sorted.slice(1).map((high, index) => [sorted[index]!, high] as const);
    return [...pieces, [sorted[0]!, sorted.at(-1)!] as const].map(([low, high]) => ({
      link: this.link({ low: { id, edge: low.edge }, high: { id, edge: high.edge }, gap: 0 }),
      fraction: high.fraction - low.fraction,
    }));
  }
}

/** The edges of an object that are unknowns, along each axis; and its turn, which only a room shows. */
function edgesByAxis(
  frame: CartesianFrame,
  inner: ReadonlySet<Edge>,
): readonly (readonly Edge[])[] {
  const sides = BOX_AXES[frame].map((axis): readonly Edge[] => {
    const others = [...inner].filter((edge) => edge !== TURN && axisOf(edge) === axis);
    return [...new Set<Edge>([`${axis}0`, `c${axis}`, ...others, `${axis}1`])];
  });
  return [...sides, frame === "room" ? [TURN] : []];
}

/** In the order in which `numbered` counts. */
function spotsAlong(
  objects: readonly SceneObject[],
  edges: readonly (readonly (readonly Edge[])[])[],
  axis: number,
): readonly Spot[] {
  return objects.flatMap(({ category }, row) =>
    edges[row]![axis]!.map((edge) => ({ row, fraction: edgeFraction(edge, category) })),
  );
}

function numbered(
  objects: readonly SceneObject[],
  edges: readonly (readonly (readonly Edge[])[])[],
): ReadonlyMap<string, ReadonlyMap<Edge, number>> {
  const next: number[] = [];
  return new Map(
    objects.map(({ id }, row) => {
      const numbers = new Map<Edge, number>();
      for (const [axis, along] of edges[row]!.entries()) {
        for (const edge of along) {
          next[axis] = (next[axis] ?? ORIGIN) + 1;
          numbers.set(edge, next[axis]);
        }
      }
      return [id, numbers] as const;
    }),
  );
}
