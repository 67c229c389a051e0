import { type Furnished, type FurnishOptions, furnish } from "../assets/furnish.ts";
import { isGroundModel, isStructure } from "../assets/structure.ts";
import { checkOptions } from "../check-options.ts";
import { requirePlacedScene } from "../placed.ts";
import type { Scene } from "../scene.ts";
import { arrowsOf } from "./plan/arrows.ts";
import { setLabels } from "./plan/labels.ts";
import { mapDrawing, type PlanDrawing, unseenOnMap } from "./plan/map-drawing.ts";
import { PATTERNS } from "./plan/map-style.ts";
import { type Names, namesIn } from "./plan/names.ts";
import { isSmall, objectLabel, outlineOf } from "./plan/object-label.ts";
import { foot, marginsOf, northArrow, paper } from "./plan/paper.ts";
import { type Sheet, sheetOf } from "./plan/sheet.ts";
import { symbolOf } from "./plan/symbol.ts";

const STYLE = `text{font-family:system-ui,-apple-system,"Segoe UI","Noto Sans","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","WenQuanYi Micro Hei",sans-serif;font-size:13px;text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}
.object{fill:#1d2733;font-weight:600}.relation{fill:#b0343c}.note{fill:#5b6672;font-size:12px;stroke:none}
.objects{stroke:#26303a;stroke-width:.8}.arrow{fill:none;stroke:#b0343c;stroke-width:1.6}.grid{stroke:#dde3e9;stroke-width:1}.fine{stroke-width:.7;opacity:.7}.leader{stroke:#5b6672;stroke-width:.8}`;
const HEAD =
  '<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#b0343c"/></marker>';

/**
 * Draw a scene's plan as SVG: a room or a map from above, north at the top and a room's viewer at
 * the bottom; a picture from the front. Objects in their colours with their names, stated relations
 * as arrows, a scale, an arrow to the north. A ceiling is left out, so that the room is seen.
 *
 * Names are in the language of the words that the scene was made from. Things that nothing is known
 * about are plain boxes with a dashed outline. All text is escaped.
 *
 * @param options  `assets`: the user's own models, see `assetsFromFiles`
 * @throws InputError  when an object has no box or an option is unknown
 */
export function planSvg(scene: Scene, options: FurnishOptions = {}): string {
  requirePlacedScene(scene, "planSvg");
  checkOptions(options, ["assets"], "planSvg");
  const all = furnish(scene, options);
  const furniture = all.filter(({ model }) => model.asset !== "ceiling");
  const sheet = sheetOf(furniture, scene.frame);
  const names = namesIn(scene, all);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.widthPx}" height="${sheet.heightPx}" viewBox="0 0 ${sheet.widthPx} ${sheet.heightPx}" role="img">`,
    `<style>${STYLE}</style><defs>${HEAD}${scene.frame === "map" ? PATTERNS : ""}</defs>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    paper(sheet),
    ...drawn(scene, furniture, { sheet, names }),
    northArrow(sheet, names.language),
    foot(sheet, furniture, { frame: scene.frame, language: names.language }),
    "</svg>\n",
  ].join("\n");
}

/** The things, the arrows between them and all names. */
function drawn(
  scene: Scene,
  furniture: readonly Furnished[],
  { sheet, names }: { readonly sheet: Sheet; readonly names: Names },
): readonly string[] {
  const isMap = scene.frame === "map";
  const drawing = isMap
    ? mapDrawing(scene, furniture, { sheet, names })
    : roomDrawing(furniture, sheet, names);
  const told = isMap ? unseenOnMap(scene) : scene.relations;
  const arrows = arrowsOf(told, furniture, sheet, names);
  const labels = setLabels(
    [...drawing.labels, ...arrows.flatMap(({ label }) => label ?? [])],
    [sheet.widthPx, sheet.heightPx],
    [...drawing.keepFree, ...marginsOf(sheet)],
  );
  const paths = arrows.map(({ path }) => path).filter(Boolean);
  return [`<g class="objects">${drawing.symbols.join("\n")}</g>`, ...paths, ...labels];
}

/** The things of a room or picture as their parts are seen, and their names. */
function roomDrawing(furniture: readonly Furnished[], sheet: Sheet, names: Names): PlanDrawing {
  return {
    symbols: fromFarToNear(furniture, sheet).map((f) => symbolOf(f, sheet)),
    labels: byImportance(furniture).map((f) => objectLabel(f, names.of(f), sheet)),
    keepFree: furniture.map((f) => outlineOf(f, sheet)).filter(isSmall),
  };
}

/** Things take the best places before the floor that they stand on. */
function byImportance(furniture: readonly Furnished[]): readonly Furnished[] {
  return [...furniture].sort((a, b) => Number(isStructure(a)) - Number(isStructure(b)));
}

/** A room lies under all that is in it, then come grounds, then hollow things under what they hold. */
function fromFarToNear(furniture: readonly Furnished[], { view }: Sheet): readonly Furnished[] {
  const near = view === "above" ? 4 : 5;
  const layer = ({ model, seeThrough }: Furnished) => {
    if (model.asset === "room") return 0;
    return isGroundModel(model) ? 1 : seeThrough ? 2 : 3;
  };
  return [...furniture].sort(
    (a, b) => layer(a) - layer(b) || a.object.box[near]! - b.object.box[near]!,
  );
}
