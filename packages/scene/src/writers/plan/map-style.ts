import { hexOf } from "../../assets/color-of.ts";
import { colorOf } from "../../assets/model-of.ts";
import { isKnownCategory } from "../../kinds/noun-table.ts";
import type { SceneObject } from "../../scene.ts";
import { fullName, NAME } from "../../words/attributes.ts";

/** How a kind of feature is drawn on the plan of a map. */
export interface MapStyle {
  /** Of an area, or of the line's own colour. */
  readonly fill: string;
  /** An area's outline, a line's casing. */
  readonly edge: string;
  /** A line's width without its casing, in pixels. */
  readonly widthPx: number;
  /** A pattern of dashes over a line, in its own colour. */
  readonly dash?: string;
  /** What grows or is built all over an area; see `PATTERNS`. */
  readonly pattern?: "built" | "trees" | "furrows";
  /** An area of which only the box is known is drawn with round corners: nature has no square ones. */
  readonly round?: boolean;
  /** What a line lies over: waterways lie under ways, ways under rails and borders, bridges over all. */
  readonly level: number;
}

const style = (fill: string, edge: string, widthPx = 5, level = 2): MapStyle => ({
  fill,
  edge,
  widthPx,
  level,
});

const WATER: MapStyle = { ...style("#9ecbe8", "#5b9cc4", 6, 1), round: true };
const STREAM = style("#9ecbe8", "#5b9cc4", 3, 1);
const GREEN: MapStyle = { ...style("#cfe6bd", "#8db573"), round: true };
const TREES: MapStyle = { ...style("#b7d7a0", "#75a061"), pattern: "trees", round: true };
const FIELD: MapStyle = { ...style("#efe6b4", "#c9b968"), pattern: "furrows" };
const SAND: MapStyle = { ...style("#f3e3b3", "#cdb676"), round: true };
const ROCK: MapStyle = { ...style("#dcd3c6", "#a3968a"), round: true };
const BUILT: MapStyle = { ...style("#e9e2da", "#b7aa9c"), pattern: "built" };
const PAVED = style("#e4e4e8", "#9a9aa6");
const ROAD = style("#ffffff", "#7d858e", 5);
const MAIN_ROAD = style("#fbd98a", "#a8792c", 7, 3);
const PATH: MapStyle = { ...style("#a0764a", "#ffffff", 1.8), dash: "6 3" };
const RAIL: MapStyle = { ...style("#ffffff", "#4a4f55", 2.2, 4), dash: "9 7" };
const BORDER: MapStyle = { ...style("#8a4f9e", "#ffffff", 2, 4), dash: "10 4 2 4" };
const WALL = style("#5f5852", "#ffffff", 2.5);
const BRIDGE = style("#f4f1ea", "#3f454c", 7, 5);
const BUILDING = style("#c9a88d", "#7a5a43", 5);

/** The kinds of each style; whatever else there is, is a building. */
const KINDS: readonly (readonly [MapStyle, string])[] = [
  [WATER, "river canal lake pond sea ocean bay pool reservoir lagoon water harbor port"],
  [STREAM, "stream creek brook"],
  [GREEN, "park garden meadow lawn pasture island course pitch cemetery zoo playground hill"],
  [TREES, "forest wood woods jungle grove orchard tree"],
  [FIELD, "field farm vineyard farmland"],
  [SAND, "beach desert sand coast shore"],
  [ROCK, "mountain volcano cliff rock quarry"],
  [BUILT, "city town village suburb district block neighborhood settlement center centre downtown"],
  [PAVED, "square plaza airport lot runway yard campus"],
  [ROAD, "road street avenue lane alley boulevard roundabout"],
  [MAIN_ROAD, "highway motorway freeway expressway"],
  [PATH, "path trail footpath track"],
  [RAIL, "railway railroad tramway tram line"],
  [BORDER, "border boundary"],
  [WALL, "wall fence hedge"],
  [BRIDGE, "bridge pier viaduct"],
  [ROCK, "county province state country region"],
];

const BY_KIND: ReadonlyMap<string, MapStyle> = new Map(
  KINDS.flatMap(([each, words]) => words.split(" ").map((word) => [word, each] as const)),
);

/** What repeats over an area, at the same size on every map: houses along streets, trees, furrows. */
export const PATTERNS = `<pattern id="built" width="18" height="14" patternUnits="userSpaceOnUse"><path d="M2 2h6v4h-6zM10 2h5v4h-5zM2 8h4v4h-4zM8 8h7v4h-7z" fill="#d3c5b6"/></pattern>
<pattern id="trees" width="16" height="14" patternUnits="userSpaceOnUse"><circle cx="4" cy="4" r="2.2" fill="#8fba78"/><circle cx="12" cy="10" r="2.2" fill="#8fba78"/></pattern>
<pattern id="furrows" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(20)"><path d="M0 4h8" stroke="#ddcf8e"/></pattern>`;

/**
 * Tell how a feature is drawn; a colour of its own ("a red house") is the fill. A compound follows its last word; what is
 * called by a name alone is a town.
 */
export function mapStyleOf(feature: SceneObject): MapStyle {
  const head = fullName(feature).split(" ").at(-1)!;
  const isNameAlone = feature.attributes[NAME]?.toLowerCase() === fullName(feature);
  const isTown = isNameAlone && !isKnownCategory(feature.category);
  const own = BY_KIND.get(head) ?? (isTown ? BUILT : BUILDING);
  if (feature.attributes.color === undefined) return own;
  const { pattern: _, ...plain } = own;
  return { ...plain, fill: hexOf(colorOf(feature)) };
}
