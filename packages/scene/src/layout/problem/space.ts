import { type Axis, BOX_AXES, type Edge } from "../../geometry.ts";
import type { Box, SceneObject } from "../../scene.ts";
import type { Effort } from "../effort.ts";
import { DifferenceNetwork, GIVEN, type NetworkMark } from "./network.ts";
import type { Link, Unknowns } from "./unknowns.ts";

/** The least and the most of a length. */
export type Range = readonly [least: number, most: number];

/** Where a space stood, axis by axis. */
export type SpaceMark = readonly NetworkMark[];

/** What is known so far of where the edges of all objects lie; one network for each axis. */
export class Space {
  readonly unknowns: Unknowns;
  /** What all copies together have cost. */
  readonly effort: Effort;
  readonly #networks: readonly DifferenceNetwork[];

  constructor(unknowns: Unknowns, effort: Effort, networks?: readonly DifferenceNetwork[]) {
    this.unknowns = unknowns;
    this.effort = effort;
    this.#networks =
      networks ?? unknowns.counts().map((count) => new DifferenceNetwork(count, effort));
  }

  /** Give an independent copy. */
  copy(): Space {
    return new Space(
      this.unknowns,
      this.effort,
      this.#networks.map((network) => network.copy()),
    );
  }

  /** Remember the present, for `rewind` and `sourcesAgainst`. */
  mark(): SpaceMark {
    return this.#networks.map((network) => network.mark());
  }

  /** Forget all that was added since `mark`. */
  rewind(mark: SpaceMark): void {
    for (const [axis, network] of this.#networks.entries()) network.rewind(mark[axis]!);
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
    return this.firstAgainst(links) === undefined;
  }

  /**
   * Add links until one is inconsistent with what is known.
   *
   * @param source  of the links, for `sourcesAgainst`
   * @returns       the link that was not added, if there is one
   */
  firstAgainst(links: readonly Link[], source = GIVEN): Link | undefined {
    return links.find(
      ({ axis, low, high, gap }) => !this.#networks[axis]!.require(low, high, gap, source),
    );
  }

  /** Tell the sources of what is against a link, as it was known at `since`; see `DifferenceNetwork`. */
  sourcesAgainst({ axis, low, high, gap }: Link, since?: SpaceMark): readonly number[] | undefined {
    return this.#networks[axis]!.sourcesAgainst(low, high, gap, since?.[axis]);
  }

  /** Give the range of `high - low`; the link's own gap is not looked at. */
  range({ axis, low, high }: Link): Range {
    return this.#networks[axis]!.range(low, high);
  }

  /** Keep `high - low` of a link within a range; false when that is inconsistent. */
  keepWithin({ axis, low, high }: Link, [least, most]: Range): boolean {
    const network = this.#networks[axis]!;
    return network.require(low, high, least) && network.require(high, low, -most);
  }

  /** Bring `high - low` as near to `target` as what is known allows, and keep it there. */
  settle(link: Link, target: number): boolean {
    const [least, most] = this.range(link);
    const value = Math.min(Math.max(target, least), most);
    return this.keepWithin(link, [value, value]);
  }

  /** Keep all of an object between two coordinates along an axis. */
  bound({ id }: SceneObject, axis: Axis, range: Range): boolean {
    const ends = ([`${axis}0`, `${axis}1`] as const).map((edge) =>
      this.unknowns.fromOrigin({ id, edge }),
    );
    return ends.every((end) => this.keepWithin(end, range));
  }

  /** Give the range of an object's side that suits all of its edges. */
  sideRange({ id }: SceneObject, axis: Axis): Range {
    let [least, most] = [0, Number.POSITIVE_INFINITY];
    for (const { link, fraction } of this.unknowns.parts(id, axis)) {
      if (fraction === 0) continue;
      const network = this.#networks[link.axis]!;
      least = Math.max(least, network.least(link.low, link.high) / fraction);
      most = Math.min(most, network.most(link.low, link.high) / fraction);
    }
    return [least, most];
  }

  /** Keep an object's side within a range, and its inner edges at their fractions of the side. */
  resize({ id }: SceneObject, axis: Axis, [least, most]: Range): boolean {
    return this.unknowns
      .parts(id, axis)
      .every(({ link, fraction }) => this.keepWithin(link, [least * fraction, most * fraction]));
  }

  /** Read off the box of an object once everything is settled (the least position where not). */
  boxOf({ id }: SceneObject): Box {
    const axes = BOX_AXES[this.unknowns.frame];
    const position = (edge: Edge) => this.range(this.unknowns.fromOrigin({ id, edge }))[0];
    return [
      ...axes.map((axis) => position(`${axis}0`)),
      ...axes.map((axis) => position(`${axis}1`)),
    ];
  }
}
