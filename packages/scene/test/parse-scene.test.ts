import { describe, expect, it } from "vitest";
import { InputError } from "../src/errors.ts";
import { parseScene } from "../src/parse-scene.ts";

const cup = { id: "cup", category: "cup", attributes: {}, box: [0.1, 0.1, 0.3, 0.3] };
const table = { id: "table", category: "table", attributes: { color: "red" }, box: [0, 0.3, 1, 1] };
const on = { subject: "cup", predicate: "on", object: "table" };
const scene = (change: object = {}) => ({
  frame: "image",
  objects: [cup, table],
  relations: [on],
  ...change,
});

describe("parseScene", () => {
  it("gives a sound scene back", () => expect(parseScene(scene())).toEqual(scene()));
  it("takes objects without boxes", () => {
    const bare = {
      frame: "room",
      objects: [{ id: "a", category: "cup", attributes: {} }],
      relations: [],
    };
    expect(parseScene(bare)).toEqual(bare);
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "parseScene: expected object, got nothing. Correct it."],
    ["a number", 3, "parseScene: expected object, got 3. Correct it."],
    [
      "an unknown frame",
      scene({ frame: "rom" }),
      'at frame: expected one of image, room, map, got "rom". Did you mean "room"?',
    ],
    [
      "a frame that cannot be made a text",
      scene({ frame: { toString: "a" } }),
      'at frame: expected one of image, room, map, got {"toString":"a"}. Correct it.',
    ],
    [
      "an angle that has no direction left",
      scene({ objects: [{ ...cup, yaw: 1e300 }, table] }),
      "at objects[0].yaw: expected a yaw from -1000000000000 to 1000000000000 radians, got 1e+300. Correct it.",
    ],
    [
      "a short box",
      scene({ objects: [cup, { ...table, box: [0, 0, 1] }] }),
      'at objects[1].box: expected 4 numbers in frame "image", got 3. Give a low corner, then a high one.',
    ],
    [
      "a box of another frame",
      scene({ frame: "room" }),
      'at objects[0].box: expected 6 numbers in frame "room", got 4. Give a low corner, then a high one.',
    ],
    [
      "a box inside out",
      scene({ objects: [{ ...cup, box: [0.4, 0, 0.3, 1] }, table] }),
      "at objects[0].box: expected number 0 to be at most number 2, got 0.4 > 0.3. Swap them.",
    ],
    [
      "NaN",
      scene({ objects: [{ ...cup, box: [Number.NaN, 0, 1, 1] }, table] }),
      "at objects[0].box[0]: expected number, got NaN. Correct it.",
    ],
    [
      "infinity",
      scene({ objects: [{ ...cup, box: [0, 0, 1, Infinity] }, table] }),
      "at objects[0].box[3]: expected number, got Infinity. Correct it.",
    ],
    [
      "an id twice",
      scene({ objects: [cup, { ...table, id: "cup" }] }),
      'at objects[1].id: expected an id of its own, got "cup" again. Rename one of them.',
    ],
    [
      "an unknown predicate",
      scene({ relations: [{ ...on, predicate: "abov" }] }),
      'at relations[0].predicate: expected a known predicate, got "abov". Did you mean "above"?',
    ],
    [
      "an unknown subject",
      scene({ relations: [{ ...on, subject: "cap" }] }),
      'at relations[0].subject: expected the id of an object, got "cap". Did you mean "cup"?',
    ],
    [
      "an unknown object",
      scene({ relations: [{ ...on, object: "elephant" }] }),
      'at relations[0].object: expected the id of an object, got "elephant". Add that object or correct the id.',
    ],
    [
      "between one",
      scene({ relations: [{ ...on, predicate: "between" }] }),
      'at relations[0].object: expected 2 objects of "between", got 1. Name that many.',
    ],
    [
      "on two",
      scene({ relations: [{ ...on, object: ["table", "cup"] }] }),
      'at relations[0].object: expected 1 object of "on", got 2. Name that many.',
    ],
    [
      "a missing field",
      scene({ objects: [{ id: "a", attributes: {} }] }),
      "at objects[0].category: expected string, got nothing. Correct it.",
    ],
    [
      "an unknown field",
      scene({ colour: 1 }),
      'parseScene: expected only known fields, got "colour". Leave them out.',
    ],
    [
      "an attribute that is no text",
      scene({ objects: [{ ...cup, attributes: { color: 3 } }, table] }),
      "at objects[0].attributes.color: expected string, got 3. Correct it.",
    ],
  ])("refuses %s", (_, value, message) =>
    expect(() => parseScene(value)).toThrow(new InputError(message)),
  );
});

describe("parseScene of maps", () => {
  const objects = [{ id: "a", category: "park", attributes: {}, box: [179, 0, -179, 1] }];

  it("takes boxes across the antimeridian, and geometries", () => {
    const geometry = { type: "Point", coordinates: [1, 2] };
    const map = {
      frame: "map",
      objects: [...objects, { id: "b", category: "tree", attributes: {}, geometry }],
      relations: [],
    };
    expect(parseScene(map)).toEqual(map);
  });

  it("refuses a geometry that is none, or in another frame", () => {
    const geometry = { type: "Point", coordinates: [1] };
    const bad = { frame: "map", objects: [{ ...objects[0], geometry }], relations: [] };
    expect(() => parseScene(bad)).toThrow("at objects[0].geometry.coordinates: expected longitude");
    const room = {
      frame: "room",
      objects: [{ id: "a", category: "x", attributes: {}, geometry }],
      relations: [],
    };
    expect(() => parseScene(room)).toThrow('expected a geometry in frame "map" only, got "room"');
  });
});
