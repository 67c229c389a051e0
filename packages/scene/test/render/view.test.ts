import fc from "fast-check";
import { Quaternion, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { axesOf } from "../../src/render/camera.ts";
import { projectorOf } from "../../src/render/projector.ts";
import { viewOf } from "../../src/render/view.ts";
import type { Scene } from "../../src/scene.ts";

const side = fc.double({ min: 0.2, max: 1.2, noNaN: true });
const place = fc.double({ min: -3, max: 3, noNaN: true });
const box = fc
  .tuple(place, place, side, side, side)
  .map(([x, z, w, h, d]) => [x, 0, z, x + w, h, z + d]);
const roomOf = (boxes: readonly (readonly number[])[], category = "cube"): Scene => ({
  frame: "room",
  objects: boxes.map((each, i) => ({ id: `${i}`, category, attributes: {}, box: each })),
  relations: [],
});

/** Where the middles of the things come to lie in the picture, pixels from its left edge. */
function columnsOf(scene: Scene): readonly number[] {
  const { camera, furniture } = viewOf(scene, { aspect: 1 });
  const positions = new Float32Array(furniture.flatMap(({ center }) => center));
  const { screen } = projectorOf(camera, 100, 100).project({
    positions,
    normals: positions,
    indices: new Uint16Array(),
  });
  return furniture.map((_, i) => screen[3 * i]!);
}

describe("viewOf", () => {
  it("shows to the left whatever is to the left of something and beside all of it", () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 2, maxLength: 6 }), (boxes) => {
        const columns = columnsOf(roomOf(boxes));
        for (const [i, a] of boxes.entries()) {
          for (const [k, b] of boxes.entries()) {
            if (a[3]! < b[0]!) expect(columns[i]).toBeLessThan(columns[k]!);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  // Cars and horses used to be seen from straight ahead, and looked like their own backs.
  it("sees one thing, and things side by side, a little from the left", () => {
    expect(
      viewOf(roomOf([[0, 0, 0, 1, 1, 2]], "car"), { aspect: 1 }).camera.azimuth,
    ).toBeGreaterThan(0.3);
    const row = roomOf([0, 2, 4].map((x) => [x, 0, 0, x + 1, 1, 2]));
    expect(viewOf(row, { aspect: 1 }).camera.azimuth).toBeGreaterThan(0.3);
  });

  // A cat under a table used to stay hidden by the sofa before it, although it was seen from the right.
  it("looks from the side from which more is seen", () => {
    const view = viewOf(
      {
        frame: "room",
        objects: [
          ...roomOf([[-0.4, 0, -2, 0, 0.3, -1.6]], "ball").objects,
          { id: "w", category: "wardrobe", attributes: {}, box: [-0.4, 0, 0, 1.6, 2, 0.6] },
        ],
        relations: [],
      },
      { aspect: 1 },
    );
    expect(view.camera.azimuth).toBeGreaterThan(0.1);
    const mirrored = viewOf(
      {
        frame: "room",
        objects: [
          ...roomOf([[0, 0, -2, 0.4, 0.3, -1.6]], "ball").objects,
          { id: "w", category: "wardrobe", attributes: {}, box: [-1.6, 0, 0, 0.4, 2, 0.6] },
        ],
        relations: [],
      },
      { aspect: 1 },
    );
    expect(mirrored.camera.azimuth).toBeLessThan(-0.1);
    expect(mirrored.hidden.size).toBe(0);
  });

  it("shows a thing large on the park that it is in, and tiles whole", () => {
    const ground = (id: string, category: string, x: number, side: number) => ({
      id,
      category,
      attributes: {},
      box: [x - side / 2, 0, -side / 2, x + side / 2, 0.05, side / 2],
    });
    const [bench] = roomOf([[-0.8, 0.05, -0.3, 0.8, 0.9, 0.3]], "bench").objects;
    const distance = (...grounds: Scene["objects"]) =>
      Math.hypot(
        ...viewOf({ frame: "room", objects: [bench!, ...grounds], relations: [] }, { aspect: 1 })
          .camera.position,
      );
    expect(distance(ground("p", "park", 0, 30))).toBeLessThan(2 * distance());
    const tiles = [-8, 0, 8].map((x) => ground(`t${x}`, "lawn", x, 7));
    expect(distance(...tiles)).toBeGreaterThan(5 * distance());
  });

  it("sees a room with walls at its sides straight", () => {
    const { objects } = roomOf([[0, 0, 0, 1, 1, 1]]);
    const wall = { id: "w", category: "wall", attributes: {}, box: [-2, 0, -1.1, 2, 2.5, -1] };
    const side = { ...wall, id: "s", box: [-2.1, 0, -1, -2, 2.5, 2] };
    const azimuth = (...walls: Scene["objects"]) =>
      viewOf({ frame: "room", objects: [...objects, ...walls], relations: [] }, { aspect: 1 })
        .camera.azimuth;
    expect(azimuth(wall)).toBeGreaterThan(0.3);
    expect(azimuth(wall, side)).toBe(0);
  });
});

describe("axesOf", () => {
  it("are the axes of a camera that is turned about the vertical and then tilted", () => {
    const angle = fc.double({ min: -1.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(angle, angle, (pitch, azimuth) => {
        const turn = new Quaternion()
          .setFromAxisAngle(new Vector3(0, 1, 0), -azimuth)
          .multiply(new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), -pitch));
        const { right, up, forward } = axesOf({ pitch, azimuth });
        const wanted = [
          [right, [1, 0, 0]],
          [up, [0, 1, 0]],
          [forward, [0, 0, -1]],
        ] as const;
        for (const [axis, own] of wanted) {
          const turned = new Vector3(...own).applyQuaternion(turn).toArray();
          axis.forEach((value, k) => {
            expect(value).toBeCloseTo(turned[k]!, 9);
          });
        }
      }),
    );
  });
});
