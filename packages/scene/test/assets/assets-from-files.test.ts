import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, Extension, WebIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";
import { encode } from "fast-png";
import { validateBytes } from "gltf-validator";
import { encode as encodeJpeg } from "jpeg-js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { assetsFromFiles } from "../../src/assets/files/assets-from-files.ts";
import { wordsOfName } from "../../src/assets/files/words-of-name.ts";
import { furnish } from "../../src/assets/furnish.ts";
import { readAssetFolder } from "../../src/node/read-asset-folder.ts";
import { renderImage } from "../../src/render/render-image.ts";
import type { Scene } from "../../src/scene.ts";
import { sceneGlb } from "../../src/writers/scene-glb.ts";

const io = new WebIO().registerExtensions(ALL_EXTENSIONS);

/** A texture of which the left half is red, the right half green. */
const PNG = {
  type: "image/png",
  bytes: encode({
    width: 2,
    height: 1,
    data: new Uint8Array([255, 0, 0, 0, 255, 0]),
    channels: 3,
  }),
};
/** The same; a JPEG mixes the colours of 8 by 8 pixels. */
const JPEG = {
  type: "image/jpeg",
  bytes: encodeJpeg(
    {
      width: 32,
      height: 16,
      data: Uint8Array.from({ length: 32 * 16 * 4 }, (_, i) => {
        const left = Math.floor(i / 4) % 32 < 16;
        return [left ? 255 : 0, left ? 0 : 255, 0, 255][i % 4]!;
      }),
    },
    95,
  ).data,
};

/** A box 2 m wide, 4 m high and 1 m deep, off the origin, green on a texture of two halves. */
async function greenBox(texture: typeof PNG): Promise<Uint8Array> {
  const document = new Document();
  const buffer = document.createBuffer();
  const corner = (i: number) => [i & 1, (i >> 1) & 1, i >> 2];
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].flatMap(corner);
  const faces = [
    [0, 2, 3, 1],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 4, 6, 2],
    [1, 3, 7, 5],
  ].flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!]);
  const accessor = (type: "VEC3" | "VEC2" | "SCALAR", array: Float32Array | Uint16Array) =>
    document.createAccessor().setType(type).setArray(array.slice()).setBuffer(buffer);
  const material = document
    .createMaterial("paint")
    .setMetallicFactor(0)
    .setBaseColorTexture(
      document.createTexture("halves").setImage(texture.bytes).setMimeType(texture.type),
    );
  const right = corners.flatMap((_, i) => (i % 3 === 0 ? [0.75, 0.5] : []));
  const primitive = document
    .createPrimitive()
    .setAttribute("POSITION", accessor("VEC3", new Float32Array(corners)))
    .setAttribute("TEXCOORD_0", accessor("VEC2", new Float32Array(right)))
    .setIndices(accessor("SCALAR", new Uint16Array(faces)))
    .setMaterial(material);
  const mesh = document.createMesh("block").addPrimitive(primitive);
  const node = document.createNode("block").setMesh(mesh);
  document.createScene().addChild(node.setTranslation([10, 5, 0]).setScale([2, 4, 1]));
  return io.writeBinary(document);
}

/** An extension that no reader knows. */
class Unheard extends Extension {
  static override readonly EXTENSION_NAME = "ACME_unheard_of";
  override readonly extensionName = Unheard.EXTENSION_NAME;
  override read() {
    return this;
  }
  override write() {
    return this;
  }
}

const thing = (id: string, category: string, box: readonly number[]) => ({
  id,
  category,
  attributes: {},
  box,
});
const scene: Scene = {
  frame: "room",
  objects: [
    thing("couch-1", "couch", [0, 1, 0, 4, 3, 4]),
    thing("couch-2", "big grey sofa", [5, 0, 0, 9, 2, 4]),
    thing("chair-1", "chair", [10, 0, 0, 11, 1, 1]),
  ],
  relations: [],
};

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await greenBox(PNG);
});

