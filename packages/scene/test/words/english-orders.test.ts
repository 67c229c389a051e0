import { parseText } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

/** `a on b; c left of d`, and the words that were not understood. */
function read(text: string): readonly [relations: string, unread: string] {
  const { scene, unparsed } = parseText(text);
  const relations = scene.relations.map(
    ({ subject, predicate, object, negated }) =>
      `${subject} ${negated ? "not " : ""}${predicate} ${[object].flat().join("+")}`,
  );
  return [relations.join("; "), unparsed.map((span) => span.text).join("|")];
}

describe("what somebody is asked to do", () => {
  it.each([
    ["Slide the armchair next to the heater.", "armchair-1 next to heater-1"],
    ["Tape a calendar to the door.", "calendar-1 on door-1"],
    ["Line up two mugs on the bench.", "mug-1 on bench-1; mug-2 on bench-1"],
    ["Tie a goat to the post.", "goat-1 next to post-1"],
    ["Take the ladder and lean it against the shed.", "ladder-1 against shed-1"],
    ["Start with a sofa. Next, hang a lamp above it.", "lamp-1 above sofa-1"],
    ["Begin by placing a stool next to a harp.", "stool-1 next to harp-1"],
    ["Don't put the crib under the window.", "crib-1 not under window-1"],
    [
      "Avoid placing the lamp on the desk; put it on the shelf.",
      "lamp-1 not on desk-1; lamp-1 on shelf-1",
    ],
  ])("%s", (text, relations) => expect(read(text)).toEqual([relations, ""]));
});

describe("what is said without all of its words", () => {
  it.each([
    [
      "The left shelf has a radio on it, the right one a globe.",
      "radio-1 on shelf-1; shelf-2 right of shelf-1; globe-1 on shelf-2",
    ],
    [
      "A safe is under the desk, a stapler and a globe on it.",
      "safe-1 under desk-1; stapler-1 on desk-1; globe-1 on desk-1",
    ],
    [
      "A stool to the left of the drum kit and, on the kit, a drumstick.",
      "stool-1 left of drum-kit-1; drumstick-1 on drum-kit-1",
    ],
    ["A tent, to its left a van.", "van-1 left of tent-1"],
    [
      "A sofa, a coffee table in front of it with a mug on it.",
      "coffee-table-1 in front of sofa-1; mug-1 on coffee-table-1",
    ],
    [
      "There is a bed. A desk is next to it with a lamp on it.",
      "desk-1 next to bed-1; lamp-1 on desk-1",
    ],
    [
      "A dresser by the window with a vase on it.",
      "dresser-1 next to window-1; vase-1 on dresser-1",
    ],
    [
      "Desk: a laptop, a mug to its left.",
      "laptop-1 on desk-1; mug-1 on desk-1; mug-1 left of laptop-1",
    ],
  ])("%s", (text, relations) => expect(read(text)[0]).toBe(relations));

  it("a length alone is how far, and not how far at most", () => {
    const [relations] = read("A bench is 4 metres from a fountain.");
    expect(relations).toBe(
      "bench-1 within distance of fountain-1; bench-1 not within distance of fountain-1",
    );
    expect(read("A bench is within 4 metres of a fountain.")[0]).toBe(
      "bench-1 within distance of fountain-1",
    );
  });
});
