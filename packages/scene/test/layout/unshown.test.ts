import { InputError, parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

/** The error of a text that is laid out in a frame. */
function refusal(text: string, frame: "image" | "map"): unknown {
  try {
    return solveLayout(parseText(text, { frame }).scene);
  } catch (error) {
    return error;
  }
}

describe("words that a frame cannot show", () => {
  // The message named scene.relations[0].predicate, of which whoever wrote the words knows nothing.
  it.each([
    [
      "A lamp hangs from a tree.",
      "map",
      'solveLayout: expected relations that frame "map" can show, got "A lamp hangs from a tree" (hanging from). Use frame "image" or "room", or leave it out.',
    ],
    [
      "A chair is parallel to a table.",
      "image",
      'solveLayout: expected relations that frame "image" can show, got "A chair is parallel to a table" (parallel to). Use frame "room", or leave it out.',
    ],
    [
      "灯笼挂在树枝下。",
      "map",
      "solveLayout: “灯笼挂在树枝下”（hanging from）在“map”中无法表示。请改用“image”或“room”，或去掉它。",
    ],
  ] as const)("are quoted: %s", (text, frame, message) => {
    const error = refusal(text, frame);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toBe(message);
  });
});
