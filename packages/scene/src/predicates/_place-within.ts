import { MAP_NEXT_TO_LIMIT } from "../geodesy/limits.ts";
import { type MapZone, zoneOnMap } from "../geodesy/whereabouts.ts";
import type { PredicateName } from "../predicate-names.ts";
import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { besides, preferBeside } from "./_beside.ts";
import {
  aim,
  align,
  apart,
  at,
  centred,
  GROUND_AXES,
  level,
  overlap,
  within,
} from "./_constraints.ts";
import { inThirds, thirdsOf, type Way, type Zone } from "./_zones.ts";
import { definePredicate } from "./define-predicate.ts";
import { isSurface, isVessel } from "./hosts.ts";
import { CONTACT_TOLERANCE, NEXT_TO_LIMIT } from "./limits.ts";
import type { Alternative, Phrases, Predicate } from "./predicate.ts";

/** What is said of one predicate of a place within an object. */
export interface PlaceWithin {
  readonly name: PredicateName;
  readonly zone: Zone;
  readonly phrases: Phrases;
}

/** North is at the top of a map, and what is at the back is farther up. */
const ON_MAP: Readonly<Record<Zone, MapZone>> = {
  centre: "centre",
  edge: "edge",
  corner: "corner",
  left: "west",
  right: "east",
  top: "north",
  back: "north",
  bottom: "south",
  front: "south",
};

/** A place within an object, and the two that are spoken of. */
interface Visit {
  readonly zone: Zone;
  readonly subject: SceneObject;
  readonly object: SceneObject;
  readonly frame: CartesianFrame;
}

/**
 * Make the entry of a place within an object: at the edge of a table, in the corner of a room.
 *
 * The subject's centre lies within the object's extent along both horizontal axes (both axes, in
 * `image`), in the thirds of it that the zone names. In `room` it also stands on top of the object
 * (`CONTACT_TOLERANCE`), or its centre lies within the object's height; for "top" and "bottom" the
 * thirds are those of the height, and what stands on top is at the top. Left, right, front, back and
 * bottom are sides as well: close beside it there (`NEXT_TO_LIMIT`), which comes first for what has
 * no surface to stand on and no inside. Preferred: flush with the side.
 */
export function definePlaceWithin({ name, zone, phrases }: PlaceWithin): Predicate {
  return definePredicate({
    name,
    objects: 1,
    converse: "none",
    symmetric: false,
    transitive: false,
    ...(zone === "corner" && { implies: ["at the edge of"] as const }),
    frames: CARTESIAN_FRAMES,
    onMap: zoneOnMap(ON_MAP[zone]),
    reachOnMap: MAP_NEXT_TO_LIMIT,
    // On a map the bearings say as much.
    isTold: (_subject, frame) => frame !== "map" || zone === "centre",
    bearing: "placed",
    mirrored: zone === "edge" || zone === "corner",
    phrases,
    constrain: (subject, [object], frame) =>
      waysOf({ zone, subject, object: object!, frame }).map(({ constraints }) => constraints),
    prefer: (subject, [object], frame, alternative) =>
      waysOf({ zone, subject, object: object!, frame })[alternative]!.preferences,
  });
}

function waysOf(visit: Visit): readonly Way[] {
  const inner = visit.frame === "image" ? inPicture(visit) : inRoom(visit);
  const outer = outside(visit);
  const hosts = isSurface(visit.object) || isVessel(visit.object);
  return hosts ? [...inner, ...outer] : [...outer, ...inner];
}

function inPicture({ zone, subject, object, frame }: Visit): readonly Way[] {
  const inner = thirdsOf(zone, frame).map((thirds) => inThirds(thirds, subject, object, frame));
  if (zone !== "top") return inner;
  return [...inner, onTop({ zone, subject, object, frame })];
}

function inRoom(visit: Visit): readonly Way[] {
  const { zone, subject, object, frame } = visit;
  const inner = thirdsOf(zone, frame).map((thirds) => inThirds(thirds, subject, object, frame));
  if (zone === "bottom") return inner;
  if (zone === "top") return isVessel(object) ? [...inner, onTop(visit)] : [onTop(visit), ...inner];
  const on = inner.map((way) => andThat(way, standing(subject, object)));
  const in_ = inner.map((way) => andThat(way, centred(subject, object, "y")));
  return isVessel(object) ? [...in_, ...on] : [...on, ...in_];
}

function andThat(way: Way, more: Alternative): Way {
  return { ...way, constraints: [...way.constraints, ...more] };
}

/** The subject's bottom at the object's top. */
function standing(subject: SceneObject, object: SceneObject): Alternative {
  return level(at(subject, "y0"), at(object, "y1"), CONTACT_TOLERANCE.room);
}

function onTop({ subject, object, frame }: Visit): Way {
  if (frame === "room") {
    const over = GROUND_AXES.room.flatMap((axis) => centred(subject, object, axis));
    return {
      constraints: [...standing(subject, object), ...over],
      preferences: align(subject, object, GROUND_AXES.room),
    };
  }
  const contact = level(at(subject, "y1"), at(object, "y0"), CONTACT_TOLERANCE.image);
  return {
    constraints: [...contact, ...centred(subject, object, "x")],
    preferences: [aim(at(subject, "y1"), at(object, "y0")), ...align(subject, object, ["x"])],
  };
}

/** Close beside the object, on the side that the zone names; no ways for an edge or a corner. */
function outside({ zone, subject, object, frame }: Visit): readonly Way[] {
  const axes = GROUND_AXES[frame];
  const limit = NEXT_TO_LIMIT[frame];
  const ways = besides(subject, object, frame, axes, limit).map((constraints, way) => ({
    constraints,
    preferences: preferBeside(subject, object, frame, axes, way),
  }));
  if (zone === "left" || zone === "right") return [ways[zone === "left" ? 0 : 1]!];
  if (zone === "front" || zone === "back")
    return frame === "image"
      ? [seenNearer(zone, subject, object)]
      : [ways[zone === "back" ? 2 : 3]!];
  if (zone !== "bottom") return [];
  if (frame === "image") return [ways[3]!];
  return ways.map((way) => andThat(way, [apart(at(subject, "cy"), at(object, "cy"))]));
}

/** In the picture: before or behind the object on one ground, overlapping it in width. */
function seenNearer(zone: "front" | "back", subject: SceneObject, object: SceneObject): Way {
  const [far, near] = zone === "front" ? [object, subject] : [subject, object];
  return {
    constraints: [
      apart(at(far, "y1"), at(near, "y1")),
      within(far, near, "y", NEXT_TO_LIMIT.image),
      ...overlap(subject, object, "x"),
    ],
    preferences: [...align(subject, object, ["x"]), aim(at(far, "y1"), at(near, "y0"))],
  };
}
