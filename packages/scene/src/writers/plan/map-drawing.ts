import type { Furnished } from "../../assets/furnish.ts";
import type { PredicateName } from "../../predicate-names.ts";
import type { Relation, Scene } from "../../scene.ts";
import type { Label, Rectangle } from "./labels.ts";
import { boundsOf, keptFree, mapLabel } from "./map-labels.ts";
import { drawMapShape, type MapShape, mapShape } from "./map-shape.ts";
import type { Names } from "./names.ts";
import type { Sheet } from "./sheet.ts";

/** What is drawn of a plan's things, from the lowest to the uppermost, and their names. */
export interface PlanDrawing {
  readonly symbols: readonly string[];
  /** Who finds a place least easily comes first. */
  readonly labels: readonly Label[];
  readonly keepFree: readonly Rectangle[];
}

/** With more features than this their lines are not kept free of names: there is no room to. */
const MOST_KEPT_FREE = 80;

/** Relations that are seen from where things lie on a map, so that an arrow would only hide them. */
const SEEN: ReadonlySet<PredicateName> = new Set([
  "crosses",
  "inside",
  "contains",
  "surrounding",
  "around",
  "touching",
  "overlapping",
  "part of",
  "at the centre of",
  "in a row",
]);

/** Of a way these are seen too, and an arrow to its middle would say less. */
const SEEN_OF_WAYS: ReadonlySet<PredicateName> = new Set(["between", "next to", "near"]);

/** Draw the features of a map: areas, the larger under the smaller, then ways, then points. */
export function mapDrawing(
  scene: Scene,
  furniture: readonly Furnished[],
  { sheet, names }: { readonly sheet: Sheet; readonly names: Names },
): PlanDrawing {
  const features = new Map(scene.objects.map((feature) => [feature.id, feature]));
  const drawn = furniture.map((f) => {
    const shape = mapShape(features.get(f.object.id)!, f, sheet);
    return { shape, label: mapLabel(shape, names.of(f)), area: areaOf(shape) };
  });
  const upwards = drawn.toSorted((a, b) => levelOf(a.shape) - levelOf(b.shape) || b.area - a.area);
  const few = drawn.length <= MOST_KEPT_FREE;
  return {
    symbols: upwards.map(({ shape }) => drawMapShape(shape)),
    labels: drawn.toSorted((a, b) => a.area - b.area).map(({ label }) => label),
    keepFree: few ? drawn.flatMap(({ shape }) => keptFree(shape)) : [],
  };
}

/** Those relations of a map that are drawn as arrows. */
export function unseenOnMap({ relations, objects }: Scene): readonly Relation[] {
  const ways = new Set(
    objects.filter(({ geometry }) => geometry?.type.endsWith("LineString")).map(({ id }) => id),
  );
  return relations.filter(({ subject, predicate, object, negated }) => {
    if (negated) return true;
    const isOfWay = [subject, ...[object].flat()].some((id) => ways.has(id));
    return !SEEN.has(predicate) && !(isOfWay && SEEN_OF_WAYS.has(predicate));
  });
}

/** Areas under lines, lines under points. */
function levelOf({ areas, lines, style }: MapShape): number {
  if (areas.length > 0) return 0;
  return lines.length > 0 ? style.level : 10;
}

function areaOf(shape: MapShape): number {
  const [x0, y0, x1, y1] = boundsOf(shape);
  return (x1 - x0) * (y1 - y0);
}
