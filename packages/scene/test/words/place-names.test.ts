import { describe as caption, parseText, planSvg, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

const named = (text: string, frame: "map" | "room" = "map") =>
  parseText(text, { frame }).scene.objects.map(({ attributes }) => attributes.name);

// "A berlin is north of a munich."
describe("names of places on maps", () => {
  it("are kept as they are written", () => {
    expect(named("Berlin is north of Munich.")).toEqual(["Berlin", "Munich"]);
    expect(named("New York is 20 km south of Albany.")).toEqual(["New York", "Albany"]);
    expect(named("苏州在杭州的北边。")).toEqual(["苏州", "杭州"]);
  });

  it("are no kinds of things, and no words of a room", () => {
    expect(named("Kiosks are next to a station.")).toEqual([undefined, undefined, undefined]);
    expect(named("A school is north of the Rhine.")).toEqual([undefined, undefined]);
    expect(named("Berlin is left of Munich.", "room")).toEqual([undefined, undefined]);
  });

  it("stand in captions and on plans", () => {
    const solved = solveLayout(parseText("Berlin is north of Munich.", { frame: "map" }).scene);
    if (!solved.ok) throw new Error(solved.message);
    expect(caption(solved.scene)).toBe("Berlin is north of Munich.");
    expect(planSvg(solved.scene)).toMatch(/>Berlin<\/text>/);
  });

  it("leave the way that a road runs in its caption, where it is read again", () => {
    const { scene } = parseText("A motorway running from north to south is west of a town.", {
      frame: "map",
    });
    const solved = solveLayout(scene);
    if (!solved.ok) throw new Error(solved.message);
    const said = caption(solved.scene);
    expect(said).toBe("A motorway running from north to south is west of a town.");
    expect(parseText(said, { frame: "map" }).scene.objects[0]!.attributes).toEqual(
      scene.objects[0]!.attributes,
    );
  });
});
