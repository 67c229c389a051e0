import { CARTESIAN_FRAMES, PREDICATE_NAMES, PREDICATES } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { edgePosition } from "../../src/geometry.ts";
import type { PlacedObject } from "../../src/scene.ts";
import { randomBoxes, randomNumbers } from "../layout/_random-scenes.ts";

const PLAIN = PREDICATE_NAMES.filter(
  (name) => !PREDICATES[name].gauge && PREDICATES[name].objects !== "several",
);

const KINDS = ["cube", "table", "tree", "chair"];

describe.each(CARTESIAN_FRAMES)("measures in %s that are written out once", (frame) => {
  const defined = PLAIN.filter((name) => PREDICATES[name].frames.includes(frame));

  it.each(defined)("%s measures as its constraints say, whatever was measured before", (name) => {
    const predicate = PREDICATES[name];
    const random = randomNumbers(7);
    for (let round = 0; round < 20; round++) {
      const boxes = randomBoxes(random, frame, 3, false);
      const things = boxes.map(
        (box, index): PlacedObject => ({
          id: `o${index}`,
          category: KINDS[(round + index) % KINDS.length]!,
          attributes: {},
          box,
        }),
      );
      const [subject, ...others] = things;
      const objects = others.slice(0, predicate.objects as number);
      const at = (id: string, edge: never) =>
        edgePosition(things.find((thing) => thing.id === id)!, edge, frame);
      const margins = predicate
        .constrain(subject!, objects, frame)
        .map((way) =>
          Math.min(
            ...way.map(
              ({ low, high, gap }) =>
                at(high.id, high.edge as never) - at(low.id, low.edge as never) - gap,
            ),
          ),
        );
      expect(predicate.measure(subject!, objects, frame)).toBe(Math.max(...margins));
    }
  });
});
