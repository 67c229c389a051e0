import {
  check,
  InputError,
  sceneFromBoxes,
  sceneFromCoco,
  sceneFromVisualGenome,
} from "@syntopia/scene";
import { describe, expect, it } from "vitest";

describe("sceneFromBoxes", () => {
  it("turns pixels with sizes into fractions with corners, and makes up ids", () => {
    const scene = sceneFromBoxes(
      [
        { category: "cat", box: [10, 20, 30, 40] },
        { category: "cat", box: [50, 20, 30, 40], id: "tom" },
        { category: "cat", box: [0, 0, 10, 10] },
      ],
      { format: "sizes", unit: [100, 200] },
    );
    expect(scene.objects.map(({ id }) => id)).toEqual(["cat-1", "tom", "cat-2"]);
    expect(scene.objects[0]!.box).toEqual([0.1, 0.1, 0.4, 0.3]);
  });

  it("takes relations, rooms and turns, and refuses what is unsound", () => {
    const boxes = [
      { category: "cup", id: "cup", box: [0, 1, 0, 0.1, 1.1, 0.1], yaw: 0 },
      { category: "table", id: "table", box: [-1, 0, -1, 1, 1, 1] },
    ];
    const relations = [{ subject: "cup", predicate: "on", object: "table" }] as const;
    expect(check(sceneFromBoxes(boxes, { frame: "room", relations })).holds).toBe(true);
    expect(() => sceneFromBoxes([{ category: "cup", box: [0, 0, 1] }])).toThrow(InputError);
    expect(() => sceneFromBoxes([], { shape: 1 } as never)).toThrow('got "shape"');
  });
});

const COCO = {
  images: [{ id: 7, width: 640, height: 480 }],
  annotations: [
    { id: 1, image_id: 7, category_id: 17, bbox: [64, 48, 128, 96] },
    { id: 2, image_id: 8, category_id: 17, bbox: [0, 0, 1, 1] },
    { id: 3, image_id: 7, category_id: 1, bbox: [320, 240, 320, 240], iscrowd: 1 },
  ],
  categories: [
    { id: 1, name: "person" },
    { id: 17, name: "cat" },
  ],
};

describe("sceneFromCoco", () => {
  it("reads one picture's boxes", () => {
    expect(sceneFromCoco(COCO, 7).objects).toEqual([
      { id: "cat-1", category: "cat", attributes: {}, box: [0.1, 0.1, 0.3, 0.3] },
      { id: "person-3", category: "person", attributes: { other: "crowd" }, box: [0.5, 0.5, 1, 1] },
    ]);
  });

  // An id with a space stood beside ids with dashes.
  it("writes ids without spaces", () => {
    const categories = [{ id: 17, name: "potted plant" }];
    const annotations = [COCO.annotations[0]];
    const scene = sceneFromCoco({ ...COCO, annotations, categories }, 7);
    expect(scene.objects[0]).toMatchObject({ id: "potted-plant-1", category: "potted plant" });
  });

  it("names what is missing", () => {
    expect(() => sceneFromCoco(COCO, 9)).toThrow("expected the id of one of 1 images, got 9");
    expect(() => sceneFromCoco({ ...COCO, categories: [] }, 7)).toThrow(
      "annotations[0].category_id: expected the id of a category, got 17",
    );
    expect(() => sceneFromCoco(null, 7)).toThrow("expected an object, got null");
    // Was told of as a box of sceneFromBoxes, which the caller never called.
    const inward = [{ ...COCO.annotations[0]!, bbox: [1, 2, -3, 4] }];
    expect(() => sceneFromCoco({ ...COCO, annotations: inward }, 7)).toThrow(
      "sceneFromCoco: annotations[0].bbox: expected [x, y, width, height] with sides from 0 up, got [1,2,-3,4]. Correct the input.",
    );
    // A value that cannot be made a text was a TypeError, and a name that is none was "undefined".
    const stubborn = { toString: "a" };
    const annotations = [{ ...COCO.annotations[0], id: stubborn }];
    expect(() => sceneFromCoco({ ...COCO, annotations }, 7)).toThrow("annotations[0].id: expected");
    const categories = [{ id: 17 }];
    expect(() => sceneFromCoco({ ...COCO, categories }, 7)).toThrow(
      "categories[0].name: expected a text, got nothing",
    );
  });
});

