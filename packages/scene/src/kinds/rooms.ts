import { isOpenPlace } from "./areas.ts";
import { headOf } from "./category.ts";

/** Rooms, and gardens, which hold what they come with as rooms do: nothing is above, beside or around one. */
const ROOMS: ReadonlySet<string> = new Set(
  `room kitchen bathroom bedroom office hall hallway corridor study attic basement studio lobby
  garage library restaurant cafe shop store gym laboratory museum gallery workshop nursery lab loft
  ward cellar closet lounge salon clinic apartment pantry den foyer entryway vestibule barbershop classroom courtroom
  mudroom garden bakery pharmacy cafeteria canteen pub tavern bistro diner boutique laundromat dungeon
  vault crypt tomb catacomb chamber boudoir parlour parlor vestibule veranda conservatory sunroom lair`.split(
    /\s+/,
  ),
);

/** Other places that hold a whole scene, besides rooms and grounds: what stands in one is next to other things, the place is not. */
const PLACES: ReadonlySet<string> = new Set(
  `ground floor sky forest jungle city town village market square track tracks bar balcony porch nook
  supermarket rooftop hangar greenhouse zoo airport stadium stage campus cave cavern theatre theater dorm
  dormitory chapel spa sauna`.split(/\s+/),
);

/** Whether a category is a place that holds a whole scene: a kitchen, a living room, a field. */
export function isPlace(category: string): boolean {
  return PLACES.has(headOf(category)) || isRoomKind(category) || isOpenPlace(category);
}

/** Whether a category is a room, of which nothing is above, beside or around. */
export function isRoomKind(category: string): boolean {
  const noun = headOf(category);
  return ROOMS.has(noun) || namesRoom(noun) || /(?:(?<!bi)shop|store)$/.test(noun);
}

/** Whether a word is "room" or made of it: "bathroom", not "mushroom". */
export function namesRoom(noun: string): boolean {
  return /room$/.test(noun) && !/(?:mush|\b(?:bride)?g|\bb)room$/.test(noun);
}
