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
      "A dog is to the left of a cat.",
      "map",
      'solveLayout: expected relations that frame "map" can show, got "A dog is to the left of a cat" (left of). Use frame "image" or "room", or leave it out.',
    ],
    [
      "A chair is parallel to a table.",
      "image",
      'solveLayout: expected relations that frame "image" can show, got "A chair is parallel to a table" (parallel to). Use frame "room", or leave it out.',
    ],
    [
      "杯子在桌子上。",
      "map",
      "solveLayout: “杯子在桌子上”（on）在“map”中无法表示。请改用“image”或“room”，或去掉它。",
    ],
  ] as const)("are quoted: %s", (text, frame, message) => {
    const error = refusal(text, frame);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toBe(message);
  });
});
