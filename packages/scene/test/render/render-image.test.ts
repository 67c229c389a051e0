import { decode } from "fast-png";
import { describe, expect, it } from "vitest";
import { modelOf } from "../../src/assets/model-of.ts";
import type { Picture } from "../../src/render/develop.ts";
import { imagePng } from "../../src/render/image-png.ts";
import { renderImage } from "../../src/render/render-image.ts";
import type { Frame, Scene, SceneObject } from "../../src/scene.ts";

const object = (
  id: string,
  category: string,
  box: readonly number[],
  color?: string,
): SceneObject => ({
  id,
  category,
  attributes: color ? { color } : {},
  box,
});
const scene = (frame: Frame, ...objects: SceneObject[]): Scene => ({
  frame,
  objects,
  relations: [],
});

const isRed = (r: number, g: number, b: number) => r > 1.6 * g && r > 1.6 * b;
const isBlue = (r: number, g: number, b: number) => b > 1.3 * r && b > 1.1 * g;

/** Mean place of the pixels of one colour, in fractions of the picture, and how many there are. */
function middleOf({ width, height, data }: Picture, wanted: typeof isRed) {
  let [x, y, count] = [0, 0, 0];
  for (let i = 0; i < width * height; i += 1) {
    if (!wanted(data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!)) continue;
    [x, y, count] = [x + (i % width), y + Math.floor(i / width), count + 1];
  }
  return { x: x / count / width, y: y / count / height, count };
}

/** The smallest box around the pixels that differ from what is behind them, which changes from row to row. */
function drawnBox(picture: Picture): readonly number[] {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (let i = 0; i < picture.width * picture.height; i += 1) {
    const [x, y] = [i % picture.width, Math.floor(i / picture.width)];
    const behind = 4 * y * picture.width;
    const differs = [0, 1, 2].some(
      (k) => Math.abs(picture.data[4 * i + k]! - picture.data[behind + k]!) > 2,
    );
    if (!differs) continue;
    box[0] = Math.min(box[0], x / picture.width);
    box[1] = Math.min(box[1], y / picture.height);
    box[2] = Math.max(box[2], (x + 1) / picture.width);
    box[3] = Math.max(box[3], (y + 1) / picture.height);
  }
  return box;
}

const CUBE = [-0.25, 0, -0.25, 0.25, 0.5, 0.25];
const moved = (dx: number, dy: number, dz: number) => CUBE.map((v, i) => v + [dx, dy, dz][i % 3]!);

