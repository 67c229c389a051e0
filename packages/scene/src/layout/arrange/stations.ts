import type { PredicateName } from "../../predicate-names.ts";
import { HEADINGS } from "../../predicates/_turning.ts";
import { type CartesianScene, objectIds, type SceneObject } from "../../scene.ts";
import { companiesOf, type Station, showsBackTo, stationOf } from "./habits.ts";
import type { WallFace } from "./interior.ts";
import { FLAT_AXES, middleOf, type Pose, poseAt, sideAt } from "./poses.ts";
import type { Arrangeable, ArrangementWish } from "./wish.ts";

/** Farther from the wall (m) is no worse. */
const FARTHEST = 1.5;

/** What a back costs that is turned to no wall, as a distance. */
const TURNED = 1;

/** What a place at the side of a room costs, which one sees from aside; or at the back, where that suits less. */
const ASIDE = 0.15;

/** How much it matters to be in the middle of a wall, or in its corner, or in the middle of the room. */
const CENTRED = 0.15;
const CORNERED = 0.25;
const MIDDLED = 0.15;

/** What has no station keeps to the walls so much. */
const INDIFFERENT = 0.15;

/** A wall that nobody spoke of matters so much. */
const IMAGINED = 0.4;

/** What stands in a corner keeps so far from its other wall (m). */
const CORNER_GAP = 0.08;

/** What stands along a wall keeps so far from the next thing there (m). */
const NEXT_GAP = 0.12;

/** Wish that each thing stands where such things stand in a room: beds with their heads at a wall. */
export function stationWishes(
  arrangeable: Arrangeable,
  scene: CartesianScene,
): readonly ArrangementWish[] {
  const { pieces, interior, objects, settings } = arrangeable;
  const things = objects.map(({ id }) => id).filter((id) => !settings.has(id));
  return pieces
    .filter(({ isOnFloor }) => isOnFloor)
    .map(({ object, group }): ArrangementWish => {
      const said = saidStation(object, scene, settings);
      const station = said ?? stationOf(object);
      const isGuest = objects.some(
        (host) => host !== object && companiesOf(object, host).length > 0,
      );
      const facesBack = objects.some((guest) => showsBackTo(guest, object));
      const isShown = facesBack || objects.some((host) => showsBackTo(object, host));
      const walls = wallsFor(object, scene, interior.walls).filter(
        ({ isReal }) => isReal || !isShown,
      );
      const offers = station !== undefined || !isGuest;
      const standing = { station, facesBack, isSaid: said !== undefined };
      const others = things.filter((id) => !group.includes(id));
      return {
        ids: [object.id],
        cost: (poses) => stationCost(standing, poses.get(object.id), walls),
        spots: (piece, poses) =>
          piece.object === object && offers
            ? stationSpots(station, poses.get(object.id)!, {
                walls,
                others: others.flatMap((id) => poses.get(id) ?? []),
              })
            : [],
      };
    });
}

/** What words say of a thing and the room itself. */
const SAID: ReadonlyMap<PredicateName, Station> = new Map([
  ["at the corner of", "corner"],
  ["at the centre of", "middle"],
]);

/** Where words have a thing in its room, at a place that is the station of others. */
function saidStation(
  { id }: SceneObject,
  { relations }: CartesianScene,
  settings: ReadonlySet<string>,
): Station | undefined {
  return relations
    .filter(({ subject, negated }) => subject === id && !negated)
    .filter((each) => objectIds(each).every((object) => settings.has(object)))
    .map(({ predicate }) => SAID.get(predicate))
    .find((station) => station !== undefined);
}

/** The walls that a thing is said to be at; where there are none all but one that hides it. */
function wallsFor(
  { id }: SceneObject,
  { relations }: CartesianScene,
  walls: readonly WallFace[],
): readonly WallFace[] {
  const said = relations
    .filter(({ subject, predicate, negated }) => subject === id && !negated && AT.has(predicate))
    .flatMap(objectIds);
  const own = walls.filter(({ wall }) => wall !== undefined && said.includes(wall));
  return own.length > 0 ? own : walls.filter(({ heading }) => heading !== FRONT);
}

/** What says that a thing stands at a wall. */
const AT: ReadonlySet<PredicateName> = new Set(["against", "touching", "next to"]);

/** Which way a wall looks that is between the viewer and the room, as an index into `HEADINGS`. */
const FRONT = 2;

interface Standing {
  readonly station: Station | undefined;
  readonly facesBack: boolean;
  /** Whether the words say so, rather than what is usual. */
  readonly isSaid: boolean;
}

