import { parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

function said(text: string): readonly string[] {
  return parseText(text, { frame: "map" }).scene.relations.map(
    ({ subject, predicate, object }) => `${subject} ${predicate} ${[object].flat().join(" ")}`,
  );
}

describe("what relations mean on a map", () => {
  it.each([
    ["A bridge is on the river.", ["bridge-1 crosses river-1"]],
    ["河上有一座桥。", ["bridge-1 crosses river-1"]],
    ["A bakery is on the street.", ["bakery-1 next to street-1"]],
    ["A lighthouse is on the island.", ["lighthouse-1 inside island-1"]],
    ["岛上有一座灯塔。", ["lighthouse-1 inside island-1"]],
    ["A school is to the left of a park.", ["school-1 west of park-1"]],
    ["A barn is behind a house.", ["barn-1 north of house-1"]],
    ["The town hall faces the square.", ["town-hall-1 opposite square-1"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    "The post office is opposite the bank, on the other side of the road.",
    "The post office is opposite the bank. The road is between them.",
  ])("puts the road between: %s", (text) => {
    expect(said(text)).toContain("road-1 between post-office-1 bank-1");
  });

  it("leaves rooms alone", () => {
    const { relations } = parseText("A bridge is on the river.").scene;
    expect(relations[0]?.predicate).toBe("on");
  });
});

/** The scene's relations and the courses of its ways. */
function map(text: string): readonly string[] {
  const { scene, unparsed } = parseText(text, { frame: "map" });
  expect(unparsed).toEqual([]);
  const courses = scene.objects.flatMap(({ id, attributes: { course } }) =>
    course === undefined ? [] : `${id} ${course}`,
  );
  return [...courses, ...said(text)];
}

describe("roads and rivers of a map", () => {
  it.each([
    ["A river runs from north to south.", ["river-1 north to south"]],
    ["A road runs north-south.", ["road-1 north to south"]],
    ["The stream flows eastwards.", ["stream-1 west to east"]],
    [
      "A canal running from east to west crosses a road.",
      ["canal-1 east to west", "canal-1 crosses road-1"],
    ],
    [
      "A road connects the village to the castle.",
      ["road-1 touching village-1", "road-1 touching castle-1"],
    ],
    [
      "The stream flows from the hill past a mill into the lake.",
      ["stream-1 touching hill-1", "stream-1 next to mill-1", "stream-1 touching lake-1"],
    ],
    [
      "A castle is on the west bank of the river.",
      ["castle-1 west of river-1", "castle-1 next to river-1"],
    ],
    [
      "The bakery is across the street from the library.",
      ["bakery-1 opposite library-1", "street-1 between bakery-1 library-1"],
    ],
    [
      "Across the street from the pub is a church.",
      ["church-1 opposite pub-1", "street-1 between church-1 pub-1"],
    ],
    [
      "The stadium is in the north-west of the campus.",
      ["stadium-1 inside campus-1", "stadium-1 north-west of campus-1"],
    ],
  ])("%s", (text, expected) => {
    expect(map(text)).toEqual(expected);
  });

  it("are drawn the way they run", () => {
    const { scene } = parseText("A river runs from north to south through a town.", {
      frame: "map",
    });
    for (const seed of [0, 1, 2, 3]) {
      const solved = solveLayout(scene, { seed });
      const river = solved.ok && solved.scene.objects.find(({ id }) => id === "river-1");
      const geometry = river ? river.geometry : undefined;
      const [from, to] = geometry?.type === "LineString" ? geometry.coordinates : [];
      expect(from![1]! - to![1]!).toBeGreaterThan(4 * Math.abs(from![0]! - to![0]!));
    }
  });

  it("lead from the one to the other", () => {
    const { scene } = parseText(
      "A castle is 3 km north of a village. A road leads from the village to the castle.",
      { frame: "map" },
    );
    const solved = solveLayout(scene, { seed: 5 });
    if (!solved.ok) throw new Error(solved.message);
    expect(solved.check.holds).toBe(true);
    const road = solved.scene.objects.find(({ id }) => id === "road-1")!;
    const [start, end] = road.geometry?.type === "LineString" ? road.geometry.coordinates : [];
    expect(start![1]!).toBeLessThan(end![1]!);
  });

  it("two schools 1 km apart are no nearer and no farther", () => {
    const { relations } = parseText("Two schools are 1 km apart.", { frame: "map" }).scene;
    expect(relations.map(({ distance, negated }) => [distance, negated === true])).toEqual([
      [1000, false],
      [950, true],
    ]);
  });
});

describe("roads and rivers of a map, in Chinese", () => {
  it.each([
    ["一条河从北向南流过城市。", ["river-1 north to south", "river-1 crosses city-1"]],
    ["铁路是南北走向。", ["railway-1 south to north"]],
    ["一条小路通往寺庙。", ["path-1 touching temple-1"]],
  ])("%s", (text, expected) => {
    const { scene } = parseText(text, { frame: "map" });
    const courses = scene.objects.flatMap(({ id, attributes: { course } }) =>
      course === undefined ? [] : `${id} ${course}`,
    );
    expect([...courses, ...said(text)]).toEqual(expected);
  });
});

describe("what ways part, link, follow and carry", () => {
  it.each([
    ["The river separates the village from the castle.", ["river-1 between village-1 castle-1"]],
    [
      "A highway runs northeast from the city to the airport.",
      [
        "highway-1 south-west to north-east",
        "highway-1 touching city-1",
        "highway-1 touching airport-1",
        "airport-1 north-east of city-1",
      ],
    ],
    [
      "A bridge carries the road over the river.",
      ["bridge-1 crosses river-1", "road-1 crosses river-1"],
    ],
    [
      "The forest borders the village to the west.",
      ["forest-1 touching village-1", "forest-1 west of village-1"],
    ],
    ["A track follows the river.", ["track-1 next to river-1"]],
    [
      "两座桥连接老城和新城。",
      ["bridge-1", "bridge-2"].flatMap((bridge) =>
        ["old-town-1", "new-town-1"].map((end) => `${bridge} touching ${end}`),
      ),
    ],
    ["一条河把老城和新城隔开。", ["river-1 between old-town-1 new-town-1"]],
    [
      "高速公路从市区向东北通向机场。",
      [
        "road-1 south-west to north-east",
        "road-1 touching urban-area-1",
        "road-1 touching airport-1",
        "airport-1 north-east of urban-area-1",
      ],
    ],
  ])("%s", (text, expected) => {
    expect([...map(text)].sort()).toEqual([...expected].sort());
  });

  it("gives parallel ways one course, for maps have no other angles", () => {
    expect(map("A road is parallel to a canal.")).toEqual([
      "road-1 west to east",
      "canal-1 west to east",
    ]);
  });
});

describe("sides of the place that a map is of", () => {
  it.each([
    "A zoo. A cafe is in the northeast corner.",
    "A zoo with a cafe in its northeast corner.",
    "动物园里，咖啡馆在东北角。",
    "动物园东北角有一家咖啡馆。",
  ])("%s", (text) => {
    expect(map(text)).toEqual(["cafe-1 inside zoo-1", "cafe-1 north-east of zoo-1"]);
  });

  it.each([
    ["A town. A farm lies 3 km to the west.", "farm-1 west of town-1"],
    ["A castle 5 km west of a town.", "castle-1 west of town-1"],
    ["成都在重庆的西北方。", "成都-1 north-west of 重庆-1"],
    ["湖北边有一座塔。", "tower-1 north of lake-1"],
  ])("%s", (text, expected) => {
    expect(map(text)).toContain(expected);
  });
});
