import type { SceneObject } from "../scene.ts";
import { headOf } from "./category.ts";
import { namesRoom } from "./rooms.ts";
import { sameSize } from "./same-size.ts";

/** What an object is to the room that it is a part of. */
export type RoomPart = "floor" | "ceiling" | "wall" | "corner" | "room" | "window" | "door";

const PARTS: ReadonlyMap<string, RoomPart> = new Map([
  ["floor", "floor"],
  ["flooring", "floor"],
  ["ground", "floor"],
  ["ceiling", "ceiling"],
  ["wall", "wall"],
  ["corner", "corner"],
  ["room", "room"],
  ["garage", "room"],
  ["window", "window"],
  ["door", "door"],
]);

/** Halls that are houses: what is spoken of beside one is not in it. */
const HOUSES: ReadonlySet<string> = new Set(["town hall", "city hall", "village hall"]);

/**
 * Tell what an object is to a room; a compound follows its last word, a kitchen is a room.
 *
 * @returns  undefined for what merely stands in a room
 * @example
 * roomPartOf({ id: "w", category: "brick wall", attributes: {} }) // "wall"
 */
export function roomPartOf({ category }: SceneObject): RoomPart | undefined {
  if (HOUSES.has(category)) return undefined;
  const head = headOf(category);
  if (namesRoom(head)) return "room";
  const whole = [category, head].flatMap((name) => [name, sameSize(name) ?? name]);
  return whole.map((name) => PARTS.get(name)).find((part) => part !== undefined);
}
