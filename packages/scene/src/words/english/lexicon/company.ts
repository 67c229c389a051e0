import { isAnimate, isPerson } from "../../../kinds/animate.ts";
import { headOf } from "../../../kinds/category.ts";
import { isClothing, isHeadgear } from "../../../kinds/clothing.ts";
import { isEffigy } from "../../../kinds/effigies.ts";
import { isSaddled } from "../../../kinds/mounts.ts";
import { isKnownCategory } from "../../../kinds/noun-table.ts";
import { isPlace } from "../../../kinds/rooms.ts";
import { isSeat, isSeatOrFlatBed } from "../../../kinds/seats.ts";
import { knownSides } from "../../../kinds/sizes.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import { isVehicle } from "../../../kinds/vehicles.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { VESSELS } from "./word-classes.ts";

/** Things that bear what they come with. */
const BEARERS: ReadonlySet<string> = new Set(
  "table desk shelf bookshelf counter countertop worktop island workbench console credenza sideboard buffet vanity mantel mantelpiece windowsill sill ledge bed couch sofa bench stand nightstand dresser plate tray platter pizza cake dining-table coffee-table saucer"
    .split(" ")
    .map((word) => word.replaceAll("-", " ")),
);

/** What lies on the seats that come with it. */
const SOFT =
  /(?:^| )(?:cushion|pillow|blanket|throw|towel|book|magazine|newspaper|coat|jacket|bag|hat)$/;

/** What stands on the floor beside a bed or a desk that comes with it. */
const STANDING =
  /(?:^| )(?:nightstand|bedside table|side table|end table|cabinet|dresser|wardrobe|locker|chest|trunk|ottoman|floor lamp|iv stand|trolley|cart)$/;

/** What stands on the floor, and on nothing that comes with it. */
const FURNITURE =
  /(?:^| )(?:desk|table|bed|crib|bookcase|bookshelf|wardrobe|closet|armoire|fridge|refrigerator|freezer|stove|cooker|dishwasher|washing machine|bathtub|piano|fireplace)$/;

/** Bearers that furniture is built into or stands on. */
const BUILT_UP = /(?:^| )(?:counter|stand|shelf|pizza|cake)$/;

/** What a building, a vehicle or a piece of furniture has as parts. */
const FITTINGS: ReadonlySet<string> = new Set(
  "window door roof chimney balcony wheel tire handle drawer leg lid mast sail wing headlight shade lampshade leaf branch trunk".split(
    " ",
  ),
);

const BUILDINGS = /(?:^| )(?:building|house|tower|church|station|shop)$/;

/** What carries all that it comes with. */
const LANDS = /(?:^| )(?:island|hill|mountain|cliff|dune|platform|stage|pier|dock|raft)$/;

/** What hangs at a window that comes with it. */
const DRAPES = /(?:^| )(?:curtain|drape|blind|blinds|shutter)$/;

/** What is on a wall that comes with it. */
const ON_WALLS =
  /(?:^| )(?:graffiti|mural|poster|painting|picture|photo|sign|clock|mirror|shelf|map)$/;

/** Dishes that have something on them: "a hot dog with mustard". */
const DISHES =
  /(?:^| )(?:hot dog|hotdog|burger|hamburger|sandwich|toast|bagel|pancake|waffle|donut|salad|pasta|spaghetti|steak|taco|fries)$/;

/** What is spread, poured or strewn on a dish. */
const SPREADS =
  /(?:^| )(?:ketchup|mustard|mayonnaise|relish|sauce|syrup|butter|jam|jelly|honey|cream|cheese|icing|frosting|sprinkle|onion|bacon|topping|gravy|powder|sugar)$/;

/** Grounds raised above others: "a platform with a bench". */
const DECKS = /(?:^| )(?:platform|dock|pier|jetty|deck)$/;

/** What carries a load, and what is one. */
const LOADED = /(?:^| )(?:truck|wagon|cart|trailer|wheelbarrow|trolley|sled|pickup)$/;
const LOADS =
  /(?:^| )(?:luggage|suitcase|baggage|box|crate|hay|log|lumber|barrel|furniture|load|cargo|bag)$/;

/**
 * Say where the things are that something comes with: "a kitchen WITH a stove" has it inside, "a
 * table with plates" on it, "a man with a dog" next to him.
 *
 * @param host   the category of what has them
 * @param owned  the category of what it has
 * @returns      the relation of the owned thing to its host; undefined where "with" says nothing about space
 */
export function placeWith(host: string | undefined, owned: string): PredicateName | undefined {
  if (host === undefined) return undefined;
  if (isEffigy(host) && isClothing(owned)) return isHeadgear(owned) ? "on" : "touching";
  if (isAnimate(host)) return isClothing(owned) ? "touching" : "next to";
  if (VESSELS.has(host) && /(?:^| )(?:saucer|coaster|doily|trivet)$/.test(owned)) return "under";
  if (isVehicle(host) && isPerson(owned)) return isSaddled(host) ? "on" : "inside";
  if (LANDS.test(host) && !FITTINGS.has(owned)) return "on";
  if (isSeatOrFlatBed(host) && SOFT.test(owned)) return "on";
  if (DECKS.test(host)) return "on";
  if (isSeat(owned) && isBearer(host)) return "around";
  if (isApartFrom(host, owned)) return "near";
  if (isBearer(host)) return STANDING.test(owned) ? "next to" : "on";
  if (/(?:^| )(?:wall|fence)$/.test(host) && ON_WALLS.test(owned)) return "on";
  if (/(?:^| )window$/.test(host) && DRAPES.test(owned)) return "on";
  if (BUILDINGS.test(host) && ON_WALLS.test(owned)) return "part of";
  if (FITTINGS.has(owned) && !isPlace(host) && !(owned === "window" && isSmall(host)))
    return "part of";
  if (VESSELS.has(host) || isPlace(host)) return "inside";
  if (DISHES.test(host) && SPREADS.test(owned)) return "on";
  if (LOADED.test(host) && LOADS.test(owned)) return "on";
  return isKnownCategory(owned) && isKnownCategory(host) ? "near" : undefined;
}

/**
 * Whether a thing is neither in nor on what it is named with, so that it stands apart: a desk that comes with a
 * bed, a teapot with a cup.
 *
 * @param host   the category of what has something
 * @param other  the category of the other thing
 */
export function isApartFrom(host: string, other: string): boolean {
  if (isBearer(host)) return FURNITURE.test(other) && !BUILT_UP.test(host);
  return VESSELS.has(headOf(host)) && isTabletop(other) && volumeOf(other) > volumeOf(host);
}

/** How much room a thing takes (m³); none where nobody knows. */
function volumeOf(category: string): number {
  return knownSides(category)?.reduce((all, side) => all * side, 1) ?? Number.NaN;
}

/** Whether things are on what has them: a table, a tray. */
export function isBearer(category: string): boolean {
  return BEARERS.has(headOf(category));
}

/** Whether all that a thing comes with is on it: a stage, a hill, a deck. */
export function carriesAll(category: string): boolean {
  return LANDS.test(category) || DECKS.test(category);
}

/** Whether a thing is too small for a window: a laptop, not a bus, nor what nobody knows the size of. */
function isSmall(category: string): boolean {
  const [width, height] = knownSides(category) ?? [Number.POSITIVE_INFINITY, 0];
  return Math.max(width, height) < SMALLEST_WITH_WINDOW_M;
}

const SMALLEST_WITH_WINDOW_M = 0.8;
