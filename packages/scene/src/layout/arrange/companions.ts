import { HEADINGS } from "../../predicates/_turning.ts";
import type { SceneObject } from "../../scene.ts";
import { type Company, companiesOf } from "./habits.ts";
import { type Pose, type Poses, poseBeside, sideAt, stepBetween } from "./poses.ts";
import type { Arrangeable, ArrangementWish } from "./wish.ts";

/** Farther off its place (m) is no worse. */
const FARTHEST = 3;

/** What it costs to look the wrong way, as a distance. */
const TURNED = 0.8;

/** So near its place (m) a thing is there. */
const THERE = 0.05;

/** What a less likely way costs. */
const LESS_LIKELY = 0.3;

/** A side takes two guests where it is so much longer than both (m). */
const ELBOW_ROOM = 0.1;

/** Sides by what is said: 0 is the front, then on round. */
const SIDES = { front: [0], right: [1], left: [3], sides: [1, 3], around: [0, 1, 2, 3] } as const;

/** A guest, and the hosts that it may come to. */
interface Guest {
  readonly guest: SceneObject;
  readonly hosts: readonly { readonly host: SceneObject; readonly ways: readonly Company[] }[];
}

/** Wish that things keep each other company as they usually do: nightstands beside the head of a bed. */
export function companyWishes({ objects, pieces }: Arrangeable): readonly ArrangementWish[] {
  const movable = new Set(pieces.map(({ object }) => object.id));
  const guests = objects.map((guest) => guestOf(guest, objects));
  return guests
    .filter(({ hosts }) => hosts.length > 0)
    .map((guest) => ({
      ids: [guest.guest.id, ...guest.hosts.map(({ host }) => host.id)],
      cost: (poses) => costOf(guest, poses),
      spots: ({ object }, poses) =>
        object === guest.guest && movable.has(object.id) ? spotsOf(guest, poses) : [],
    }));
}

function guestOf(guest: SceneObject, objects: readonly SceneObject[]): Guest {
  const hosts = objects
    .filter((host) => host !== guest)
    .map((host) => ({ host, ways: companiesOf(guest, host) }))
    .filter(({ ways }) => ways.length > 0);
  return { guest, hosts };
}

function costOf({ guest, hosts }: Guest, poses: Poses): number {
  const pose = poses.get(guest.id);
  if (!pose) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const { host, ways } of hosts) {
    const at = poses.get(host.id);
    for (const [rank, way] of at ? ways.entries() : []) {
      const likely = LESS_LIKELY * rank;
      if (likely + stepBetween(pose, at!) - reach(pose, at!, way) >= Math.min(least, FARTHEST)) {
        least = Math.min(least, FARTHEST);
        continue;
      }
      for (const spot of placesBeside(pose, at!, way))
        least = Math.min(least, likely + distance(pose, spot, way));
    }
  }
  return Number.isFinite(least) ? Math.min(FARTHEST, least) : 0;
}

/** No place beside the host is farther from its middle than this (m). */
function reach(guest: Pose, host: Pose, { gaps }: Company): number {
  return longestSide(guest) + longestSide(host) + Math.max(...gaps);
}

function longestSide({ box }: Pose): number {
  return Math.max(box[3]! - box[0]!, box[5]! - box[2]!);
}

function distance(pose: Pose, spot: Pose, { looks }: Company): number {
  const off = Math.max(0, stepBetween(pose, spot) - THERE);
  return off + (looks === "any way" || pose.quarters === spot.quarters ? 0 : TURNED);
}

function spotsOf({ guest, hosts }: Guest, poses: Poses): readonly Pose[] {
  const pose = poses.get(guest.id)!;
  return hosts.flatMap(({ host, ways }) => {
    const at = poses.get(host.id);
    return at ? ways.flatMap((way) => placesBeside(pose, at, way)) : [];
  });
}

function placesBeside(guest: Pose, host: Pose, way: Company): readonly Pose[] {
  return SIDES[way.beside].flatMap((side) => {
    const heading = (host.quarters + side) % HEADINGS.length;
    const quarters = quartersOf(way, { guest, host, heading });
    const aside = HEADINGS[heading]![0] === "x" ? "z" : "x";
    const [own, room] = [sideAt(guest, quarters, aside), sideAt(host, host.quarters, aside)];
    const pairs = way.beside === "around" && room >= 2 * (own + ELBOW_ROOM);
    const shifts = way.backs ? ["back" as const] : pairs ? [0, -room / 4, room / 4] : [0];
    return way.gaps.flatMap((gap) =>
      shifts.map((across) => poseBeside(guest, host, { heading, gap, across, quarters })),
    );
  });
}

interface Looking {
  readonly guest: Pose;
  readonly host: Pose;
  readonly heading: number;
}

function quartersOf({ looks }: Company, { guest, host, heading }: Looking): number {
  if (looks === "to it") return (heading + 2) % HEADINGS.length;
  return looks === "as it" ? host.quarters : guest.quarters;
}
