import { type Box, parseText, type SceneObject, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

/** Lay out a text in a room, and give its objects by id. */
function solved(text: string): ReadonlyMap<string, SceneObject & { readonly box: Box }> {
  const layout = solveLayout(parseText(text).scene);
  if (!layout.ok) throw new Error(layout.message);
  expect(layout.check.holds).toBe(true);
  return new Map(layout.scene.objects.map((each) => [each.id, { ...each, box: each.box! }]));
}

/** Whether one box lies within the outline of another, seen from above. */
function isWithin(inner: Box, outer: Box): boolean {
  return [0, 2].every((i) => inner[i]! >= outer[i]! && inner[i + 3]! <= outer[i + 3]!);
}

function middle(box: Box, index: number): number {
  return (box[index]! + box[index + 3]!) / 2;
}

describe("a building of which nothing is said from outside", () => {
  it("is the room of its furniture: a piano in its corner stood on its roof", () => {
    const things = solved(
      "A restaurant. A bar counter is along the left wall. A piano is in the corner. Three tables stand in a row.",
    );
    const hull = things.get("restaurant-1")!;
    expect(hull.category).toBe("restaurant");
    for (const [id, { box }] of things)
      if (!/restaurant|wall|counter/.test(id)) expect(isWithin(box, hull.box), id).toBe(true);
    expect(things.get("piano-1")!.box[1]).toBe(0);
    expect(middle(things.get("wall-1")!.box, 0)).toBeLessThan(middle(hull.box, 0));
  });

  it("stays a building where something is beside it, or where there is no furniture", () => {
    for (const text of [
      "A restaurant. A car is in front of the restaurant. A table is next to the car.",
      "A church and a bench.",
    ]) {
      const [venue, ...others] = [...solved(text).values()];
      for (const { box, id } of others) expect(isWithin(box, venue!.box), id).toBe(false);
    }
  });

  it("holds what is larger than a room usually does, but no higher: a stage in a hall", () => {
    const things = solved("A concert hall. A piano is on the stage.");
    const [hall, stage] = ["concert-hall-1", "stage-1"].map((id) => things.get(id)!.box);
    expect(isWithin(stage!, hall!)).toBe(true);
  });
});

describe("rooms of many", () => {
  const SEATS = [
    ["A classroom: twenty desks facing a blackboard. A teacher stands next to the blackboard.", 5],
    ["A hall. Twelve chairs are in a grid, facing the stage.", 4],
  ] as const;

  it.each(SEATS)("have straight rows of usual size before what they face: %s", (text, columns) => {
    const seats = [...solved(text).values()].filter(({ id }) => /^(desk|chair)-/.test(id));
    const lines = (index: number) =>
      new Set(seats.map(({ box }) => middle(box, index).toFixed(2))).size;
    expect([lines(0), lines(2)]).toEqual([columns, seats.length / columns]);
    expect(new Set(seats.map(({ yaw }) => yaw!.toFixed(3))).size).toBe(1);
    expect(seats[0]!.box[4]!).toBeGreaterThan(0.7);
  });

  it("take the front wall for the one that those inside look at, if it must be: a desk was 5 cm deep", () => {
    const things = solved(
      "A classroom. A blackboard hangs on the front wall. A desk is in front of the blackboard.",
    );
    const { box } = things.get("desk-1")!;
    expect(box[5]! - box[2]!).toBeGreaterThan(0.5);
    expect(middle(things.get("wall-1")!.box, 2)).toBeLessThan(0);
  });

  it("call a kitchen the room, and put what is said to be in a corner right into it", () => {
    const things = solved("厨房。房间中间有一张圆桌。桌子上方吊着三盏吊灯。");
    expect(things.get("room-1")?.box ?? things.get("kitchen-1")!.box).toEqual(
      things.get("kitchen-1")!.box,
    );
    expect([...things.keys()].some((id) => id.startsWith("ceiling"))).toBe(true);
    const corner = solved("A bed is in the corner of the room. A desk is against the left wall.");
    const [bed, room] = ["bed-1", "room-1"].map((id) => corner.get(id)!.box);
    const aside = Math.min(bed![0]! - room![0]!, room![3]! - bed![3]!);
    expect(aside).toBeLessThan(0.35);
  });
});
