import { ANIMALS } from "../assets/designs/animals.ts";
import { BUILDINGS } from "../assets/designs/buildings.ts";
import { CRAFT } from "../assets/designs/craft.ts";
import { DEVICES } from "../assets/designs/devices.ts";
import { FANTASY } from "../assets/designs/fantasy.ts";
import { FITTINGS } from "../assets/designs/fittings.ts";
import { FURNITURE } from "../assets/designs/furniture.ts";
import { GAMES } from "../assets/designs/games.ts";
import { GARDEN } from "../assets/designs/garden.ts";
import { GROUNDS } from "../assets/designs/grounds.ts";
import { HOUSEHOLD } from "../assets/designs/household.ts";
import { KITCHEN } from "../assets/designs/kitchen.ts";
import { LANDMARKS } from "../assets/designs/landmarks.ts";
import { NATURE } from "../assets/designs/nature.ts";
import { OUTDOORS } from "../assets/designs/outdoors.ts";
import { SEATS } from "../assets/designs/seats.ts";
import { SHOPPING } from "../assets/designs/shopping.ts";
import { STREET } from "../assets/designs/street.ts";
import { VEHICLES } from "../assets/designs/vehicles.ts";
import { WILDLIFE } from "../assets/designs/wildlife.ts";
import type { Furnished } from "../assets/furnish.ts";
import type { Rgb } from "../assets/vector.ts";
import type { Frame } from "../scene.ts";

/** What lies behind and under the things: a colour at the top and one at the bottom; linear light. */
export interface Backdrop {
  readonly top: Rgb;
  readonly bottom: Rgb;
}

/**
 * A studio, a meadow, a square, and what is behind a flat picture of the outdoors: the sky over grass, or by
 * night. All but the night are pale, so that things and their shadows stand out.
 */
const BACKDROPS = {
  studio: { top: [0.66, 0.72, 0.8], bottom: [0.88, 0.89, 0.9] },
  grass: { top: [0.68, 0.76, 0.66], bottom: [0.46, 0.6, 0.32] },
  paved: { top: [0.7, 0.72, 0.74], bottom: [0.6, 0.59, 0.57] },
  day: { top: [0.42, 0.66, 0.9], bottom: [0.8, 0.87, 0.74] },
  night: { top: [0.012, 0.022, 0.07], bottom: [0.16, 0.2, 0.34] },
} as const satisfies Readonly<Record<string, Backdrop>>;

/** Designs of these groups that may as well be seen on the other side of the door. */
const EITHER = new Set(
  `cat dog bird mouse rabbit fish teddy-bear plant flower mushroom trash-can statue bench wheelchair stairs ladder lantern
  deck-chair flashlight door window hook rod coaster grill vending-machine treasure-chest hammock
  ping-pong-table chessboard`
    .split(/\s+/)
    .map((name) => name.replaceAll("-", " ")),
);
const INSIDE = named(FURNITURE, SEATS, HOUSEHOLD, KITCHEN, DEVICES, FITTINGS, SHOPPING, GAMES)
  .add("floor")
  .add("room");
const STREETS = named(VEHICLES, CRAFT, STREET, BUILDINGS, LANDMARKS, {
  "traffic light": 0,
  "stop sign": 0,
  "fire hydrant": 0,
  building: 0,
  crosswalk: 0,
  "parking lot": 0,
  crane: 0,
  excavator: 0,
});
const GREEN = named(NATURE, ANIMALS, WILDLIFE, OUTDOORS, GROUNDS, FANTASY, GARDEN, {
  goal: 0,
  seesaw: 0,
  trampoline: 0,
  "hot air balloon": 0,
  "hay bale": 0,
  silo: 0,
  kite: 0,

  road: 0,
  path: 0,
  railway: 0,
  river: 0,
  lake: 0,
  lawn: 0,
  bridge: 0,
});

/** What is seen at night alone. */
const NIGHTLY = new Set(["moon", "star"]);

/**
 * Choose what a scene stands on: grass or a paved square where something of the outdoors is there and
 * nothing of a room, else a studio. In a flat picture the outdoors have the sky behind them, a dark one
 * where the moon or stars are out and the sun is not. A map is always outdoors.
 */
export function backdropOf(furniture: readonly Furnished[], frame: Frame): Backdrop {
  const kinds = furniture.map(({ model }) => model.asset);
  if (frame === "map") return BACKDROPS[kinds.some((kind) => GREEN.has(kind)) ? "grass" : "paved"];
  if (kinds.some((kind) => INSIDE.has(kind))) return BACKDROPS.studio;
  const outdoors = kinds.some((kind) => GREEN.has(kind) || STREETS.has(kind));
  if (frame === "image") {
    const nightly = kinds.some((kind) => NIGHTLY.has(kind)) && !kinds.includes("sun");
    if (nightly && (outdoors || kinds.includes("moon"))) return BACKDROPS.night;
    return outdoors ? BACKDROPS.day : BACKDROPS.studio;
  }
  // Where grass, or a road through it, is spoken of, vehicles and houses stand in the country.
  if (kinds.some((kind) => GREEN.has(kind) && !STREETS.has(kind))) return BACKDROPS.grass;
  return outdoors ? BACKDROPS.paved : BACKDROPS.studio;
}

function named(...groups: readonly Readonly<Record<string, unknown>>[]): Set<string> {
  return new Set(groups.flatMap(Object.keys).filter((name) => !EITHER.has(name)));
}
