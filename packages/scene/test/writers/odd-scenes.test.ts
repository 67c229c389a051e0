import { validateBytes } from "gltf-validator";
import { describe, expect, it } from "vitest";
import { sceneFromGlb } from "../../src/readers/glb/index.ts";
import { renderImage } from "../../src/render/render-image.ts";
import type { Scene, SceneObject } from "../../src/scene.ts";
import { planSvg } from "../../src/writers/plan-svg.ts";
import { sceneGlb } from "../../src/writers/scene-glb.ts";

const thing = (
  id: string,
  category: string,
  box: readonly number[],
  yaw?: number,
): SceneObject => ({
  id,
  category,
  attributes: {},
  box,
  ...(yaw !== undefined && { yaw }),
});

const ODD: Readonly<Record<string, readonly SceneObject[]>> = {
  "a point": [thing("a", "cube", [0, 0, 0, 0, 0, 0])],
  "a sheet": [thing("a", "sofa", [0, 0, 0, 2, 0, 1]), thing("b", "quasar", [0, 0, 0, 0, 1, 1])],
  "a million metres": [thing("a", "house", [0, 0, 0, 1e6, 1e6, 1e6])],
  "far away": [thing("a", "cube", [1e7, 0, 0, 1e7 + 1, 1, 1])],
  "a micrometre": [thing("a", "cup", [0, 0, 0, 1e-6, 1e-6, 1e-6])],
  "under the floor": [thing("a", "cube", [0, -5, 0, 1, -4, 1])],
  "thirty in one place": Array.from({ length: 30 }, (_, i) =>
    thing(`cube-${i}`, "cube", [0, 0, 0, 1, 1, 1]),
  ),
  "turned many times": [
    thing("a", "sofa", [0, 0, 0, 2, 1, 1], 1e9),
    thing("b", "bed", [0, 0, 0, 2, 1, 1], -3),
  ],
  "hostile names": [
    thing("__proto__", "constructor", [0, 0, 0, 1, 1, 1]),
    thing("../../x", "</svg><script>", [2, 0, 0, 3, 1, 1]),
    thing("\u202e", "toString", [4, 0, 0, 5, 1, 1]),
  ],
  "boxes in boxes": [
    thing("a", "box", [0, 0, 0, 4, 4, 4]),
    thing("b", "box", [1, 0, 1, 3, 2, 3]),
    thing("c", "ball", [1.5, 0, 1.5, 2, 0.5, 2]),
  ],
};

describe.each(Object.entries(ODD))("an odd room: %s", (_, objects) => {
  const scene: Scene = { frame: "room", objects, relations: [] };

  it("is drawn, and planned without markup or numbers that are none", () => {
    expect(renderImage(scene, { width: 32, height: 32 }).data).toHaveLength(4 * 32 * 32);
    expect(planSvg(scene)).not.toMatch(/NaN|Infinity|<script/);
  });

  it("is written as valid glTF and read back", async () => {
    const glb = await sceneGlb(scene);
    const { issues } = await validateBytes(glb);
    expect(issues.messages.filter(({ severity }) => severity < 2)).toEqual([]);
    expect(await sceneFromGlb(glb)).toEqual(scene);
  });
});

// What is beyond the edge of the picture is not in it: every relation shown must be seen.
it.each([0.3, 1, 3])("keeps a crowd within the picture, aspect %d", (aspect) => {
  const objects = Array.from({ length: 60 }, (_, i) => {
    const [x, z] = [3 * (i % 10), 4 * Math.floor(i / 10)];
    return {
      ...thing(`tree-${i}`, "cube", [x, 0, z, x + 1, 4, z + 1]),
      attributes: { color: "red" },
    };
  });
  const [width, height] = [Math.round(128 * aspect), 128];
  const { data } = renderImage({ frame: "room", objects, relations: [] }, { width, height });
  const red = (x: number, y: number) => {
    const at = 4 * (y * width + x);
    return data[at]! > 1.6 * data[at + 1]!;
  };
  const edge = Array.from(
    { length: width * height },
    (_, i) => [i % width, Math.floor(i / width)] as const,
  ).filter(([x, y]) => x === 0 || y === 0 || x === width - 1 || y === height - 1);
  expect(edge.filter(([x, y]) => red(x, y))).toEqual([]);
  expect(data.some((_, i) => i % 4 === 0 && red((i / 4) % width, Math.floor(i / 4 / width)))).toBe(
    true,
  );
});
