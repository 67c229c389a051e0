import { isGroundName } from "../kinds/areas.ts";
import { isKindOf } from "../kinds/category.ts";
import { groundSides } from "../kinds/grounds.ts";
import { hasInside } from "../kinds/interiors.ts";
import type { SceneObject } from "../scene.ts";

/** Things with a top that others stand on, or an area that they stand in. */
const SURFACES: ReadonlySet<string> = new Set(
  `table desk counter countertop worktop bed shelf rug carpet mat floor stage platform tray board road
  street path pavement sidewalk field lawn grass beach lake pond river sea island square yard garden
  park court pitch roof bench plate dish ground ceiling wall map bridge deck runway stool nightstand
  chessboard tabletop crossing intersection corner hill mountain cliff pier dock playground`.split(
    /\s+/,
  ),
);

/** Things that others are in. */
const VESSELS: ReadonlySet<string> = new Set(
  `room kitchen bedroom bathroom hall hallway office garage house building box basket drawer cupboard
  cabinet wardrobe closet bag suitcase crate pool bathtub tub sink aquarium cage tent picture image
  photo photograph scene frame screen page classroom shop store bookshelf bookcase fridge
  refrigerator oven bowl bucket bin jar vase tank forest cave tunnel staircase tree town village city
  market suburb`.split(/\s+/),
);

/** Vessels that are open at the top, where one sees what they hold. */
const OPEN_VESSELS: ReadonlySet<string> = new Set(
  `bowl cup mug glass basket bag handbag backpack purse tote box crate bin bucket jar vase pot pan sink
  bathtub tub drawer planter flowerpot wheelbarrow trough`.split(/\s+/),
);

/** Things on which others hang, at a side of them, rather than stand. */
const UPRIGHT: ReadonlySet<string> = new Set([
  "wall",
  "door",
  "window",
  "blackboard",
  "whiteboard",
  "mirror",
  "curtain",
]);

/** Ways and lines, which cross others at full length; all else crosses them by being on them. */
const LINES: ReadonlySet<string> = new Set(
  `road street highway lane driveway path trail river creek stream canal bridge footbridge overpass
  aqueduct railway railroad track tracks rail runway fence wall hedge line rope wire cable pipe border
  crosswalk crossing tunnel ladder plank log beam board stick arrow ribbon moat`.split(/\s+/),
);

/** Things that hang on a wall, or are set into one, rather than stand. */
const WALL_HUNG: ReadonlySet<string> = new Set(
  `painting picture poster portrait photo photograph print artwork mural map calendar frame clock mirror
  window sign signboard plaque tapestry banner blackboard chalkboard whiteboard noticeboard corkboard
  curtain blind shelf hook thermostat sconce microwave hood cupboard cabinet television tv
  conditioner heater intercom scoreboard screen`.split(/\s+/),
);

/** Things that hang from a ceiling where they are over something. */
const CEILING_HUNG: ReadonlySet<string> = new Set(
  "chandelier pendant lamp light lantern bulb fan mobile lampshade spotlight mistletoe".split(" "),
);

/** What is over everything, and holds what flies. */
const SKIES: ReadonlySet<string> = new Set(["sky", "air", "heaven", "heavens"]);

/** What animals are kept in, which is as large as they need. */
const PENS: ReadonlySet<string> = new Set(
  "cage pen enclosure kennel hutch coop stall sty pigsty aviary pound corral".split(" "),
);

/** Tell whether what is on a thing hangs at a side of it; a compound follows its last word. */
export function isUpright(object: Pick<SceneObject, "category">): boolean {
  return isKindOf(object.category, UPRIGHT);
}

/** Tell whether what is on a thing is fixed under it. */
export function isOverhead(object: SceneObject): boolean {
  return isKindOf(object.category, new Set(["ceiling"]));
}

/** Tell whether what is in a thing stands on it: a field, a rug, a pond; a compound follows its last word. */
export function isGround(object: Pick<SceneObject, "category">): boolean {
  return isGroundName(object.category);
}

/** Tell whether what is in a thing is up in it, and stands on nothing: the sky; a compound follows its last word. */
export function isSky(object: Pick<SceneObject, "category">): boolean {
  return isKindOf(object.category, SKIES);
}

/** Tell whether a thing is built about what is kept in it: a cage, a pen; a compound follows its last word. */
export function isPen(object: Pick<SceneObject, "category">): boolean {
  return isKindOf(object.category, PENS);
}

/** Tell whether a thing is a way or a line; a compound follows its last word. */
export function isLine(object: SceneObject): boolean {
  return isKindOf(object.category, LINES);
}

/** Tell whether someone who crosses a thing is on it: a dog on a street or a bridge, but not a bridge on a river. */
export function isCrossedBy(way: SceneObject, mover: SceneObject): boolean {
  return (isGround(way) || isLine(way)) && !isGround(mover) && !isLine(mover);
}

/** Tell whether a thing hangs on a wall by its nature; a compound follows its last word. */
export function isWallHung(object: SceneObject): boolean {
  return isKindOf(object.category, WALL_HUNG);
}

/** Tell whether a thing hangs from the ceiling where it is over something; a compound follows its last word. */
export function isCeilingHung(object: SceneObject): boolean {
  return isKindOf(object.category, CEILING_HUNG);
}

/** Tell whether others stand on a thing; a compound follows its last word. */
export function isSurface(object: SceneObject): boolean {
  return isKindOf(object.category, SURFACES) || groundSides(object.category) !== undefined;
}

/** Tell whether others are within a thing; a compound follows its last word. */
export function isVessel(object: Pick<SceneObject, "category">): boolean {
  return isKindOf(object.category, VESSELS) || hasInside(object.category);
}

/** Tell whether one sees what a thing holds at its open top; a compound follows its last word. */
export function isOpenVessel(object: SceneObject): boolean {
  return isKindOf(object.category, OPEN_VESSELS);
}
