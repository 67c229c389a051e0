import {
  describe as caption,
  parseText,
  type Relation,
  type Scene,
  type SceneObject,
  solveLayout,
} from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meaningOf } from "./_meaning.ts";

const thing = (id: string, category: string, color?: string): SceneObject => {
  return { id, category, attributes: color === undefined ? {} : { color } };
};
const said = (subject: string, predicate: Relation["predicate"], object: string): Relation => {
  return { subject, predicate, object };
};

/** The first seeds find a layout of every scene here. */
function laidOut(scene: Scene): Scene {
  const solved = solveLayout(scene, { seed: 1 });
  if (!solved.ok) throw new Error(solved.message);
  return solved.scene;
}

const DESKS = ["d0", "d1", "d2"];
const CHAIRS = ["c0", "c1", "c2"];

function classroom(more: readonly Relation[] = []): Scene {
  const objects = [
    ...DESKS.map((id) => thing(id, "desk")),
    ...CHAIRS.map((id) => thing(id, "chair", "red")),
    thing("r", "classroom"),
  ];
  const relations = [
    ...DESKS.map((id) => said(id, "inside", "r")),
    ...CHAIRS.map((id, k) => said(id, "behind", DESKS[k]!)),
    ...more,
  ];
  return laidOut({ frame: "room", objects, relations });
}

describe("what holds of each of several pairs", () => {
  // "A fourth chair is in the classroom and behind the fourth desk." sixteen times
  test("is said once", () => {
    const scene = classroom(CHAIRS.map((id) => said(id, "inside", "r")));
    expect(caption(scene)).toBe(
      "Three desks are in a classroom. A red chair is behind each desk and in the classroom.",
    );
    expect(caption(scene, { language: "zh" })).toBe(
      "三张书桌在一间教室里。每张书桌的后面有一把红色的椅子。这三把椅子在这间教室里。",
    );
  });

  test("counts what has not come up", () => {
    const objects = ["p0", "p1", "f0", "f1"].map((id) =>
      thing(id, id.startsWith("p") ? "plate" : "fork"),
    );
    const relations = [said("f0", "left of", "p0"), said("f1", "left of", "p1")];
    const scene = laidOut({ frame: "room", objects, relations });
    expect(caption(scene)).toBe("A fork is to the left of each of two plates.");
    expect(caption(scene, { language: "zh" })).toBe("有两个盘子。每个盘子的左边有一把叉子。");
  });

  test("is told one by one where one of them differs", () => {
    const text = caption(classroom([said("c1", "inside", "r")]));
    expect(text).toContain("second red chair");
    expect(text).not.toContain("each");
  });
});

const HOSTS = ["table", "desk", "bench"] as const;
const GUESTS = ["cup", "chair", "cat"] as const;
const PLACES = ["left of", "right of", "behind", "in front of", "next to", "near"] as const;

/** Two or three hosts, a guest for each, guests of those, and some things beside them. */
const scenes = fc
  .record({
    count: fc.integer({ min: 2, max: 3 }),
    host: fc.constantFrom(...HOSTS),
    guest: fc.constantFrom(...GUESTS),
    place: fc.constantFrom(...PLACES),
    further: fc.option(fc.constantFrom(...PLACES)),
    colors: fc.tuple(fc.constantFrom(undefined, "red"), fc.constantFrom(undefined, "blue")),
    beside: fc.constantFrom("none", "hosts", "guests", "one host"),
  })
  .map(({ count, host, guest, place, further, colors: [one, other], beside }): Scene => {
    const numbers = Array.from({ length: count }, (_, k) => k);
    const balls = further === null ? [] : numbers;
    const objects = [
      ...numbers.map((k) => thing(`h${k}`, host, one)),
      ...numbers.map((k) => thing(`g${k}`, guest, other)),
      ...balls.map((k) => thing(`b${k}`, "ball")),
      thing("s", "sofa"),
    ];
    const members = { none: [], hosts: numbers, guests: numbers, "one host": [0] }[beside];
    const relations = [
      ...numbers.map((k) => said(`g${k}`, place, `h${k}`)),
      ...balls.map((k) => said(`b${k}`, further!, `g${k}`)),
      ...members.map((k) => said(`${beside === "guests" ? "g" : "h"}${k}`, "behind", "s")),
    ];
    return { frame: "room", objects, relations };
  });

describe.each(["en", "zh"] as const)(
  "a caption of a scene that was laid out, in %s",
  (language) => {
    test("is read back into the same objects and relations", () => {
      fc.assert(
        fc.property(scenes, (scene) => {
          const solved = solveLayout(scene, { seed: 1 });
          fc.pre(solved.ok);
          const text = caption(solved.scene, { language });
          const { scene: back, unparsed } = parseText(text);
          expect([text, unparsed]).toEqual([text, []]);
          expect([text, ...meaningOf(back)]).toEqual([text, ...meaningOf(scene)]);
        }),
        { numRuns: 100, seed: 5 },
      );
    });
  },
);

// "Two mountains are behind the first swan and the second swan."
describe.each(["en", "zh"] as const)(
  "what several things are to several others, in %s",
  (language) => {
    test.each([
      "left of",
      "right of",
      "in front of",
      "behind",
      "above",
      "below",
      "next to",
      "near",
      "far from",
    ] as const)("is said at once: %s", (predicate) => {
      const objects = ["a0", "a1", "b0", "b1"].map((id) =>
        thing(id, id.startsWith("a") ? "cube" : "ball"),
      );
      const relations = ["a0", "a1"].flatMap((one) =>
        ["b0", "b1"].map((other) => said(one, predicate, other)),
      );
      const scene = laidOut({ frame: "room", objects, relations });
      const text = caption(scene, { language });
      expect(text).not.toMatch(/first|second|another|第/);
      expect([text, ...meaningOf(parseText(text).scene)]).toEqual([text, ...meaningOf(scene)]);
    });
  },
);