describe("renderImage in a room", () => {
  // A river that ran on below the camera was not drawn at all.
  it("draws what of a long ground is before the eye", () => {
    const girl = object("g", "girl", [0, 0, 0, 0.4, 1.2, 0.4], "red");
    const river = object("r", "river", [0.6, 0, -90, 30, 0.1, 90]);
    const picture = renderImage(scene("room", girl, river), { width: 64, height: 64 });
    const { x, count } = middleOf(picture, isBlue);
    expect(count).toBeGreaterThan(400);
    expect(x).toBeGreaterThan(middleOf(picture, isRed).x);
  });

  const pair = (to: readonly number[]) =>
    renderImage(scene("room", object("a", "cube", CUBE, "red"), object("b", "sphere", to, "blue")));

  it("shows left on the left", () => {
    const picture = pair(moved(1, 0, 0));
    expect(middleOf(picture, isRed).x).toBeLessThan(middleOf(picture, isBlue).x - 0.2);
  });

  it("shows above higher", () => {
    const picture = pair(moved(0, 1, 0));
    expect(middleOf(picture, isBlue).y).toBeLessThan(middleOf(picture, isRed).y - 0.2);
  });

  it("shows behind higher up and still visible", () => {
    const picture = pair(moved(0, 0, -1));
    expect(middleOf(picture, isBlue).y).toBeLessThan(middleOf(picture, isRed).y);
    expect(middleOf(picture, isBlue).count).toBeGreaterThan(2000);
  });

  it("rises until a small thing behind a large one is seen", () => {
    const wall = object("a", "cube", [-1, 0, -0.5, 1, 1.2, 0.5], "red");
    const ball = object("b", "sphere", [-0.2, 0, -1.4, 0.2, 0.4, -1], "blue");
    expect(middleOf(renderImage(scene("room", wall, ball)), isBlue).count).toBeGreaterThan(300);
  });

  // A ball close behind a high wall cannot be seen from any camera in front and above.
  it("shows a thing through what hides it from everywhere", () => {
    const wall = object("a", "cube", [-1, 0, -0.5, 1, 3, 0.5], "gray");
    const ball = object("b", "sphere", [-0.2, 0, -1, 0.2, 0.4, -0.6], "#0000ff");
    expect(middleOf(renderImage(scene("room", wall, ball)), isBlue).count).toBeGreaterThan(300);
  });

  it("keeps left left even when the left thing stands far back", () => {
    const far = object("a", "cube", moved(-0.6, 0, -6), "red");
    const near = object("b", "cube", CUBE, "blue");
    const picture = renderImage(scene("room", far, near));
    expect(middleOf(picture, isRed).x).toBeLessThan(middleOf(picture, isBlue).x);
  });

  it("shows what is inside a closed thing through its walls", () => {
    const picture = renderImage(
      scene(
        "room",
        object("a", "cube", CUBE, "white"),
        object("b", "sphere", [-0.15, 0, -0.15, 0.15, 0.3, 0.15], "blue"),
      ),
    );
    expect(middleOf(picture, isBlue).count).toBeGreaterThan(2000);
  });

  // The near side's inner wall used to hide what was in hollow things.
  it.each(["bowl", "cup", "vase", "bottle", "house"])("shows what is inside a %s", (category) => {
    const hollow = object("a", category, CUBE, "white");
    const ball = object("b", "sphere", [-0.12, 0.1, -0.12, 0.12, 0.34, 0.12], "blue");
    expect(middleOf(renderImage(scene("room", hollow, ball)), isBlue).count).toBeGreaterThan(2000);
  });

  it("sees into a room: the near wall, what hangs on it and the ceiling are left out", () => {
    const room = renderImage(
      scene(
        "room",
        object("floor", "floor", [-2, -0.02, -2, 2, 0, 2]),
        object("near", "wall", [-2, 0, 2, 2, 2.5, 2.1], "red"),
        object("window", "window", [-0.5, 1, 1.95, 0.5, 2, 2], "red"),
        object("far", "wall", [-2, 0, -2.1, 2, 2.5, -2], "white"),
        object("ceiling", "ceiling", [-2, 2.5, -2, 2, 2.6, 2], "red"),
        object("ball", "ball", CUBE, "blue"),
      ),
    );
    expect(middleOf(room, isBlue).count).toBeGreaterThan(500);
    expect(middleOf(room, isRed).count).toBe(0);
  });

  it("turns a model by its yaw about the middle of its box", () => {
    const bar = (yaw: number): SceneObject => ({
      ...object("bar", "cube", [-1, 0, -0.1, 1, 0.2, 0.1], "red"),
      yaw,
    });
    const red = (yaw: number) => {
      const picture = renderImage(
        scene("room", bar(yaw), object("b", "cube", moved(2, 0, 0), "blue")),
      );
      let [least, most] = [Infinity, -Infinity];
      for (let i = 0; i < picture.width * picture.height; i += 1) {
        if (!isRed(picture.data[4 * i]!, picture.data[4 * i + 1]!, picture.data[4 * i + 2]!))
          continue;
        least = Math.min(least, i % picture.width);
        most = Math.max(most, i % picture.width);
      }
      return most - least;
    };
    expect(red(Math.PI / 2)).toBeLessThan(0.5 * red(0));
  });

  it("draws nothing but the studio for an empty scene", () => {
    const { data } = renderImage(scene("room"), { width: 8, height: 8 });
    expect([...data].every((v) => v > 150)).toBe(true);
  });
});

