import { detectLanguage, InputError, parseText, type Scene, type Span } from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const SENTENCES = [
  "A small red cube is on a table, and to its left is a blue sphere.",
  "three red cubes to the left of a blue sphere",
  "On the table is a cup; a dog, which is near a ball, is under it.",
  "There is a zorblax between two chairs, quietly abov a flumph.",
  "桌子上有一个苹果，它的左边是三只猫。",
  "红色立方体在蓝色球的左边，并且在飞碟的后面。",
];

/** Pieces that texts are made of, sense and nonsense. */
const PIECES = [
  ..."a the three red left of on is are and , . with it between not no there which 10 cat cubes sphere to its".split(
    " ",
  ),
  ..."红色 立方体 在 的 左边 有 和 ， 。 它 一个 两只 猫 桌子 上 离 很远 不 第 之间 是 飞碟 着".split(
    " ",
  ),
  ..."<b> 😀 \u0000 \ud800 🐱 ’ “ - İ ß ﷽ \n".split(" "),
];

const nonsense = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4, unit: "binary" })), {
    maxLength: 30,
  })
  .map((pieces) => `cat ${pieces.join(" ")}`);

function spansOf(scene: Scene): readonly Span[] {
  return [...scene.objects, ...scene.relations].map(({ mention }) => mention!);
}

describe("spans", () => {
  test.each(SENTENCES)("quote the text: %s", (text) => {
    const { scene, unparsed } = parseText(text);
    for (const span of [...spansOf(scene), ...unparsed]) {
      expect(span.text).toBe(text.slice(span.start, span.end));
      expect(span.text).not.toBe("");
    }
  });

  test("point to the words of the object and of the statement", () => {
    const { scene } = parseText(
      "There is a big red cube. It is left of a ball, and behind a cone.",
    );
    expect(scene.objects.map(({ mention }) => mention!.text)).toEqual([
      "a big red cube",
      "a ball",
      "a cone",
    ]);
    expect(scene.relations.map(({ mention }) => mention!.text)).toEqual([
      "It is left of a ball",
      "behind a cone",
    ]);
  });

  test("cover every word of a text that is understood", () => {
    expect(
      parseText("To the right of the two green cups there is a tall glass vase.").unparsed,
    ).toEqual([]);
    expect(parseText("两个绿色的杯子右边有一个高的玻璃花瓶。").unparsed).toEqual([]);
  });
});

describe("any text", () => {
  test("is read without a crash; ids are unique, spans quote it, relations name objects", () => {
    fc.assert(
      fc.property(nonsense, (text) => {
        const parsed = parsedOrRefused(text);
        if (parsed === undefined) return;
        const ids = parsed.scene.objects.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const span of [...spansOf(parsed.scene), ...parsed.unparsed]) {
          expect(span.text).toBe(text.slice(span.start, span.end));
        }
        for (const { subject, object } of parsed.scene.relations) {
          expect(ids).toContain(subject);
          for (const id of [object].flat()) expect(ids).toContain(id);
          expect([object].flat()).not.toContain(subject);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test("reports words of no language in full", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>@#$%^*=~|]{1,8}$/), (marks) => {
        const { unparsed } = parseText(`a cat ${marks} a dog`);
        expect(unparsed.map(({ text }) => text)).toEqual([marks]);
      }),
      { numRuns: 50, seed: 7 },
    );
  });

  test.each([
    "left of ",
    "the cube is left of the sphere. ",
    "cup of ",
    "piece of ",
    "red, ",
    "红色的",
    "猫和",
    "在",
    "桌子上的",
    "啊",
    "is ",
    "two of the ",
  ])(
    "of 100,000 characters of %j takes less than five seconds",
    (piece) => {
      // Processor time: the clock would measure what else the machine does.
      const start = process.cpuUsage();
      parsedOrRefused(piece.repeat(100_000 / piece.length));
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / MICROSECONDS).toBeLessThan(5);
    },
    60_000,
  );
});

const MICROSECONDS = 1e6;

function parsedOrRefused(text: string) {
  try {
    return parseText(text);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

describe("refused", () => {
  test.each([
    [
      "",
      'parseText: expected words that name at least one object, got "". Say what is there, for example "a red cube to the left of a blue sphere".',
    ],
    [
      " \n",
      'parseText: expected words that name at least one object, got " \\n". Say what is there, for example "a red cube to the left of a blue sphere".',
    ],
    [
      "a cat and 200 dogs",
      'parseText: expected at most 200 objects, got 201 at "200 dogs". Ask for fewer.',
    ],
  ])("%j", (text, message) => {
    expect(() => parseText(text)).toThrow(new InputError(message));
  });

  test.each([
    ["to the left of", "to the left of"],
    ["quickly the of", "quickly the of"],
  ])("%j is no error: there is nothing in the scene, and the words are reported", (text, left) => {
    const { scene, unparsed } = parseText(text);
    expect(scene.objects).toEqual([]);
    expect(unparsed.map((span) => span.text)).toEqual([left]);
  });

  test("an unknown frame or option", () => {
    expect(() => parseText("a cat", { frame: "sky" as "room" })).toThrow(
      new InputError(
        'parseText: expected a frame among image, room, map, got "sky". Choose one of these.',
      ),
    );
    expect(() => parseText("a cat", { fram: "room" } as object)).toThrow(
      new InputError('parseText: expected options among frame, got "fram". Did you mean "frame"?'),
    );
  });

  test("too many statements", () => {
    const text = `100 cubes and 100 balls. ${"the cubes are left of the balls. ".repeat(3)}`;
    expect(() => parseText(text)).toThrow(/expected at most 20000 relations, got 30000/);
  });
});

describe("frame and language", () => {
  test("the frame is the room's unless asked for", () => {
    expect(parseText("a cat").scene.frame).toBe("room");
    expect(parseText("a cat", { frame: "image" }).scene.frame).toBe("image");
  });

  test.each([
    ["a red cube", "en"],
    ["红色立方体", "zh"],
    ["A在B的左边", "zh"],
    ["cat在dog左边", "zh"],
    ["A 里程碑 is next to a 大使馆.", "en"],
  ] as const)("%s is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
    expect(parseText(text).language).toBe(language);
  });
});
