import { axisOf, BOX_AXES, edgeFraction } from "../geometry.ts";
import type { Axis, Constraint, Edge, Place } from "../predicates/predicate.ts";
import type { Box, Frame, SceneObject } from "../scene.ts";
import { DifferenceNetwork } from "./network.ts";

/** The least and the most of a length. */
export type Range = readonly [least: number, most: number];

/** A constraint whose places have been looked up. */
export interface Link {
  readonly axis: number;
  readonly low: number;
  readonly high: number;
  readonly gap: number;
}

/** The unknown that every coordinate is counted from. */
const ORIGIN = 0;

/** The edges along each axis that are unknowns, low side first and high side last. */
const EDGES: Readonly<Record<Axis, readonly Edge[]>> = {
  x: ["x0", "cx", "x1"],
  y: ["y0", "cy", "uy", "y1"],
  z: ["z0", "cz", "z1"],
};

/** What is known so far of where the edges of all objects lie; one network for each axis. */
export class Space {
  readonly frame: Frame;
  readonly objects: readonly SceneObject[];
  readonly #rows: ReadonlyMap<string, number>;
  readonly #networks: readonly DifferenceNetwork[];

  constructor(frame: Frame, objects: readonly SceneObject[], networks?: DifferenceNetwork[]) {
    this.frame = frame;
    this.objects = objects;
    this.#rows = new Map(objects.map((object, row) => [object.id, row]));
    this.#networks =
      networks ??
      BOX_AXES[frame].map((axis) => new DifferenceNetwork(1 + objects.length * EDGES[axis].length));
  }

  /** Give an independent copy. */
  copy(): Space {
    return new Space(
      this.frame,
      this.objects,
      this.#networks.map((network) => network.copy()),
    );
  }

  /** Look up the places of a constraint, with `margin` added to its gap. */
  link({ low, high, gap }: Constraint, margin = 0): Link {
    const axis = BOX_AXES[this.frame].indexOf(axisOf(low.edge));
    return { axis, low: this.#unknown(low), high: this.#unknown(high), gap: gap + margin };
  }

  /** Tell whether each of the links, on its own, is consistent with what is known. */
  allows(links: readonly Link[]): boolean {
    return links.every(({ axis, low, high, gap }) => this.#networks[axis]!.allows(low, high, gap));
  }

  /** Tell whether all of the links follow from what is known. */
  entails(links: readonly Link[]): boolean {
    return links.every(({ axis, low, high, gap }) => this.#networks[axis]!.entails(low, high, gap));
  }

  /** Add links; false when they are inconsistent with what is known (the space is then spoilt). */
  require(links: readonly Link[]): boolean {
    return links.every(({ axis, low, high, gap }) => this.#networks[axis]!.require(low, high, gap));
  }

  /** Give the range of `high - low`; the link's own gap is not looked at. */
  range({ axis, low, high }: Link): Range {
    return this.#networks[axis]!.range(low, high);
  }

  /** Bring `high - low` as near to `target` as what is known allows, and keep it there. */
  settle(link: Link, target: number): boolean {
    const [least, most] = this.range(link);
    const value = Math.min(Math.max(target, least), most);
    const { axis, low, high } = link;
    return this.require([
      { axis, low, high, gap: value },
      { axis, low: high, high: low, gap: -value },
    ]);
  }

  /** Keep all of an object between two coordinates along an axis. */
  bound(object: SceneObject, axis: Axis, [least, most]: Range): boolean {
    const index = BOX_AXES[this.frame].indexOf(axis);
    const low = this.#unknown({ id: object.id, edge: `${axis}0` });
    const high = this.#unknown({ id: object.id, edge: `${axis}1` });
    return this.require([
      { axis: index, low: ORIGIN, high: low, gap: least },
      { axis: index, low: high, high: ORIGIN, gap: -most },
    ]);
  }

  /** Say how far an edge lies from the origin of its axis, as a link whose gap is 0. */
  fromOrigin(place: Place): Link {
    const axis = BOX_AXES[this.frame].indexOf(axisOf(place.edge));
    return { axis, low: ORIGIN, high: this.#unknown(place), gap: 0 };
  }

  /** Give the range of an object's side that suits all of its edges. */
  sideRange(object: SceneObject, axis: Axis): Range {
    const ranges = this.#parts(object, axis)
      .filter(({ fraction }) => fraction > 0)
      .map(({ link, fraction }) => this.range(link).map((length) => length / fraction));
    return [
      Math.max(...ranges.map(([least]) => least!)),
      Math.min(...ranges.map(([, most]) => most!)),
    ];
  }

  /** Keep an object's side within a range, and its inner edges at their fractions of the side. */
  resize(object: SceneObject, axis: Axis, [least, most]: Range): boolean {
    return this.#parts(object, axis).every(({ link: { low, high, axis: index }, fraction }) =>
      this.require([
        { axis: index, low, high, gap: least * fraction },
        { axis: index, low: high, high: low, gap: -most * fraction },
      ]),
    );
  }

  /** Read off the box of an object once everything is settled (the least position where not). */
  boxOf(object: SceneObject): Box {
    const axes = BOX_AXES[this.frame];
    const edge = (name: Edge) => this.range(this.fromOrigin({ id: object.id, edge: name }))[0];
    return [...axes.map((axis) => edge(`${axis}0`)), ...axes.map((axis) => edge(`${axis}1`))];
  }

  #unknown({ id, edge }: Place): number {
    const edges = EDGES[axisOf(edge)];
    return 1 + this.#rows.get(id)! * edges.length + edges.indexOf(edge);
  }

  /** The whole side of an object, and the pieces between its low side, inner edges and high side. */
  #parts(object: SceneObject, axis: Axis) {
    const edges = [...EDGES[axis]]
      .map((edge) => ({ edge, fraction: edgeFraction(edge, object.category) }))
      .sort((a, b) => a.fraction - b.fraction);
    const spans = edges.slice(1).map((high, index) => [edges[index]!, high] as const);
    return [...spans, [edges[0]!, edges.at(-1)!] as const].map(([low, high]) => ({
      link: this.link({
        low: { id: object.id, edge: low.edge },
        high: { id: object.id, edge: high.edge },
        gap: 0,
      }),
      fraction: high.fraction - low.fraction,
    }));
  }
}
