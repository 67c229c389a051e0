// Longer than it looks: it is data.
import { isKindOf } from "./category.ts";

/** Buildings that one is in as often as before; what words call a room ("library") is known besides. */
const BUILDINGS: ReadonlySet<string> = new Set(
  `warehouse storehouse theater theatre cinema church chapel cathedral temple mosque synagogue abbey
  monastery convent supermarket factory mill hospital hotel motel hostel school college university airport
  terminal station hangar arena auditorium greenhouse barn stable shed hut cabin cottage house mansion villa
  palace castle fortress museum bank post-office library gallery aquarium planetarium observatory courthouse
  prison jail casino mall brewery winery distillery foundry bunker shelter igloo yurt tent dojo
  orphanage kindergarten nursery smithy forge sawmill powerhouse clubhouse farmhouse guesthouse boathouse
  bathhouse firehouse townhouse treehouse lighthouse longhouse`
    .split(/\s+/)
    .map((name) => name.replaceAll("-", " ")),
);

/** Vehicles whose passengers are around one in the middle of them. */
const CARRIAGES: ReadonlySet<string> = new Set(
  `bus minibus coach tram trolleybus streetcar train subway metro carriage wagon van minivan camper caravan
  motorhome ambulance airplane aeroplane plane airliner submarine spaceship spacecraft elevator lift`.split(
    /\s+/,
  ),
);

/** Tell whether a category is a building that a whole scene may be in: a church, a warehouse; a compound follows its last word. */
export function isBuilding(category: string): boolean {
  return isKindOf(category, BUILDINGS);
}

/** Tell whether what is in the middle of a thing is inside of it, not on its roof: a building, a bus; a compound follows its last word. */
export function hasInside(category: string): boolean {
  return isBuilding(category) || isKindOf(category, CARRIAGES);
}
