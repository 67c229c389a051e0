import type { CartesianScene } from "../../scene.ts";
import type { Places } from "../certify.ts";
import { centre } from "../finish/centre.ts";
import { isLocked } from "../fixtures.ts";
import { randomAt } from "../random.ts";
import { withAudiencesSeated } from "./audiences.ts";
import { Discontent } from "./discontent.ts";
import { gridsIn, withGridsSquared } from "./grids.ts";
import { hostsFirst } from "./hosts-first.ts";
import { type Interior, interiorOf } from "./interior.ts";
import { withPartiesInRows } from "./parties.ts";
import { standInRows } from "./picture-rows.ts";
import { type Piece, piecesOf, settingsAmong } from "./pieces.ts";
import { carriedAlong, type Pose, type Poses, placesOf, posesOf, volume } from "./poses.ts";
import { withRowsStraight } from "./rows.ts";
import { rowsOnTop } from "./rows-on-top.ts";
import { withRugsLaid } from "./rugs.ts";
import { Soundness } from "./sound.ts";
import { spotsAround } from "./spots-around.ts";

/** In scenes of more things nothing but grids and audiences is put in order: each is compared with each. */
const MOST_OBJECTS = 24;

/** So often all is arranged anew, with other accidents: for so many things in all; the best is kept. */
const THINGS_TO_START = 30;

/** How often each thing is moved again after all have their places. */
const SWEEPS = 3;

/** A move must be better by this (m). */
const WORTH_IT = 0.02;

/** How much chance may make of a spot, and of turning to a side of the room, in metres of cost. */
const CHANCE = { spot: 0.2, turn: 0.5 };

/** By how much chance may prefer one spot to another that is as good (m), so that seeds differ; */
const VARIETY = 0.6;

/** all in all that may cost no more than this (m). */
const VARIETY_COSTS = 0.1;

/**
 * Arrange a room as a person would, where its words leave that open: beds with their heads at a wall,
 * nightstands beside them, chairs at their tables, what is said to be beside a thing near it, and
 * nothing out of sight that could be seen.
 *
 * What nothing is said of is taken away and put back where it is best off, the larger first, each with
 * what keeps it company; then each thing is moved for as long as that helps. No move is made by which
 * anything said would hold less visibly, things would overlap, or something would lose what it stands on.
 *
 * @param scene   laid out; of an image only what is in a room is moved; a crowd is left as it is
 * @param places  of all its objects
 * @param seed    any integer
 */
export function arrange(scene: CartesianScene, places: Places, seed: number): Places {
  if (scene.frame === "image") return rowsOnTop(scene, standInRows(scene, places));
  if (scene.objects.length > MOST_OBJECTS) {
    const ordered = inOrder(scene, posesOf(places));
    return placesOf(withRowsStraight(scene, ordered.poses, ordered));
  }
  const arranging = new Arranging(scene, posesOf(places));
  const count = arranging.hasFree ? Math.ceil(THINGS_TO_START / scene.objects.length) : 1;
  const starts = Array.from({ length: count }, (_, rank) => arranging.from(seed + 31 * rank));
  const best = starts.reduce((one, other) => (other.cost < one.cost ? other : one));
  const { poses } = arranging.varied(best, seed);
  return placesOf(arranging.centred(arranging.withRugsLaid(arranging.withRowsStraight(poses))));
}

/** What the first step of an arrangement finds and makes. */
interface Ordered {
  readonly poses: Poses;
  /** What may still be moved. */
  readonly pieces: readonly Piece[];
  readonly interior: Interior;
  readonly settings: ReadonlySet<string>;
  readonly soundness: Soundness;
}

/** Put grids into straight rows and columns, audiences into rows before what they face, tables with chairs into rows. */
function inOrder(scene: CartesianScene, initial: Poses): Ordered {
  const interior = interiorOf(scene, initial);
  const settings = settingsAmong(scene, initial);
  const all = piecesOf(scene, initial, settings);
  const soundness = new Soundness(scene, interior, initial);
  const squared = withGridsSquared(scene, initial, all, soundness);
  const options = { pieces: all, settings, interior, soundness };
  const audiences = withAudiencesSeated(scene, squared, options);
  const parties = withPartiesInRows(scene, audiences.poses, options);
  const settled = new Set([...gridsIn(scene).flat(), ...audiences.seated, ...parties.seated]);
  const pieces = all.filter(({ object }) => !settled.has(object.id));
  const { poses } = parties;
  return { poses, pieces, interior, settings, soundness };
}

/** An arrangement, and what is amiss in it (about in metres). */
interface Arrangement {
  readonly poses: Poses;
  readonly cost: number;
}

