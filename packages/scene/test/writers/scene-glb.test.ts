import { type Node, WebIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";
import { validateBytes } from "gltf-validator";
import { describe, expect, it } from "vitest";
import { liftToRoom } from "../../src/assets/lift-to-room.ts";
import type { Scene } from "../../src/scene.ts";
import { sceneGlb } from "../../src/writers/scene-glb.ts";
import { randomScene } from "./scenes.ts";

/** Khronos's verdict: errors and warnings, with their words. */
async function problemsOf(glb: Uint8Array): Promise<readonly string[]> {
  const { issues } = await validateBytes(glb);
  return issues.messages
    .filter((m) => m.severity < 2)
    .map((m) => `${m.code} ${m.message} ${m.pointer}`);
}

/** Float32 positions of rooms that are a few metres wide. */
const TOLERANCE_M = 1e-5;

/** Waters with nothing on them are drawn flat in a room. */
const LOW: ReadonlySet<string> = new Set(["river", "lake"]);

function read(glb: Uint8Array) {
  return new WebIO().registerExtensions(ALL_EXTENSIONS).readBinary(glb);
}

function withoutYaw(scene: Scene): Scene {
  return { ...scene, objects: scene.objects.map(({ yaw: _, ...object }) => object) };
}

/** The box around all triangles below a node, in the scene's axes: low x, y, z, high x, y, z. */
function boundsOf(node: Node): readonly number[] {
  const bounds = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  const below: Node[] = [];
  node.traverse((child) => void below.push(child));
  const primitives = below.flatMap((child) =>
    (child.getMesh()?.listPrimitives() ?? []).map((p) => [child.getWorldMatrix(), p] as const),
  );
  for (const [m, primitive] of primitives) {
    const points = primitive.getAttribute("POSITION")!.getArray()!;
    for (let i = 0; i < points.length; i += 3) {
      for (let k = 0; k < 3; k += 1) {
        const value =
          m[k]! * points[i]! + m[4 + k]! * points[i + 1]! + m[8 + k]! * points[i + 2]! + m[12 + k]!;
        bounds[k] = Math.min(bounds[k]!, value);
        bounds[k + 3] = Math.max(bounds[k + 3]!, value);
      }
    }
  }
  return bounds;
}

const pair: Scene = {
  frame: "room",
  objects: [
    { id: "cube-1", category: "cube", attributes: { color: "red" }, box: [-1, 0, 0, 0, 2, 3] },
    {
      id: "cube-2",
      category: "cube",
      attributes: { color: "red" },
      box: [1, 0, 0, 2, 1, 1],
      yaw: Math.PI / 2,
    },
  ],
  relations: [{ subject: "cube-1", predicate: "left of", object: "cube-2" }],
};

describe("sceneGlb", () => {
  it.each(["image", "room"] as const)(
    "has no errors and no warnings, 60 scenes in frame %s",
    async (frame) => {
      for (let seed = 0; seed < 60; seed += 1) {
        expect(await problemsOf(await sceneGlb(randomScene(seed, frame)))).toEqual([]);
      }
    },
  );

  it("is valid without objects", async () => {
    expect(await problemsOf(await sceneGlb({ frame: "room", objects: [], relations: [] }))).toEqual(
      [],
    );
  });

  it("puts named nodes with their words where the boxes are", async () => {
    const document = await read(await sceneGlb(pair));
    const [first, second, viewer] = document.getRoot().getDefaultScene()!.listChildren();
    expect(first!.getName()).toBe("cube-1");
    expect(first!.getTranslation()).toEqual([-0.5, 1, 1.5]);
    expect(first!.getScale()).toEqual([1, 1, 1]);
    expect(first!.listChildren()[0]!.getScale()).toEqual([1, 2, 3]);
    expect(first!.getExtras()).toEqual({
      ...pair.objects[0],
      asset: "cube",
      relations: pair.relations,
    });
    expect(second!.getRotation()[1]).toBeCloseTo(Math.SQRT1_2, 6);
    expect(viewer!.getCamera()!.getType()).toBe("perspective");
    expect(document.getRoot().getDefaultScene()!.getExtras()).toEqual({
      frame: "room",
      relations: pair.relations,
    });
  });

  it.each(["image", "room"] as const)(
    "fills the boxes with its triangles, frame %s",
    async (frame) => {
      for (let seed = 0; seed < 30; seed += 1) {
        const scene = withoutYaw(randomScene(seed, frame));
        const placed = liftToRoom(scene).objects;
        const document = await read(await sceneGlb(scene));
        const nodes = document.getRoot().getDefaultScene()!.listChildren();
        placed.forEach(({ box, category }, i) => {
          if (LOW.has(category)) return;
          boundsOf(nodes[i]!).forEach((edge, k) => {
            expect(Math.abs(edge - box[k]!)).toBeLessThan(TOLERANCE_M);
          });
        });
      }
    },
  );

  it("shares the mesh and materials of things that look the same", async () => {
    const chairs = Array.from({ length: 50 }, (_, i) => ({
      id: `chair-${i}`,
      category: i % 2 ? "chair" : "wooden chair",
      attributes: { color: "red" },
      box: [i, 0, 0, i + 0.5, 0.9 + (i % 3) / 10, 0.5],
    }));
    const glb = await sceneGlb({ frame: "room", objects: chairs, relations: [] });
    const root = (await read(glb)).getRoot();
    expect([root.listMeshes().length, root.listMaterials().length]).toEqual([1, 2]);
    expect(glb.length).toBeLessThan(60_000);
  });

  it("has a sun that shines from the upper left, and the camera of the picture", async () => {
    const nodes = (await read(await sceneGlb(pair))).getRoot().listNodes();
    const sun = nodes.find((node) => node.getName() === "key light")!;
    const m = sun.getWorldMatrix();
    // Lights shine along -z of their node: here to the right, down, and away from the viewer.
    expect([-m[8]! > 0.2, -m[9]! < -0.5, -m[10]! < -0.2]).toEqual([true, true, true]);
    expect(sun.listExtensions().map((e) => e.extensionName)).toEqual(["KHR_lights_punctual"]);
  });

  it("gives the same bytes again", async () => {
    expect(Buffer.from(await sceneGlb(pair)).equals(Buffer.from(await sceneGlb(pair)))).toBe(true);
  });
});
