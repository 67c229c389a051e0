import type { CartesianScene } from "../../scene.ts";
import type { Places } from "../certify.ts";
import { randomAt } from "../random.ts";
import { besideWishes } from "./beside-others.ts";
import { companyWishes } from "./companions.ts";
import { elbowRoomCost } from "./elbow-room.ts";
import { evenSidesWishes } from "./even-sides.ts";
import { frontsSeenWishes } from "./fronts-seen.ts";
import { companiesOf } from "./habits.ts";
import { interiorOf } from "./interior.ts";
import { nearnessWishes } from "./nearness.ts";
import { type Piece, piecesOf, settingsAmong } from "./pieces.ts";
import {
  carriedAlong,
  middleOf,
  type Pose,
  type Poses,
  placesOf,
  poseAt,
  posesOf,
  sideAt,
} from "./poses.ts";
import { withRugsLaid } from "./rugs.ts";
import { sightCost } from "./sight.ts";
import { Soundness } from "./sound.ts";
import { stationWishes } from "./stations.ts";
import { watchingWishes } from "./watching.ts";
import type { ArrangementWish, PairCost } from "./wish.ts";

/** Scenes of more things are left as they are: each is compared with each. */
const MOST_OBJECTS = 24;

/** So often all is arranged anew, with other accidents: for so many things in all; the best is kept. */
const THINGS_TO_START = 40;

/** How often each thing is moved again after all have their places. */
const SWEEPS = 3;

/** A move must be better by this (m). */
const WORTH_IT = 0.02;

/** How much chance may make of a spot, and of turning to a side of the room, in metres of cost. */
const CHANCE = { spot: 0.2, turn: 0.5 };

/**
 * Arrange a room as a person would, where its words leave that open: beds with their heads at a wall,
 * nightstands beside them, chairs at their tables, what is said to be beside a thing near it, and
 * nothing out of sight that could be seen.
 *
 * What was found for what nothing is said of is placed anew, the larger first; then each thing is moved where it
 * is better off, for as long as that helps. No move is made by which anything said would hold less visibly, things would overlap, or
 * something would lose what it stands on.
 *
 * @param scene   laid out; an image is left as it is
 * @param places  of all its objects
 * @param seed    any integer
 */
export function arrange(scene: CartesianScene, places: Places, seed: number): Places {
  if (scene.frame === "image" || scene.objects.length > MOST_OBJECTS) return places;
  const arranging = new Arranging(scene, posesOf(places));
  const count = arranging.hasFree ? Math.ceil(THINGS_TO_START / scene.objects.length) : 1;
  const starts = Array.from({ length: count }, (_, rank) => arranging.from(seed + 31 * rank));
  const best = starts.reduce((one, other) => (other.cost < one.cost ? other : one));
  return placesOf(arranging.withRugsLaid(best.poses));
}

class Arranging {
  readonly #initial: Poses;
  /** In the order in which they are placed: each is followed by what keeps it company, the larger first. */
  readonly #pieces: readonly Piece[];
  readonly #things: readonly string[];
  readonly #wishes: readonly ArrangementWish[];
  readonly #pairCosts: readonly PairCost[];
  readonly #soundness: Soundness;

