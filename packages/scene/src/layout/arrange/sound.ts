import { unturned } from "../../geometry.ts";
import { objectIds } from "../../placed.ts";
import { QUARTER } from "../../predicates/_turning.ts";
import { PREDICATES } from "../../predicates/index.ts";
import type { PlacedObject } from "../../predicates/predicate.ts";
import type { CartesianScene, Relation } from "../../scene.ts";
import { overlaps } from "../apart.ts";
import type { Interior } from "./interior.ts";
import { isOver, type Piece } from "./pieces.ts";
import type { Poses } from "./poses.ts";

/** What holds by this much is still seen to hold (m). */
const SEEN = 0.03;

/** Rounding of sums (double precision). */
const ROUNDING = 1e-9;

/** Tells whether a scene is still as it was said once a thing has been moved. */
export class Soundness {
  readonly #scene: CartesianScene;
  readonly #interior: Interior;
  /** The pairs that shared space from the start. */
  readonly #sharing: ReadonlySet<string>;
  /** By relation: the least that it must hold by. */
  readonly #least: ReadonlyMap<Relation, number>;

  constructor(scene: CartesianScene, interior: Interior, poses: Poses) {
    this.#scene = scene;
    this.#interior = interior;
    this.#sharing = new Set(sharingPairs(poses));
    this.#least = new Map(
      scene.relations.map((relation) => [relation, Math.min(SEEN, this.#margin(relation, poses))]),
    );
  }

  /**
   * Tell whether a piece may be where it is in these poses, which may leave things out: nothing comes to
   * overlap, it is within the room and on what it was on, and all that is said of it holds as visibly.
   */
  allows({ group, hosts, object }: Piece, poses: Poses): boolean {
    return (
      this.#isWithin(group, poses) &&
      (hosts.length === 0 ||
        hosts.some((host) => poses.has(host) && isOver(poses.get(object.id)!, poses.get(host)!))) &&
      this.#isClear(group, poses) &&
      this.#isTrue(group, poses)
    );
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

  #isTrue(group: readonly string[], poses: Poses): boolean {
    return this.#scene.relations.every((relation) => {
      const ids = [relation.subject, ...objectIds(relation)];
      if (!ids.some((id) => group.includes(id)) || !ids.every((id) => poses.has(id))) return true;
      return this.#margin(relation, poses) >= this.#least.get(relation)! - ROUNDING;
    });
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
    const object = this.#objects().get(id)!;
    const { box, quarters } = poses.get(id)!;
    return { ...object, box: unturned(box, quarters), yaw: QUARTER * quarters };
  }

  #byId: ReadonlyMap<string, CartesianScene["objects"][number]> | undefined;
  #objects() {
    this.#byId ??= new Map(this.#scene.objects.map((object) => [object.id, object]));
    return this.#byId;
  }
}

function pairOf(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
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
