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
  refrigerator oven bowl bucket bin jar vase tank forest cave tunnel staircase tree`.split(/\s+/),
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

/** Tell whether what is on a thing hangs at a side of it; a compound follows its last word. */
export function isUpright(object: SceneObject): boolean {
  return isAmong(object, UPRIGHT);
}

/** Tell whether what is on a thing is fixed under it. */
export function isOverhead(object: SceneObject): boolean {
  return isAmong(object, new Set(["ceiling"]));
}

/** Tell whether others stand on a thing; a compound follows its last word. */
export function isSurface(object: SceneObject): boolean {
  return isAmong(object, SURFACES);
}

/** Tell whether others are within a thing; a compound follows its last word. */
export function isVessel(object: SceneObject): boolean {
  return isAmong(object, VESSELS);
}

/** Tell whether one sees what a thing holds at its open top; a compound follows its last word. */
export function isOpenVessel(object: SceneObject): boolean {
  return isAmong(object, OPEN_VESSELS);
}

function isAmong({ category }: SceneObject, names: ReadonlySet<string>): boolean {
  return names.has(category) || names.has(category.slice(category.lastIndexOf(" ") + 1));
}