const GENOME = {
  width: 100,
  height: 100,
  objects: [
    { object_id: 1, names: ["man"], x: 10, y: 10, w: 20, h: 80, attributes: ["tall", "smiling"] },
    { object_id: 2, name: "Car", x: 50, y: 40, w: 40, h: 40, attributes: ["red"] },
    { object_id: 3, names: ["hat", "cap"], x: 12, y: 5, w: 10, h: 8 },
  ],
  relationships: [
    { predicate: "standing NEXT TO", subject_id: 1, object_id: 2 },
    { predicate: "wearing", subject: { object_id: 1 }, object: { object_id: 3 } },
    { predicate: "sitting on top of", subject_id: 3, object_id: 1 },
    { predicate: "to the left of", subject_id: 1, object_id: 2 },
    { predicate: "not on", subject_id: 2, object_id: 1 },
  ],
};

describe("sceneFromVisualGenome", () => {
  it("maps relationships through the phrases of the table, and reports the rest", () => {
    const { scene, unmapped } = sceneFromVisualGenome(GENOME);
    expect(scene.relations).toEqual([
      { subject: "man-1", predicate: "next to", object: "car-2" },
      { subject: "hat-3", predicate: "on", object: "man-1" },
      { subject: "man-1", predicate: "left of", object: "car-2" },
    ]);
    expect(unmapped.map(({ predicate }) => predicate)).toEqual(["wearing", "not on"]);
    expect(scene.objects[1]).toEqual({
      id: "car-2",
      category: "car",
      attributes: { color: "red" },
      box: [0.5, 0.4, 0.9, 0.8],
    });
  });

  it("reads relationships.json, whose objects stand in the relationships", () => {
    const walk = {
      object_id: 8,
      merged_object_ids: [9],
      names: ["sidewalk"],
      x: 0,
      y: 50,
      w: 90,
      h: 50,
    };
    const shade = { object_id: 5, name: "shade", x: 10, y: 60, w: 20, h: 20 };
    const sun = { object_id: 6, names: [], synsets: ["sun_disc.n.01"], x: 0, y: 0, w: 5, h: 5 };
    const relationships = [
      { predicate: "ON", subject: shade, object: walk },
      {
        predicate: "above",
        subject: sun,
        object: { ...walk, object_id: 9, merged_object_ids: [] },
      },
    ];
    const { scene } = sceneFromVisualGenome({ width: 100, height: 100, relationships });
    expect(scene.objects.map(({ id }) => id)).toEqual(["shade-5", "sidewalk-8", "sun disc-6"]);
    expect(scene.relations).toEqual([
      { subject: "shade-5", predicate: "on", object: "sidewalk-8" },
      { subject: "sun disc-6", predicate: "above", object: "sidewalk-8" },
    ]);
  });

  it("finds merged objects under each of their ids, and refuses an id that is there twice", () => {
    const [man, car] = GENOME.objects;
    const objects = [{ ...man, merged_object_ids: [7], attributes: null }, car];
    const relationships = [{ predicate: "next to", subject_id: 7, object_id: 2 }];
    const { scene } = sceneFromVisualGenome({ ...GENOME, objects, relationships });
    expect(scene.objects).toHaveLength(2);
    expect(scene.relations[0]!.subject).toBe("man-1");
    // The second took the place of the first without a word.
    expect(() => sceneFromVisualGenome({ ...GENOME, objects: [man, man] })).toThrow(
      "objects[1].object_id: expected a different one for each object, got 1 twice",
    );
  });

  it("names what is missing", () => {
    expect(() => sceneFromVisualGenome({ objects: [] })).toThrow(
      "expected width and height in pixels",
    );
    const stray = [{ predicate: "on", subject_id: 1, object_id: 9 }];
    expect(() => sceneFromVisualGenome({ ...GENOME, relationships: stray })).toThrow(
      "relationships[0].object_id: expected the object_id of an object, got 9",
    );
  });
});
