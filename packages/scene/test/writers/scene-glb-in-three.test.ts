import { Box3, type DirectionalLight, type Mesh, type Object3D, PerspectiveCamera } from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/scene.ts";
import { solveLayout } from "../../src/solve-layout.ts";
import { parseText } from "../../src/words/index.ts";
import { sceneGlb } from "../../src/writers/scene-glb.ts";

/** Float32 positions of a room that is a few metres wide. */
const TOLERANCE_M = 1e-5;

async function open(scene: Scene) {
  const bytes = await sceneGlb(scene);
  return new GLTFLoader().parseAsync(bytes.slice().buffer, "");
}

function solved(text: string): Scene {
  const result = solveLayout(parseText(text).scene, { seed: 1 });
  if (!result.ok) throw new Error(result.message);
  return result.scene;
}

describe("sceneGlb opened in three.js", () => {
  it("has every object by name, in its box", async () => {
    const scene = solved("A red cup is on a table. Three chairs are near the table.");
    const gltf = await open(scene);
    for (const { id, box, yaw } of scene.objects) {
      const node = gltf.scene.getObjectByName(id)!;
      expect(node.userData.id).toBe(id);
      // A box that is turned is compared the way it was before.
      const turn = 2 * Math.atan2(node.quaternion.y, node.quaternion.w) - (yaw ?? 0);
      expect(Math.sin(turn / 2)).toBeCloseTo(0, 6);
      node.rotation.set(0, 0, 0);
      node.updateMatrixWorld(true);
      const { min, max } = new Box3().setFromObject(node, true);
      [...min.toArray(), ...max.toArray()].forEach((edge, i) => {
        expect(Math.abs(edge - box![i]!)).toBeLessThan(TOLERANCE_M);
      });
    }
  });

  it("draws things that look the same from one geometry", async () => {
    const gltf = await open(solved("Three chairs are near a table."));
    const geometries = new Set<string>();
    gltf.scene.traverse((node: Object3D) => {
      const chair = node.parent?.parent?.userData.category === "chair";
      if (chair && "geometry" in node) geometries.add((node as Mesh).geometry.uuid);
    });
    // One for each of its two materials.
    expect(geometries.size).toBe(2);
  });

  it("has a camera and lights, and the relations in the scene's extras", async () => {
    const scene = solved("A ball is to the left of a cube.");
    const gltf = await open(scene);
    expect(gltf.cameras[0]).toBeInstanceOf(PerspectiveCamera);
    const lights: DirectionalLight[] = [];
    gltf.scene.traverse((node: Object3D) => {
      if ("isDirectionalLight" in node) lights.push(node as DirectionalLight);
    });
    expect(lights.map((light) => light.intensity > 0)).toEqual([true, true]);
    expect(gltf.scene.userData.relations).toEqual(scene.relations);
  });
});
