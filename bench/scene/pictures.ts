/**
 * `npm run bench:scene -- pictures`: how long a picture of 512 x 512 takes, and the other writers.
 */
import { imagePng, planSvg, renderImage, type Scene, sceneGlb } from "@syntopia/scene";
import { printIfStarted, type Row } from "./row.ts";
import { timedRow } from "./timed-row.ts";

/** The goal for a picture of twenty objects. */
const GOAL_MS = 300;
const CATEGORIES =
  "table chair sofa lamp dog cat person tree cup car bookcase plant bed tv robot penguin bicycle house vase clock".split(
    " ",
  );

/** Things in a square grid, one metre and a bit apart. */
function gridOf(count: number): Scene {
  const columns = Math.ceil(Math.sqrt(count));
  const objects = Array.from({ length: count }, (_, i) => {
    const [x, z] = [1.2 * (i % columns), 1.2 * Math.floor(i / columns)];
    const category = CATEGORIES[i % CATEGORIES.length]!;
    return {
      id: `${category}-${i}`,
      category,
      attributes: {},
      box: [x, 0, z, x + 0.8, 0.9, z + 0.8],
    };
  });
  return { frame: "room", objects, relations: [] };
}

/** Time a picture of few, some and many things, then the other writers of some. */
export async function pictureRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const count of [3, 20, 100]) {
    const scene = gridOf(count);
    const goal = count === 20 ? GOAL_MS : undefined;
    rows.push(await timedRow(`picture, ${count} objects`, () => renderImage(scene), goal));
  }
  const scene = gridOf(20);
  rows.push(await timedRow("picture as PNG, 20 objects", () => imagePng(scene), GOAL_MS));
  rows.push(await timedRow("plan, 20 objects", () => planSvg(scene)));
  rows.push(await timedRow("glTF, 20 objects", () => sceneGlb(scene)));
  return rows;
}

await printIfStarted(import.meta.url, pictureRows);
