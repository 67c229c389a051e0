import { sceneGlb } from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readText,
  requireSafeSvg,
  sendBytes,
  sendJson,
  sendParsed,
  sendText,
  sendValue,
} from "./_doors.ts";
import {
  damaged,
  documentsWith,
  HOSTILE_NAMES,
  hostileJson,
  hostileScene,
  hostileText,
  LONG_TEXTS,
} from "./_hostile.ts";

// Few runs for every day, each from a new seed, which a failure prints; `bench/scene/fuzz.ts` does many.
const RUNS = { numRuns: 25 };

const DEEP = 10_000;

/** Nothing is asserted beyond what the doors assert: an InputError or a safe result, in time. */
const holds = <Input>(inputs: fc.Arbitrary<Input>, send: (input: Input) => Promise<void>) =>
  fc.assert(fc.asyncProperty(inputs, send), RUNS);

describe("gives an error or a safe scene", () => {
  it("of any text", () => holds(hostileText, sendText));
  it("of any scene", () => holds(hostileScene, sendValue));
  it("of any JSON", () => holds(hostileJson, sendJson));
  it("of any bytes", () => holds(fc.uint8Array({ maxLength: 2000 }), sendBytes));

  // what shows a value in an error must not fail at it; `JSON.parse` reads what `JSON.stringify` does not write
  it.each([
    ["[", "]"],
    ['{"a":', "}"],
    ['{"type":"GeometryCollection","geometries":[', "]}"],
  ])("of values nested ten thousand deep: %s", async (open, close) => {
    const text = `${open.repeat(DEEP)}${close.repeat(DEEP)}`.replace(":}", ":1}");
    for (const document of documentsWith(JSON.parse(text))) await sendParsed(document);
    await sendBytes(new TextEncoder().encode(text));
  });

  it("of damaged models", async () => {
    const file = await sceneGlb({
      frame: "room",
      objects: [
        { id: "a", category: "cup", attributes: { color: "red" }, box: [0, 0, 0, 1, 1, 1], yaw: 1 },
      ],
      relations: [],
    });
    await holds(damaged(file), sendBytes);
  });

  it.each(HOSTILE_NAMES.map((name) => [JSON.stringify(name), name] as const))(
    "of a thing named %s",
    async (_, name) => {
      await sendText(`A red ${name} is on a table. The ${name} is left of a "${name}".`);
      await sendText(`桌子上有一个${name}，${name}的左边是“${name}”。`);
      const other = { id: `${name}2`, category: name, attributes: { [name]: name } };
      await sendValue({
        frame: "room",
        objects: [{ id: name, category: name, attributes: { color: name } }, other],
        relations: [{ subject: name, predicate: "left of", object: other.id }],
      });
    },
  );

  it.each(Object.entries(LONG_TEXTS))("of 100 kB: %s", (_, text) => readText(text));
});

// The test of the test: a door that is not held open for errors lets none through.
it("notices what is unsafe", async () => {
  const scene = {
    objects: [],
    relations: [],
    get frame() {
      return JSON.parse("{");
    },
  };
  await expect(sendValue(scene)).rejects.toThrow(/parseScene: SyntaxError/);
});

it.each([
  "<svg><script>1</script></svg>",
  '<svg onload="x"></svg>',
  '<svg><path d="M NaN 0"/></svg>',
  "<svg><text>a & b</text></svg>",
  "<svg><g></svg></g>",
  "<svg>\u0001</svg>",
])("notices that %s is no safe drawing", (svg) => {
  expect(() => requireSafeSvg(svg)).toThrow(/^planSvg/);
});