  constructor(scene: CartesianScene, initial: Poses) {
    const { objects } = scene;
    const interior = interiorOf(scene, initial);
    const settings = settingsAmong(scene, initial);
    const pieces = piecesOf(scene, initial, settings);
    const arrangeable = { objects, pieces, interior, settings };
    this.#initial = initial;
    this.#pieces = hostsFirst([...pieces].sort((a, b) => this.#size(b) - this.#size(a)));
    this.#things = objects.map(({ id }) => id).filter((id) => !settings.has(id));
    this.#soundness = new Soundness(scene, interior, initial);
    this.#wishes = [
      ...stationWishes(arrangeable),
      ...companyWishes(arrangeable),
      ...nearnessWishes(arrangeable, scene),
      ...besideWishes(arrangeable),
      ...watchingWishes(arrangeable, scene),
      ...evenSidesWishes(arrangeable),
      ...frontsSeenWishes(arrangeable),
    ];
    this.#pairCosts = [sightCost(arrangeable), elbowRoomCost(arrangeable, scene)];
  }

  /** Whether chance has a say. */
  get hasFree(): boolean {
    return this.#pieces.some(({ isFree }) => isFree);
  }

  /** Arrange from the start, with the accidents of a seed. */
  from(seed: number): { readonly poses: Poses; readonly cost: number } {
    let poses = this.#placeAnew(seed) ?? this.#initial;
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const before = poses;
      for (const piece of this.#pieces) poses = this.#moved(piece, poses) ?? poses;
      if (poses === before) break;
    }
    return { poses, cost: this.#cost(this.#things, poses) };
  }

  /** The last step, after which nothing moves any more. */
  withRugsLaid(poses: Poses): Poses {
    return withRugsLaid(this.#pieces, poses, this.#soundness);
  }

  /** Take away what is free and put it back, one thing after the other; undefined where one finds no place. */
  #placeAnew(seed: number): Poses | undefined {
    const free = this.#pieces.filter(({ isFree }) => isFree);
    const gone = new Set(free.flatMap(({ group }) => group));
    let poses: Poses = new Map([...this.#initial].filter(([id]) => !gone.has(id)));
    for (const [rank, piece] of free.entries()) {
      const there = new Map(poses);
      for (const id of piece.group) there.set(id, this.#initial.get(id)!);
      const chance = (spot: number, { quarters }: Pose) =>
        CHANCE.spot * randomAt(seed, 1000 * rank + spot) +
        CHANCE.turn * randomAt(seed, 1000 * rank + 990 + quarters);
      const best = this.#best(piece, there, { chance, below: Number.POSITIVE_INFINITY });
      if (best === undefined) return undefined;
      poses = best;
    }
    return poses;
  }

  /** The poses with a piece where it is better off; undefined where it is best off as it is. */
  #moved(piece: Piece, poses: Poses): Poses | undefined {
    const below = this.#cost(piece.group, poses) - WORTH_IT;
    return below > 0 ? this.#best(piece, poses, { chance: () => 0, below }) : undefined;
  }

  /** The poses with a piece at its best sound spot; undefined where none costs less than `below`. */
  #best(piece: Piece, poses: Poses, { chance, below }: Choosing): Poses | undefined {
    const offered = this.#wishes
      .filter(({ ids }) => ids.includes(piece.object.id))
      .flatMap((wish) => wish.spots(piece, poses));
    const own = poses.get(piece.object.id)!;
    const tried = new Map(poses);
    const put = (spot: Pose) => {
      for (const id of piece.group)
        tried.set(id, id === piece.object.id ? spot : carriedAlong(poses.get(id)!, own, spot));
    };
    const nudged = piece.isOnFloor ? around(own) : [];
    const best = [own, ...offered, ...nudged]
      .flatMap((spot, rank) => {
        put(spot);
        if (!this.#soundness.hasRoom(piece, tried)) return [];
        const cost = this.#cost(piece.group, tried) + chance(rank, spot);
        return cost < below ? [{ spot, cost }] : [];
      })
      .sort((a, b) => a.cost - b.cost)
      .find(({ spot }) => {
        put(spot);
        return this.#soundness.isTrue(piece, tried);
      });
    return best && tried;
  }

  /** What is not as it should be with some of the things. */
  #cost(ids: readonly string[], poses: Poses): number {
    let cost = 0;
    for (const wish of this.#wishes)
      if (wish.ids.some((id) => ids.includes(id))) cost += wish.cost(poses);
    for (const [rank, id] of ids.entries()) {
      for (const other of this.#things) {
        const place = ids.indexOf(other);
        if (!poses.has(other) || (place >= 0 && place <= rank)) continue;
        for (const pairCost of this.#pairCosts) cost += pairCost(id, other, poses);
      }
    }
    return cost;
  }

  #size({ object }: Piece): number {
    const { box } = this.#initial.get(object.id)!;
    return (box[3]! - box[0]!) * (box[4]! - box[1]!) * (box[5]! - box[2]!);
  }
}

interface Choosing {
  /** What accident adds to the cost of a spot, by its rank among those that were offered. */
  readonly chance: (rank: number, spot: Pose) => number;
  /** Spots that cost as much are not taken. */
  readonly below: number;
}

/** Each thing before what keeps it company. */
function hostsFirst(pieces: readonly Piece[]): readonly Piece[] {
  const ordered = new Set<Piece>();
  const add = (piece: Piece): void => {
    if (ordered.has(piece)) return;
    ordered.add(piece);
    for (const other of pieces) if (companiesOf(other.object, piece.object).length > 0) add(other);
  };
  const guests = pieces.filter(({ object }) =>
    pieces.some((host) => companiesOf(object, host.object).length > 0),
  );
  for (const piece of pieces) if (!guests.includes(piece)) add(piece);
  for (const piece of pieces) add(piece);
  return [...ordered];
}

/** A little to each side; turned where it is. */
function around(pose: Pose): readonly Pose[] {
  const { box, quarters } = pose;
  const [width, depth] = [box[3]! - box[0]!, box[5]! - box[2]!];
  const steps = [-1, -0.5, 0.5, 1];
  const moves = steps.flatMap((step) => [[step * width, 0] as const, [0, step * depth] as const]);
  const moved = moves.map(([x, z]): Pose => poseAt(pose, quarters, [box[0]! + x, box[2]! + z]));
  const turned = [1, 2, 3].map((turn): Pose => {
    const turns = (quarters + turn) % 4;
    const [wide, deep] = [sideAt(pose, turns, "x"), sideAt(pose, turns, "z")];
    return poseAt(pose, turns, [middleOf(pose, "x") - wide / 2, middleOf(pose, "z") - deep / 2]);
  });
  return [...moved, ...turned];
}