class Arranging {
  readonly #scene: CartesianScene;
  readonly #ordered: Ordered;
  readonly #initial: Poses;
  /** In the order in which they are placed. */
  readonly #pieces: readonly Piece[];
  readonly #discontent: Discontent;
  readonly #soundness: Soundness;
  /** Whether all may be moved together. */
  readonly #isMovable: boolean;

  constructor(scene: CartesianScene, initial: Poses) {
    const ordered = inOrder(scene, initial);
    const { poses, pieces, interior, settings, soundness } = ordered;
    this.#scene = scene;
    this.#ordered = ordered;
    this.#soundness = soundness;
    this.#initial = poses;
    const size = ({ object }: Piece) => volume(initial.get(object.id)!);
    this.#isMovable = settings.size === 0 && !scene.objects.some(isLocked);
    this.#pieces = hostsFirst([...pieces].sort((a, b) => size(b) - size(a)));
    this.#discontent = new Discontent(
      { objects: scene.objects, pieces, interior, settings },
      scene,
    );
  }

  /** Whether chance has a say. */
  get hasFree(): boolean {
    return this.#pieces.some(({ isFree }) => isFree);
  }

  /** Arrange from the start, with the accidents of a seed. */
  from(seed: number): Arrangement {
    return this.#improved(this.#placeAnew(seed) ?? this.#initial);
  }

  /**
   * Another arrangement that is as good: things that could as well be elsewhere are, as the seed has it,
   * one that belongs to no regular group at a time.
   */
  varied(arrangement: Arrangement, seed: number): Arrangement {
    let { poses } = arrangement;
    for (const [rank, piece] of this.#pieces.entries()) {
      if (!piece.isLoose) continue;
      const chance = (spot: number) => VARIETY * randomAt(seed, 1000 * rank + spot + 500);
      const spots = [poses.get(piece.object.id)!, ...this.#discontent.spotsFor(piece, poses)];
      const below = Number.POSITIVE_INFINITY;
      poses = this.#bestOf(spots, piece, poses, { chance, below }) ?? poses;
    }
    const other = this.#improved(poses);
    return other.cost < arrangement.cost + VARIETY_COSTS ? other : arrangement;
  }

  /** Move one thing after the other for as long as that helps. */
  #improved(start: Poses): Arrangement {
    let poses = start;
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const before = poses;
      for (const piece of this.#pieces) poses = this.#moved(piece, poses) ?? poses;
      if (poses === before) break;
    }
    return { poses, cost: this.#discontent.total(poses) };
  }

  /** All moved together, so that they lie about the middle of the floor; where nothing is given its place. */
  centred(poses: Poses): Poses {
    if (!this.#isMovable) return poses;
    const ids = [...poses.keys()];
    const boxes = centre(
      "room",
      [...poses.values()].map(({ box }) => box),
      0,
    );
    return new Map(ids.map((id, rank) => [id, { ...poses.get(id)!, box: boxes[rank]! }]));
  }

  /** What is in a row put on one line. */
  withRowsStraight(poses: Poses): Poses {
    return withRowsStraight(this.#scene, poses, this.#ordered);
  }

  /** The step after which nothing is arranged any more. */
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
    const below = this.#discontent.with(piece.group, poses) - WORTH_IT;
    return below > 0 ? this.#best(piece, poses, { chance: () => 0, below }) : undefined;
  }

  /** The poses with a piece at its best sound spot; undefined where none costs less than `below`. */
  #best(piece: Piece, poses: Poses, choosing: Choosing): Poses | undefined {
    const own = poses.get(piece.object.id)!;
    const spots = [own, ...this.#discontent.spotsFor(piece, poses), ...spotsAround(piece, own)];
    return this.#bestOf(spots, piece, poses, choosing);
  }

  #bestOf(
    spots: readonly Pose[],
    piece: Piece,
    poses: Poses,
    { chance, below }: Choosing,
  ): Poses | undefined {
    const own = poses.get(piece.object.id)!;
    const tried = new Map(poses);
    const put = (spot: Pose) => {
      for (const id of piece.group)
        tried.set(id, id === piece.object.id ? spot : carriedAlong(poses.get(id)!, own, spot));
    };
    let best: Pose | undefined;
    let least = below;
    for (const [rank, spot] of spots.entries()) {
      put(spot);
      if (!this.#soundness.hasRoom(piece, tried)) continue;
      const accident = chance(rank, spot);
      const cost = accident + this.#discontent.with(piece.group, tried, least - accident);
      if (cost < least && this.#soundness.isTrue(piece, tried)) [best, least] = [spot, cost];
    }
    if (best) put(best);
    return best && tried;
  }
}

interface Choosing {
  /** What accident adds to the cost of a spot, by its rank among those that were offered. */
  readonly chance: (rank: number, spot: Pose) => number;
  /** Spots that cost as much are not taken. */
  readonly below: number;
}