describe("assetsFromFiles", () => {
  it("goes before the built-in models, by name and synonym", async () => {
    const assets = await assetsFromFiles(new Map([["Sofa_02.glb", bytes]]));
    expect(furnish(scene, { assets }).map(({ model }) => model.asset)).toEqual([
      "Sofa_02.glb",
      "Sofa_02.glb",
      "chair",
    ]);
  });

  it("knows a Chinese file name", async () => {
    const assets = await assetsFromFiles(new Map([["沙发.glb", bytes]]));
    expect(furnish(scene, { assets })[0]!.model.asset).toBe("沙发.glb");
  });

  it("fits a model into its box with all sides scaled alike, standing on the bottom", async () => {
    const assets = await assetsFromFiles(new Map([["sofa.glb", bytes]]));
    const [{ center, size }] = furnish(scene, { assets }) as [ReturnType<typeof furnish>[0]];
    expect(size).toEqual([1, 2, 0.5]);
    expect(center).toEqual([2, 2, 2]);
  });

  // A JPEG used to be shown white.
  it.each([PNG, JPEG])("shows the colours of a texture that is $type", async (texture) => {
    const assets = await assetsFromFiles(new Map([["sofa.glb", await greenBox(texture)]]));
    const { data } = renderImage(scene, { assets, width: 96, height: 96 });
    let green = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 1]! > 1.5 * data[i]! && data[i + 1]! > 1.5 * data[i + 2]!) green += 1;
    }
    expect(green).toBeGreaterThan(200);
  });

  it("is kept in the glTF file, once, with its texture, and stays valid", async () => {
    const assets = await assetsFromFiles(new Map([["sofa.glb", bytes]]));
    const glb = await sceneGlb(scene, { assets });
    const { issues } = await validateBytes(glb);
    expect(issues.messages.filter(({ severity }) => severity < 2)).toEqual([]);
    const root = (await io.readBinary(glb)).getRoot();
    expect(root.listMeshes().filter((mesh) => mesh.getName() === "block")).toHaveLength(1);
    expect(root.listNodes().filter((node) => node.getMesh()?.getName() === "block")).toHaveLength(
      2,
    );
    expect(root.listTextures().map((texture) => texture.getName())).toEqual(["halves"]);
  });

  it("shows a texture that is damaged in the material's own colour", async () => {
    const cut = { ...JPEG, bytes: JPEG.bytes.slice(0, 40) };
    const assets = await assetsFromFiles(new Map([["sofa.glb", await greenBox(cut)]]));
    expect(assets.get("sofa")!.parts.map(({ color }) => color)).toEqual([[1, 1, 1]]);
  });

  // The library that reads glTF warned of unknown extensions on its own.
  it("writes nothing on the console", async () => {
    const warn = vi.spyOn(console, "warn");
    const document = await io.readBinary(bytes);
    document.createExtension(Unheard);
    const odd = await new WebIO().registerExtensions([Unheard]).writeBinary(document);
    await assetsFromFiles(new Map([["chair.glb", odd]]));
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it("names a bad file", async () => {
    await expect(assetsFromFiles(new Map([["chair.glb", bytes.slice(0, 50)]]))).rejects.toThrow(
      /^assetsFromFiles: "chair\.glb": expected binary glTF 2\.0, got /,
    );
    await expect(assetsFromFiles(new Map([["02.glb", bytes]]))).rejects.toThrow(
      'expected a name that says what the model is, got "02.glb"',
    );
    const empty = await io.writeBinary(new Document());
    await expect(assetsFromFiles(new Map([["chair.glb", empty]]))).rejects.toThrow(
      '"chair.glb": expected a model with triangles, got none',
    );
  });
});

describe("readAssetFolder", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "assets-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("reads .glb files and leaves others alone", async () => {
    await expect(readAssetFolder(folder)).rejects.toThrow(/^readAssetFolder: expected \.glb files/);
    await writeFile(join(folder, "office-chair.glb"), bytes);
    await writeFile(join(folder, "notes.txt"), "");
    expect([...(await readAssetFolder(folder)).keys()]).toEqual(["office chair"]);
  });

  it("says when there is no such folder", () =>
    expect(readAssetFolder(join(folder, "none"))).rejects.toThrow(/ENOENT/));
});

describe("wordsOfName", () => {
  it.each([
    ["OfficeChair_02.glb", "office chair"],
    ["models/kitchen/coffee-table v2.GLB", "coffee table"],
    ["Cube.001", "cube"],
    ["lamp_low_poly", "lamp"],
    ["SM_Chair_01", "chair"],
    ["Cup (2)", "cup"],
    ["model-railway", "model railway"],
    ["smoke", "smoke"],
    ["沙发.glb", "sofa"],
    ["007", ""],
    ["../../etc/passwd", "passwd"],
  ])("reads %j as %j", (name, words) => expect(wordsOfName(name)).toBe(words));
});
