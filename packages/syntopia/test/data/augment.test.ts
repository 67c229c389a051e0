import { createRandom } from "@syntopia/engine";
import { relate } from "@syntopia/scene";
import { mirrorSample, nlvrSample, recolorSample, type Sample, shuffleContainers } from "syntopia";
import { describe, expect, it } from "vitest";
import { makeExamples } from "../nlvr-samples.ts";

const samples = makeExamples(50, 3).map(nlvrSample);

/** What holds between the items of each box, read from the boxes anew. */
function reread({ scene }: Sample): readonly string[] {
  return ["box-1", "box-2", "box-3"]
    .flatMap((box) => {
      const objects = scene!.objects.filter(({ id }) => id.startsWith(`${box}-`));
      const predicates = ["left of", "above", "on", "under"] as const;
      return relate({ frame: "image", objects, relations: [] }, { predicates }).map(sentence);
    })
    .sort();
}

function stated({ scene }: Sample): readonly string[] {
  const kinds = ["left of", "above", "on", "under"];
  return scene!.relations
    .filter(({ predicate }) => kinds.includes(predicate))
    .map(sentence)
    .sort();
}

function sentence({
  subject,
  predicate,
  object,
}: {
  subject: string;
  predicate: string;
  object: unknown;
}) {
  return `${subject} ${predicate} ${object}`;
}

describe("augmentation keeps the truth", () => {
  it("the graph of a mirrored scene is what its boxes say", () => {
    expect(samples.some((sample) => stated(sample).some((text) => text.includes("left of")))).toBe(
      true,
    );
    for (const sample of samples)
      expect(stated(mirrorSample(sample))).toEqual(reread(mirrorSample(sample)));
  });

  it("mirroring twice gives the scene and the words back", () => {
    const sample = { ...samples[0]!, text: "the Left box, right of it" };
    const twice = mirrorSample(mirrorSample(sample));
    expect(mirrorSample(sample).text).toBe("the right box, left of it");
    expect(stated(twice)).toEqual(stated(sample));
    for (const [i, { box }] of twice.scene!.objects.entries()) {
      for (const [side, value] of box!.entries()) {
        expect(value).toBeCloseTo(sample.scene!.objects[i]!.box![side]!, 12);
      }
    }
  });

  it("Chinese words and the ends of a row are mirrored too", () => {
    const text = "蓝色球左边的方块, the LEFTMOST one";
    const mirrored = mirrorSample({ ...samples[0]!, text });
    expect(mirrored.text).toBe("蓝色球右边的方块, the rightmost one");
    expect(mirrorSample(mirrored).text).toBe(text.replace("LEFTMOST", "leftmost"));
  });

  it("a picture is mirrored with its words, and keeps its colours and its order", async () => {
    // the words of a picture were mirrored and recoloured while its pixels stayed as they were
    const [red, green, blue] = [
      [9, 0, 0],
      [0, 9, 0],
      [0, 0, 9],
    ] as const;
    const data = Uint8Array.from([red, green, blue, blue, blue, red].flat());
    const sample: Sample = {
      ...samples[0]!,
      text: "yellow on the left",
      picture: async () => ({ width: 3, height: 2, data }),
    };
    const mirrored = mirrorSample(sample);
    expect(mirrored.text).toBe("yellow on the right");
    expect(await mirrored.picture!()).toEqual({
      width: 3,
      height: 2,
      data: Uint8Array.from([blue, green, red, red, blue, blue].flat()),
    });
    expect(recolorSample(sample, ["yellow", "blue", "black"], createRandom(2))).toBe(sample);
    expect(shuffleContainers(sample, ({ category }) => category === "box", createRandom(5))).toBe(
      sample,
    );
  });

  it("a scene in another frame is refused", () => {
    const { scene, ...rest } = samples[0]!;
    const room: Sample = { ...rest, scene: { ...scene!, frame: "room" } };
    expect(() => mirrorSample(room)).toThrow(
      "mirrorSample: expected a scene in the frame image, got room",
    );
  });

  it("colours change in words and scene alike, so the answer stays", () => {
    for (const [i, sample] of samples.entries()) {
      const changed = recolorSample(sample, ["yellow", "blue", "black"], createRandom(i));
      const color = /There is a (\w+) item/.exec(changed.text)![1];
      const present = changed.scene!.objects.some(({ attributes }) => attributes.color === color);
      expect(Number(present)).toBe(sample.target);
    }
  });

  it("items go with their boxes, and keep their place in them", () => {
    const sample = samples[1]!;
    const moved = shuffleContainers(sample, ({ category }) => category === "box", createRandom(5));
    const placeIn = ({ scene }: Sample, id: string) => {
      const box = scene!.objects.find((o) => o.id === id.slice(0, 5))!.box!;
      return scene!.objects.find((o) => o.id === id)!.box![0]! - box[0]!;
    };
    for (const { id } of sample.scene!.objects.filter(({ id }) => id.includes("item"))) {
      expect(placeIn(moved, id)).toBeCloseTo(placeIn(sample, id), 12);
    }
    const places = (s: Sample) =>
      s
        .scene!.objects.filter(({ category }) => category === "box")
        .map(({ box }) => box![0]!)
        .sort();
    expect(places(moved)).toEqual(places(sample));
    expect(moved.scene!.objects).not.toEqual(sample.scene!.objects);
  });
});