describe("renderImage of a picture", () => {
  const PIXEL = 1 / 512;

  it.each([
    "cube",
    "sphere",
    "table",
    "dog",
    "person",
    "tree",
    "cup",
    "sofa",
    "quasar",
    "star",
    "lake",
    "fork",
  ])("fills exactly its own box with a %s", (category) => {
    const box = [0.2, 0.35, 0.55, 0.8];
    const drawn = drawnBox(renderImage(scene("image", object("a", category, box))));
    drawn.forEach((edge, i) => {
      expect(Math.abs(edge - box[i]!)).toBeLessThan(2.5 * PIXEL);
    });
  });

  it("shows the top of what lies: water in a lake, a fork's tines", () => {
    const lake = renderImage(scene("image", object("a", "lake", [0.2, 0.2, 0.8, 0.6])));
    expect(middleOf(lake, isBlue).count).toBeGreaterThan(0.7 * 0.24 * 512 ** 2);
    const rowsOfParts = modelOf(
      { id: "a", category: "fork", attributes: {}, box: [0, 0, 0, 1, 0.25, 0.1] },
      { view: "picture" },
    ).parts.filter(({ name }) => name.startsWith("tine"));
    expect(new Set(rowsOfParts.map(({ center }) => center[1])).size).toBe(4);
  });

  it("has the sky behind the outdoors, and a dark one behind the moon", () => {
    const top = (category: string) => {
      const { data } = renderImage(scene("image", object("a", category, [0.4, 0.4, 0.6, 0.6])));
      return [data[0]!, data[2]!] as const;
    };
    const [[sofaRed], [treeRed, treeBlue], [, moonBlue]] = [top("sofa"), top("tree"), top("moon")];
    expect(treeBlue).toBeGreaterThan(1.2 * treeRed);
    expect(treeRed).toBeLessThan(sofaRed!);
    expect(moonBlue).toBeLessThan(100);
  });

  it("shows two sides of a cube", () => {
    const { data, width } = renderImage(
      scene("image", object("a", "cube", [0.2, 0.2, 0.8, 0.8], "red")),
    );
    const redAt = (x: number) => data[4 * ((width / 2) * width + Math.round(x * width))]!;
    expect(redAt(0.3) - redAt(0.75)).toBeGreaterThan(20);
  });

  it("shows what is inside in front of what it is in, and the nearer of two", () => {
    const inside = renderImage(
      scene(
        "image",
        object("a", "cube", [0.1, 0.1, 0.9, 0.9], "white"),
        object("b", "sphere", [0.4, 0.4, 0.6, 0.6], "blue"),
      ),
    );
    expect(middleOf(inside, isBlue).count).toBeGreaterThan(0.8 * (Math.PI / 4) * (0.2 * 512) ** 2);
    const overlapping = renderImage(
      scene(
        "image",
        object("a", "cube", [0.2, 0.2, 0.6, 0.6], "red"),
        object("b", "cube", [0.4, 0.4, 0.8, 0.8], "blue"),
      ),
    );
    expect(middleOf(overlapping, isBlue).count).toBeGreaterThan(middleOf(overlapping, isRed).count);
  });
});

describe("renderImage", () => {
  const twenty = scene(
    "room",
    ...["table", "dog", "person", "tree", "cup"].flatMap((category, row) =>
      [0, 1, 2, 3].map((k) => object(`${category}-${k}`, category, moved(k, 0, row))),
    ),
  );

  it("gives the same bytes again", () => {
    expect(Buffer.from(imagePng(twenty)).equals(Buffer.from(imagePng(twenty)))).toBe(true);
  });

  // About 300 ms of one core when measured; counted in processor time, because machines are shared.
  it("draws twenty objects in well under a second", () => {
    renderImage(twenty);
    const before = process.cpuUsage();
    renderImage(twenty);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(900);
  });

  it("is encoded as a PNG of that size", () => {
    const { width, height, channels, data } = decode(imagePng(twenty, { width: 64, height: 48 }));
    expect([width, height, channels]).toEqual([64, 48, 4]);
    expect([...data]).toEqual([...renderImage(twenty, { width: 64, height: 48 }).data]);
  });

  it("refuses what it cannot draw", () => {
    expect(() => renderImage(twenty, { width: 0 })).toThrow(
      "renderImage: expected width to be a whole number of pixels from 1 to 4096, got 0.",
    );
    const homeless: Scene = {
      frame: "room",
      objects: [{ id: "a", category: "cube", attributes: {} }],
      relations: [],
    };
    expect(() => renderImage(homeless)).toThrow(
      'scene.objects[0].box: expected a box for "a", got none. Lay it out first.',
    );
  });
});
