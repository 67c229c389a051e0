import { describe, expect, it } from "vitest";
import { furnish } from "../../src/assets/furnish.ts";
import { liftToRoom } from "../../src/assets/lift-to-room.ts";
import type { Attributes, Scene } from "../../src/scene.ts";

const thing = (
  id: string,
  category: string,
  box: readonly number[],
  more: { readonly yaw?: number; readonly attributes?: Attributes } = {},
) => ({ id, category, attributes: {}, box, ...more });
const room = (...objects: Scene["objects"]): Scene => ({ frame: "room", objects, relations: [] });

describe("furnish", () => {
  it("sees what rests on a turned thing, and what is in it", () => {
    const turned = { yaw: Math.PI / 2 };
    const [sofa] = furnish(
      room(
        thing("sofa", "sofa", [-1, 0, -0.4, 1, 0.8, 0.4], turned),
        thing("cat", "cat", [-0.1, 0.8, 0.7, 0.1, 1, 0.9]),
      ),
    );
    const tops = sofa!.model.parts.map(({ center, size }) => center[1] + size[1] / 2);
    expect(Math.max(...tops)).toBeGreaterThan(0.6);
    const [box] = furnish(
      room(
        thing("box", "box", [-1, 0, -0.4, 1, 0.8, 0.4], turned),
        thing("ball", "ball", [-0.1, 0, 0.7, 0.1, 0.2, 0.9]),
      ),
    );
    expect(box!.seeThrough).toBe(true);
  });

  it.each([
    ["car", "left", Math.PI],
    ["car", "right", 0],
    ["chair", "left", -Math.PI / 2],
    ["chair", "right", Math.PI / 2],
  ] as const)("turns a %s in a picture to face %s", (category, facing, yaw) => {
    const objects = [thing("a", category, [0.2, 0.2, 0.6, 0.4], { attributes: { facing } })];
    const [furnished] = furnish({ frame: "image", objects, relations: [] });
    expect(Math.cos(furnished!.yaw - yaw)).toBeCloseTo(1, 9);
  });

  // A lamp above an operating table used to have its foot in the air.
  it("hangs a lamp that stands on nothing high up, and no other", () => {
    const high = [0, 1.9, 0, 0.4, 2.5, 0.4];
    const shelf = thing("s", "shelf", [0, 0, 0, 0.9, 1.9, 0.4]);
    const floor = thing("f", "floor", [-2, -0.2, -2, 2, 0, 2]);
    const assetOf = (...objects: Scene["objects"]) => furnish(room(...objects))[0]!.model.asset;
    expect(assetOf(thing("a", "lamp", high), floor)).toBe("pendant lamp");
    expect(assetOf(thing("a", "lamp", high), floor, shelf)).toBe("lamp");
    expect(assetOf(thing("a", "lamp", [0, 0, 0, 0.4, 1.5, 0.4]), floor)).toBe("lamp");
  });

  it("leaves out the hat that a cook has where words put another on him", () => {
    const chef = thing("a", "chef", [0, 0, 0, 0.5, 1.7, 0.35]);
    const hat = thing("b", "hat", [0.1, 1.7, 0.05, 0.4, 1.9, 0.3]);
    const hats = (...objects: Scene["objects"]) =>
      furnish(room(...objects))[0]!.model.parts.filter(({ name }) => /^hat/.test(name)).length;
    expect([hats(chef), hats(chef, hat)]).toEqual([2, 0]);
  });

  it("bears boxes without height, and refuses unknown options", () => {
    const [{ size }] = furnish(room(thing("a", "rug", [0, 0, 0, 1, 0, 1]))) as [
      ReturnType<typeof furnish>[0],
    ];
    expect(Math.min(...size)).toBeGreaterThan(0);
    expect(() => furnish(room(), { asset: new Map() } as object)).toThrow(
      'furnish: expected options among assets, got "asset". Did you mean "assets"?',
    );
  });
});

describe("liftToRoom of a map", () => {
  it("lays degrees on the ground in metres, north away from the viewer", () => {
    const objects = [
      thing("a", "house", [179.99, 0, 180, 0.01]),
      thing("b", "house", [-180, 0.01, -179.99, 0.02]),
    ];
    const [a, b] = liftToRoom({ frame: "map", objects, relations: [] }).objects;
    // A hundredth of a degree on a great circle is 1,112 m.
    expect(a!.box[3]! - a!.box[0]!).toBeCloseTo(1112, -1);
    expect(b!.box[0]).toBeCloseTo(a!.box[3]!, 3);
    expect(b!.box[5]).toBeCloseTo(a!.box[2]!, 3);
  });
});
