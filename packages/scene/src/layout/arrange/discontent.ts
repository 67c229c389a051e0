import type { CartesianScene } from "../../scene.ts";
import { besideWishes } from "./beside-others.ts";
import { companyWishes } from "./companions.ts";
import { elbowRoomCost } from "./elbow-room.ts";
import { evenSidesWishes } from "./even-sides.ts";
import { frontsSeenWishes } from "./fronts-seen.ts";
import { nearnessWishes } from "./nearness.ts";
import type { Piece } from "./pieces.ts";
import type { Pose, Poses } from "./poses.ts";
import { sightCost } from "./sight.ts";
import { stationWishes } from "./stations.ts";
import { watchingWishes } from "./watching.ts";
import type { Arrangeable, ArrangementWish, PairCost } from "./wish.ts";

/** Adds up how far things are from what a person would wish. */
export class Discontent {
  readonly #things: readonly string[];
  readonly #wishes: readonly ArrangementWish[];
  readonly #pairCosts: readonly PairCost[];
  /** The wishes that concern each group. */
  readonly #concerning = new Map<readonly string[], readonly ArrangementWish[]>();

  constructor(arrangeable: Arrangeable, scene: CartesianScene) {
    this.#things = arrangeable.objects
      .map(({ id }) => id)
      .filter((id) => !arrangeable.settings.has(id));
    this.#wishes = [
      ...companyWishes(arrangeable),
      ...nearnessWishes(arrangeable, scene),
      ...stationWishes(arrangeable, scene),
      ...watchingWishes(arrangeable, scene),
      ...evenSidesWishes(arrangeable),
      ...frontsSeenWishes(arrangeable),
      ...besideWishes(arrangeable),
    ];
    this.#pairCosts = [sightCost(arrangeable), elbowRoomCost(arrangeable, scene)];
  }

  /** Where a piece would fulfil some wish. */
  spotsFor(piece: Piece, poses: Poses): readonly Pose[] {
    return this.#wishesOf(piece.group).flatMap((wish) => wish.spots(piece, poses));
  }

  /** What is amiss in all (about in metres); some things may be left out. */
  total(poses: Poses): number {
    return this.with(this.#things, poses);
  }

  /**
   * What is amiss with some of the things, each thing that is not among them counted where it matters to one.
   *
   * @param most  more need not be counted
   */
  with(ids: readonly string[], poses: Poses, most = Number.POSITIVE_INFINITY): number {
    let cost = 0;
    for (const wish of this.#wishesOf(ids)) {
      cost += wish.cost(poses);
      if (cost >= most) return cost;
    }
    for (const [rank, id] of ids.entries()) {
      for (const other of this.#things) {
        const place = ids.indexOf(other);
        if (!poses.has(other) || (place >= 0 && place <= rank)) continue;
        for (const pairCost of this.#pairCosts) cost += pairCost(id, other, poses);
      }
      if (cost >= most) return cost;
    }
    return cost;
  }

  #wishesOf(ids: readonly string[]): readonly ArrangementWish[] {
    const known = this.#concerning.get(ids);
    if (known) return known;
    const concerning = this.#wishes.filter((wish) => wish.ids.some((id) => ids.includes(id)));
    this.#concerning.set(ids, concerning);
    return concerning;
  }
}
