import { Document, type Node, WebIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS, EXTMeshGPUInstancing } from "@gltf-transform/extensions";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { sceneFromGlb } from "../../src/readers/glb/index.ts";
import type { Scene } from "../../src/scene.ts";
import { sceneGlb } from "../../src/writers/scene-glb.ts";
import { randomScene } from "../writers/scenes.ts";

const io = new WebIO().registerExtensions(ALL_EXTENSIONS);
/** Decimals to which nodes that were moved are read: their matrices are sums of products. */
const DIGITS = 6;

const room: Scene = {
  frame: "room",
  objects: [
    {
      id: "sofa-1",
      category: "sofa",
      attributes: { color: "red" },
      box: [-1, 0, -0.45, 1, 0.9, 0.45],
      yaw: Math.PI / 2,
      mention: { start: 2, end: 6, text: "sofa" },
    },
    { id: "car-1", category: "car", attributes: {}, box: [2, 0, -2, 3.8, 1.5, 2] },
  ],
  relations: [
    { subject: "sofa-1", predicate: "left of", object: "car-1" },
    { subject: "car-1", predicate: "near", object: "sofa-1" },
  ],
};

function expectBox(box: readonly number[], expected: readonly number[]): void {
  expect(box).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(box[i]).toBeCloseTo(value, DIGITS);
}

/** Change one node of what was written, as somebody with a 3D program does. */
async function edited(scene: Scene, name: string, change: (node: Node) => void): Promise<Scene> {
  const document = await io.readBinary(await sceneGlb(scene));
  change(
    document
      .getRoot()
      .listNodes()
      .find((node) => node.getName() === name)!,
  );
  return sceneFromGlb(await io.writeBinary(document));
}

describe("sceneFromGlb of a file that sceneGlb wrote", () => {
  it.each(["image", "room"] as const)("gives the same scene, 60 in frame %s", async (frame) => {
    for (let seed = 0; seed < 60; seed += 1) {
      const scene = randomScene(seed, frame);
      // UTF-8 has no lone surrogates: they come back as replacement characters.
      const expected = JSON.parse(JSON.stringify(scene).replaceAll("\\ud800", "\ufffd"));
      expect(await sceneFromGlb(await sceneGlb(scene))).toEqual(expected);
    }
  });

  it("gives the same map", async () => {
    const map: Scene = {
      frame: "map",
      objects: [{ id: "a", category: "church", attributes: {}, box: [13.39, 52.5, 13.4, 52.51] }],
      relations: [],
    };
    expect(await sceneFromGlb(await sceneGlb(map))).toEqual(map);
  });

  it("keeps mentions, yaw and relations", async () =>
    expect(await sceneFromGlb(await sceneGlb(room))).toEqual(room));

  it("follows a thing that was moved, turned and scaled", async () => {
    const scene = await edited(room, "car-1", (node) =>
      node.setTranslation([0, 0.75, 5]).setRotation([0, 1, 0, 0]).setScale([1, 1, 0.5]),
    );
    const car = scene.objects[1]!;
    expectBox(car.box!, [-0.9, 0, 4, 0.9, 1.5, 6]);
    expect(Math.abs(car.yaw!)).toBeCloseTo(Math.PI, DIGITS);
    expect(scene.objects[0]).toEqual(room.objects[0]);
  });

  it("follows a thing that was moved in a picture", async () => {
    const picture: Scene = {
      frame: "image",
      objects: [{ id: "a", category: "cup", attributes: {}, box: [0.25, 0.25, 0.5, 0.5] }],
      relations: [],
    };
    const scene = await edited(picture, "a", (node) => {
      const [x, y, z] = node.getTranslation();
      // The whole picture is four metres wide.
      node.setTranslation([x + 1, y - 1, z]);
    });
    expectBox(scene.objects[0]!.box!, [0.5, 0.5, 0.75, 0.75]);
  });
});