function stationCost(
  standing: Standing,
  pose: Pose | undefined,
  walls: readonly WallFace[],
): number {
  if (pose === undefined || walls.length === 0) return 0;
  const { station, isSaid } = standing;
  if (station === "middle") return (isSaid ? 1 : MIDDLED) * offMiddle(pose, walls);
  const least = Math.min(...walls.map((wall) => atWall(pose, wall, standing)));
  return station === undefined ? INDIFFERENT * least : least;
}

/** How far a pose is from a place at a wall. */
function atWall(pose: Pose, wall: WallFace, standing: Standing): number {
  const { station, facesBack, isSaid } = standing;
  const [axis, ahead] = HEADINGS[wall.heading]!;
  const back = pose.box[FLAT_AXES[axis] + (ahead ? 0 : 3)]!;
  const distance = Math.min(FARTHEST, Math.abs(back - wall.at));
  const turned = station !== undefined && pose.quarters !== wall.heading ? TURNED : 0;
  const aside = (wall.heading === 0) === facesBack ? ASIDE : 0;
  const cost = distance + turned + aside + alongWall(pose, wall, standing);
  return wall.isReal || isSaid ? cost : IMAGINED * cost;
}

function alongWall(pose: Pose, wall: WallFace, { station, isSaid }: Standing): number {
  const index = FLAT_AXES[across(wall)];
  const [low, high] = [pose.box[index]!, pose.box[index + 3]!];
  const half = (wall.to - wall.from) / 2;
  const off = Math.abs((low + high) / 2 - (wall.from + wall.to) / 2) / half;
  if (station === "wall middle") return CENTRED * off;
  if (station !== "corner") return 0;
  return (isSaid ? 1 : CORNERED) * Math.min(1, Math.abs(low - wall.from), Math.abs(wall.to - high));
}

function offMiddle(pose: Pose, walls: readonly WallFace[]): number {
  const offsets = walls.map((wall) => {
    const axis = across(wall);
    return Math.abs(middleOf(pose, axis) - (wall.from + wall.to) / 2);
  });
  return Math.max(0, ...offsets);
}

interface Surroundings {
  readonly walls: readonly WallFace[];
  readonly others: readonly Pose[];
}

/** With the back to each wall: in the middle of it, at both ends, where it is, and beside what is there. */
function stationSpots(
  station: Station | undefined,
  pose: Pose,
  { walls, others }: Surroundings,
): readonly Pose[] {
  if (station === "middle") return middleSpots(pose, walls);
  return walls.flatMap((wall) => {
    const [axis, ahead] = HEADINGS[wall.heading]!;
    const aside = across(wall);
    const [deep, wide] = [sideAt(pose, wall.heading, axis), sideAt(pose, wall.heading, aside)];
    const depth = ahead ? wall.at : wall.at - deep;
    return lowsAlong(wall, wide, pose, others).map((low) =>
      poseAt(pose, wall.heading, aside === "x" ? [low, depth] : [depth, low]),
    );
  });
}

function lowsAlong(
  wall: WallFace,
  wide: number,
  pose: Pose,
  others: readonly Pose[],
): readonly number[] {
  const axis = across(wall);
  const index = FLAT_AXES[axis];
  const [first, last] = [wall.from + CORNER_GAP, wall.to - CORNER_GAP - wide];
  const beside = others.flatMap(({ box }) => [
    box[index]! - NEXT_GAP - wide,
    box[index + 3]! + NEXT_GAP,
  ]);
  return [(wall.from + wall.to - wide) / 2, first, last, middleOf(pose, axis) - wide / 2]
    .concat(beside)
    .filter((low) => low >= wall.from && low + wide <= wall.to);
}

function middleSpots(pose: Pose, walls: readonly WallFace[]): readonly Pose[] {
  const middle = (axis: "x" | "z") => {
    const wall = walls.find((each) => across(each) === axis);
    return wall ? (wall.from + wall.to) / 2 : middleOf(pose, axis);
  };
  return [0, 1].map((quarters) => {
    const [width, depth] = [sideAt(pose, quarters, "x"), sideAt(pose, quarters, "z")];
    return poseAt(pose, quarters, [middle("x") - width / 2, middle("z") - depth / 2]);
  });
}

/** The axis along a wall. */
function across({ heading }: WallFace): "x" | "z" {
  return HEADINGS[heading]![0] === "x" ? "z" : "x";
}
