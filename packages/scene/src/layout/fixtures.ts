import { BOX_AXES, type Edge, extentOf } from "../geometry.ts";
import { QUARTER } from "../predicates/_turning.ts";
import type { Box, CartesianFrame, CartesianScene, SceneObject } from "../scene.ts";
import type { Choice } from "./problem/choice.ts";
import type { Range, Space } from "./problem/space.ts";
import type { Link } from "./problem/unknowns.ts";

/** Within what range, counted from the origin of the frame, an edge lies. */
export interface Pin {
  readonly edge: Edge;
  readonly range: Range;
}

/** An object whose place is given, at least in part: in one of several ways, the likeliest first. */
export interface Fixture {
  readonly id: string;
  readonly ways: readonly (readonly Pin[])[];
  /** Whether anything may overlap it: a room. */
  readonly hollow?: true;
}

/** A locked object of a scene, with its box. */
export type LockedObject = SceneObject & { readonly box: Box };

/** Tell whether an object has to stay where it is. */
export function isLocked(object: SceneObject): object is LockedObject {
  return object.locked === true && object.box !== undefined;
}

/** Give the places of the locked objects of a scene: every edge is where it is, and so is the turn. */
export function lockedFixtures({ frame, objects }: CartesianScene): readonly Fixture[] {
  return objects.filter(isLocked).map((object) => ({
    id: object.id,
    ways: [[...boxPins(frame, extentOf(object)), ...turnPins(frame, object)]],
  }));
}

/** Both ends of a box along every axis. */
export function boxPins(frame: CartesianFrame, box: Box): readonly Pin[] {
  return BOX_AXES[frame].flatMap((axis, index, { length }): readonly Pin[] => [
    { edge: `${axis}0`, range: [box[index]!, box[index]!] },
    { edge: `${axis}1`, range: [box[index + length]!, box[index + length]!] },
  ]);
}

/** Tell whether a fixture says how large its object is. */
export function givesSides({ ways }: Fixture): boolean {
  return ways.every((pins) => pins.some(({ edge }) => edge === "x0") && pins.some(isRightEnd));
}

function isRightEnd({ edge, range: [least, most] }: Pin): boolean {
  return edge === "x1" && least === most;
}

/** Tell whether a fixture says how high its object is, so that it needs nothing to stand on. */
export function givesHeight({ ways }: Fixture): boolean {
  return ways.every((pins) =>
    pins.some(({ edge, range }) => /^y[01]$/.test(edge) && range[0] === range[1]),
  );
}

/** List the ids of the objects that some fixture turns. */
export function turnedFixtures(fixtures: readonly Fixture[]): readonly string[] {
  const turns = ({ edge, range: [, most] }: Pin) => edge === "turn" && most > 0;
  return fixtures.filter(({ ways }) => ways.flat().some(turns)).map(({ id }) => id);
}

/** Write fixtures down as choices between their ways; what has one way is settled at once. */
export function fixtureChoices(space: Space, fixtures: readonly Fixture[]): readonly Choice[] {
  return fixtures.map(({ id, ways }) => ({
    kind: "fixture",
    alternatives: ways.map((pins) => [
      ...pins.flatMap((pin) => pinLinks(space, id, pin)),
      ...innerLinks(space, id, pins),
    ]),
    mirrored: false,
    preferences: () => [],
  }));
}

/** The nearest whole number of quarter turns. */
function quartersOf({ yaw = 0 }: SceneObject): number {
  return ((Math.round(yaw / QUARTER) % 4) + 4) % 4;
}

function turnPins(frame: CartesianFrame, object: SceneObject): readonly Pin[] {
  if (frame === "image") return [];
  const quarters = quartersOf(object);
  return [{ edge: "turn", range: [quarters, quarters] }];
}

/** Between the ends of a side that is given the inner edges are given too. */
function innerLinks(space: Space, id: string, pins: readonly Pin[]): readonly Link[] {
  const given = (edge: Edge) =>
    pins.find((pin) => pin.edge === edge && pin.range[0] === pin.range[1])?.range[0];
  return BOX_AXES[space.unknowns.frame].flatMap((axis) => {
    const [low, high] = [given(`${axis}0`), given(`${axis}1`)];
    if (low === undefined || high === undefined) return [];
    return space.unknowns.parts(id, axis).flatMap(({ link, fraction }) => {
      const gap = fraction * (high - low);
      return [
        { ...link, gap },
        { ...link, low: link.high, high: link.low, gap: -gap },
      ];
    });
  });
}

function pinLinks(space: Space, id: string, { edge, range: [least, most] }: Pin): readonly Link[] {
  const link = space.unknowns.fromOrigin({ id, edge });
  const atLeast = Number.isFinite(least) ? [{ ...link, gap: least }] : [];
  const atMost = Number.isFinite(most)
    ? [{ ...link, low: link.high, high: link.low, gap: -most }]
    : [];
  return [...atLeast, ...atMost];
}
