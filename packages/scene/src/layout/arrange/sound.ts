import { unturned } from "../../geometry.ts";
import { QUARTER } from "../../predicates/_turning.ts";
import { PREDICATES } from "../../predicates/index.ts";
import {
  type CartesianScene,
  objectIds,
  type PlacedObject,
  type Relation,
  type SceneObject,
} from "../../scene.ts";
import { overlaps } from "../search/apart.ts";
import type { Interior } from "./interior.ts";
import { isOver, type Piece } from "./pieces.ts";
import type { Pose, Poses } from "./poses.ts";
import { hasLikelyWays, likeliestWay } from "./ways.ts";

/** What holds by this much is still seen to hold (m). */
const SEEN = 0.03;

/** Rounding of sums (double precision). */
const ROUNDING = 1e-9;

/** Tells whether a scene is still as it was said once a thing has been moved. */
export class Soundness {
  readonly #scene: CartesianScene;
  readonly #objects: ReadonlyMap<string, SceneObject>;
  readonly #interior: Interior;
  /** The pairs that shared space from the start. */
  readonly #sharing: ReadonlySet<string>;
  /** By relation: the least that it must hold by. */
  readonly #least: ReadonlyMap<Relation, number>;
  /** By relation, where that matters: the way in which it held from the start. */
  readonly #ways: ReadonlyMap<Relation, number>;

  constructor(scene: CartesianScene, interior: Interior, poses: Poses) {
    this.#scene = scene;
    this.#objects = new Map(scene.objects.map((object) => [object.id, object]));
    this.#interior = interior;
    this.#sharing = new Set(sharingPairs(poses));
    this.#least = new Map(
      scene.relations.map((relation) => [relation, Math.min(SEEN, this.#margin(relation, poses))]),
    );
    const likely = scene.relations.filter(hasLikelyWays);
    this.#ways = new Map(likely.map((each) => [each, likeliestWay(each, this.#objects, poses)]));
  }

  /**
   * Tell whether a piece has room where it is in these poses, which may leave things out: nothing comes to
   * overlap, and it is within the room and on what it was on.
   */
  hasRoom({ group, hosts, object }: Piece, poses: Poses): boolean {
    const own = poses.get(object.id)!;
    const stands = hosts.length === 0 || hosts.some((host) => isBorne(own, poses.get(host)));
    return stands && this.#isWithin(group, poses) && this.#isClear(group, poses);
  }

  /** Tell whether all that is said of a piece and what it carries holds as visibly as before. */
  isTrue({ group }: Piece, poses: Poses): boolean {
    return this.#scene.relations.every((relation) => {
      const ids = [relation.subject, ...objectIds(relation)];
      if (!ids.some((id) => group.includes(id)) || !ids.every((id) => poses.has(id))) return true;
      const margin = this.#margin(relation, poses);
      const isVisible = margin > 0 && margin >= this.#least.get(relation)! - ROUNDING;
      return isVisible && this.#isAsLikely(relation, poses);
    });
  }

  #isAsLikely(relation: Relation, poses: Poses): boolean {
    const way = this.#ways.get(relation);
    return way === undefined || likeliestWay(relation, this.#objects, poses) <= way;
  }

  #isWithin(group: readonly string[], poses: Poses): boolean {
    const [x0, z0, x1, z1] = this.#interior.bounds;
    return group.every((id) => {
      const { box } = poses.get(id)!;
      return (
        box[0]! >= x0 - ROUNDING &&
        box[2]! >= z0 - ROUNDING &&
        box[3]! <= x1 + ROUNDING &&
        box[5]! <= z1 + ROUNDING
      );
    });
  }

  #isClear(group: readonly string[], poses: Poses): boolean {
    for (const id of group) {
      const { box } = poses.get(id)!;
      for (const [other, pose] of poses) {
        if (!overlaps(box, pose.box) || group.includes(other)) continue;
        if (!this.#sharing.has(pairOf(id, other))) return false;
      }
    }
    return true;
  }

  #margin(relation: Relation, poses: Poses): number {
    const [subject, ...objects] = [relation.subject, ...objectIds(relation)].map((id) =>
      this.#placed(id, poses),
    );
    const { measure } = PREDICATES[relation.predicate];
    const margin = measure(subject!, objects, "room", relation.distance);
    return relation.negated ? -margin : margin;
  }

  #placed(id: string, poses: Poses): PlacedObject {
    const object = this.#objects.get(id)!;
    const { box, quarters } = poses.get(id)!;
    return { ...object, box: unturned(box, quarters), yaw: QUARTER * quarters };
  }
}

function isBorne(own: Pose, host: Pose | undefined): boolean {
  return host !== undefined && isOver(own, host);
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

function sharingPairs(poses: Poses): readonly string[] {
  const all = [...poses];
  return all.flatMap(([one, { box }], rank) =>
    all
      .slice(rank + 1)
      .filter(([, other]) => overlaps(box, other.box))
      .map(([other]) => pairOf(one, other)),
  );
}