describe("sceneFromGlb of anybody's file", () => {
  /** A cube of one metre in a mesh of its own. */
  function file() {
    const document = new Document();
    const buffer = document.createBuffer();
    const corners = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [
      (i & 1) - 0.5,
      ((i >> 1) & 1) - 0.5,
      (i >> 2) - 0.5,
    ]);
    const place = document
      .createAccessor()
      .setType("VEC3")
      .setArray(new Float32Array(corners))
      .setBuffer(buffer);
    const mesh = document
      .createMesh("Cube")
      .addPrimitive(document.createPrimitive().setAttribute("POSITION", place));
    const node = (name: string, at: [number, number, number], size: [number, number, number]) =>
      document.createNode(name).setMesh(mesh).setTranslation(at).setScale(size);
    return { document, node };
  }

  it("boxes its named nodes in the room's axes", async () => {
    const { document, node } = file();
    const half = Math.SQRT1_2;
    const table = node("OfficeTable.001", [0, 0.5, 0], [2, 1, 1]).setRotation([0, half, 0, half]);
    const chair = document
      .createNode("chair")
      .setTranslation([3, 0, 0])
      .addChild(node("leg", [0, 0.2, 0], [0.4, 0.4, 0.4]))
      .addChild(node("back", [0, 0.6, -0.2], [0.4, 0.4, 0.1]));
    const group = document.createNode("Collection").addChild(table).addChild(chair);
    document
      .createScene()
      .addChild(group)
      .addChild(node("chair.002", [0, 0, 9], [1, 1, 1]));
    const scene = await sceneFromGlb(await io.writeBinary(document));
    expect(scene.objects.map(({ id, category }) => [id, category])).toEqual([
      ["office-table-1", "office table"],
      ["chair-1", "chair"],
      ["chair-2", "chair"],
    ]);
    expectBox(scene.objects[0]!.box!, [-0.5, 0, -1, 0.5, 1, 1]);
    expectBox(scene.objects[1]!.box!, [2.8, 0, -0.25, 3.2, 0.8, 0.2]);
    expect([scene.frame, scene.relations]).toEqual(["room", []]);
  });

  it("takes what the extras say that a node is, and leaves out which of several it is", async () => {
    const { document, node } = file();
    const at: [number, number, number] = [0, 0, 0];
    document
      .createScene()
      .addChild(node("Cube.003", at, [1, 1, 1]).setExtras({ category: "chair" }))
      .addChild(node("Wall_North", at, [4, 2, 0.1]))
      .addChild(node("table_low", at, [1, 1, 1]))
      .addChild(node("TV_stand", at, [1, 1, 1]));
    const scene = await sceneFromGlb(await io.writeBinary(document));
    expect(scene.objects.map(({ category }) => category)).toEqual([
      "chair",
      "wall",
      "table",
      "tv stand",
    ]);
  });

  it("has what stands at the limit of a relation on its side, single precision or not", async () => {
    const { document, node } = file();
    document
      .createScene()
      .addChild(node("wall", [0, 1, -2.55], [6, 2, 0.1]))
      .addChild(node("sofa", [0, 0.4, -2], [2, 0.8, 0.9]));
    const scene = await sceneFromGlb(await io.writeBinary(document));
    const relation = { subject: "sofa-1", predicate: "against", object: "wall-1" } as const;
    expect(check({ ...scene, relations: [relation] }).holds).toBe(true);
  });

  it("tells a thing from what stands on it as its child", async () => {
    const { document, node } = file();
    const table = node("table", [0, 0, 0], [1, 1, 1]).addChild(node("lamp", [0, 1, 0], [1, 1, 1]));
    document.createScene().addChild(table);
    const scene = await sceneFromGlb(await io.writeBinary(document));
    expect(scene.objects.map(({ category }) => category)).toEqual(["table", "lamp"]);
    expect(scene.objects.map(({ box }) => box![4])).toEqual([0.5, 1.5]);
  });

  it("opens the group of a file that a converter turned about and scaled", async () => {
    const { document, node } = file();
    const inside = document.createNode("RootNode");
    inside.addChild(
      document.createNode("Table").addChild(node("Wood_0", [0, 0, 40], [120, 80, 80])),
    );
    inside.addChild(
      document.createNode("Vase.001").addChild(node("Mat_0", [0, 0, 95], [20, 20, 30])),
    );
    const fbx = document.createNode("table.fbx").setScale([0.01, 0.01, 0.01]).addChild(inside);
    const upright = document
      .createNode("Sketchfab_model")
      .setRotation([-Math.SQRT1_2, 0, 0, Math.SQRT1_2])
      .addChild(fbx);
    document.createScene().addChild(upright);
    const { objects } = await sceneFromGlb(await io.writeBinary(document));
    expect(objects.map(({ id }) => id)).toEqual(["table-1", "vase-1"]);
    expectBox(objects[0]!.box!, [-0.6, 0, -0.4, 0.6, 0.8, 0.4]);
    expectBox(objects[1]!.box!, [-0.1, 0.8, -0.1, 0.1, 1.1, 0.1]);
  });

  it("has a skin where its bones hold it, wherever its node is", async () => {
    const { document, node } = file();
    const hips = document.createNode("Hips").setTranslation([3, 0, 0]);
    const body = node("Body", [100, 0, 0], [1, 1, 1]).setSkin(document.createSkin().addJoint(hips));
    const primitive = body.getMesh()!.listPrimitives()[0]!;
    const count = primitive.getAttribute("POSITION")!.getCount();
    const all = (value: number) =>
      Array.from({ length: 4 * count }, (_, k) => (k % 4 === 0 ? value : 0));
    const accessor = (values: Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>) =>
      document.createAccessor().setType("VEC4").setArray(values);
    primitive
      .setAttribute("JOINTS_0", accessor(new Uint8Array(all(0))))
      .setAttribute("WEIGHTS_0", accessor(new Float32Array(all(1))));
    const woman = document.createNode("Woman").addChild(body).addChild(hips);
    document.createScene().addChild(woman);
    const { objects } = await sceneFromGlb(await io.writeBinary(document));
    expect(objects.map(({ id }) => id)).toEqual(["woman-1"]);
    expectBox(objects[0]!.box!, [2.5, -0.5, -0.5, 3.5, 0.5, 0.5]);
  });

  it("has an object for each copy of an instanced mesh", async () => {
    const { document, node } = file();
    const tree = node("Tree", [0, 1, 0], [1, 2, 1]);
    const places = document.createAccessor().setType("VEC3");
    places.setArray(new Float32Array([0, 0, 0, 5, 0, 0, 10, 0, 0]));
    const instanced = document.createExtension(EXTMeshGPUInstancing).createInstancedMesh();
    tree.setExtension("EXT_mesh_gpu_instancing", instanced.setAttribute("TRANSLATION", places));
    document.createScene().addChild(tree);
    const { objects } = await sceneFromGlb(await io.writeBinary(document));
    expect(objects.map(({ id }) => id)).toEqual(["tree-1", "tree-2", "tree-3"]);
    expectBox(objects[2]!.box!, [9.5, 0, -0.5, 10.5, 2, 0.5]);
  });

  // a stack does not hold ten thousand nodes, and the error was none of ours
  it("refuses nodes that are nested without end", async () => {
    const { document, node } = file();
    const nodes = Array.from({ length: 2000 }, (_, i) => document.createNode(`n${i}`));
    for (const [i, each] of nodes.entries())
      each.addChild(nodes[i + 1] ?? node("cup", [0, 0, 0], [1, 1, 1]));
    document.createScene().addChild(nodes[0]!);
    await expect(sceneFromGlb(await io.writeBinary(document))).rejects.toThrow(
      "sceneFromGlb: expected nodes at most 1000 deep, got deeper ones.",
    );
  });

  it("tells a file that was cut off from another kind of file", async () => {
    const whole = await sceneGlb(room);
    await expect(sceneFromGlb(whole.slice(0, 500))).rejects.toThrow(
      `got the first 500 of its ${whole.length} bytes. Copy the whole file again.`,
    );
    await expect(sceneFromGlb(new TextEncoder().encode("a text of more"))).rejects.toThrow(
      "got another kind of file. Export it as .glb.",
    );
  });

  it("says what it cannot read", async () => {
    await expect(sceneFromGlb(new Uint8Array([1, 2, 3]))).rejects.toThrow(
      /^sceneFromGlb: expected binary glTF 2\.0, got /,
    );
    const empty = new Document();
    await expect(sceneFromGlb(await io.writeBinary(empty))).rejects.toThrow(
      "sceneFromGlb: expected a file with a scene, got none.",
    );
  });
});
