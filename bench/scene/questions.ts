/**
 * `npm run bench:scene -- questions`: how long questions take among many objects: relations in a room
 * of 1,000 objects, questions on a map of 10,000 features, maps laid out from what is said.
 */
import { findRelated, type RelatedQuery, relate, type Scene, solveLayout } from "@syntopia/scene";
import { numbers } from "./numbers.ts";
import { printIfStarted, type Row } from "./row.ts";
import { timedRow } from "./timed-row.ts";

/** The goals. */
const GOAL_MS = { relate: 200, map: 100 };

/** Furniture on 60 by 60 metres, some of it off the floor. */
function roomOf(count: number): Scene {
  const random = numbers(1);
  const objects = Array.from({ length: count }, (_, index) => {
    const [x, z, y] = [60 * random(), 60 * random(), random() < 0.2 ? 2 * random() : 0];
    const side = () => 0.2 + random();
    const category = ["cube", "table", "chair", "lamp"][index % 4]!;
    return {
      id: `o${index}`,
      category,
      attributes: {},
      box: [x, y, z, x + side(), y + side(), z + side()],
    };
  });
  return { frame: "room", objects, relations: [] };
}

/** Schools as areas, parks and houses as places, in a town of 38 by 44 km. */
function townOf(count: number): Scene {
  const random = numbers(1);
  const objects = Array.from({ length: count }, (_, index) => {
    const [x, y] = [8 + random() / 2, 47 + 0.4 * random()];
    const side = () => (index % 3 ? 0 : 0.0008 * random());
    const category = ["school", "park", "house"][index % 3]!;
    return { id: `o${index}`, category, attributes: {}, box: [x, y, x + side(), y + side()] };
  });
  return { frame: "map", objects, relations: [] };
}

const QUESTIONS: readonly RelatedQuery[] = [
  {
    predicate: "within distance of",
    subject: { category: "school" },
    object: "o4",
    distance: 2000,
  },
  {
    predicate: "within distance of",
    subject: { category: "school" },
    object: { category: "park" },
    distance: 200,
  },
  { predicate: "near", object: "o5" },
  { predicate: "north-east of", object: "o9" },
  { predicate: "inside", subject: { category: "house" }, object: { category: "school" } },
  { predicate: "overlapping", subject: { category: "school" }, object: { category: "school" } },
  { predicate: "next to" },
];

const SAID: Scene = {
  frame: "map",
  objects: ["school", "park", "road"].map((id) => ({ id, category: id, attributes: {} })),
  relations: [
    { subject: "school", predicate: "north of", object: "park", distance: 300 },
    { subject: "road", predicate: "between", object: ["school", "park"] },
  ],
};

function nameOf(selector: RelatedQuery["subject"]): string {
  return selector === undefined
    ? "any"
    : typeof selector === "string"
      ? selector
      : selector.category;
}

/** Time the questions. */
export async function questionRows(): Promise<readonly Row[]> {
  const room = roomOf(1000);
  let seed = 0;
  return [
    await timedRow("relate, 1,000 objects, neighbours", () => relate(room), GOAL_MS.relate),
    await timedRow("relate, 1,000 objects, reach 1 m", () => relate(room, { reach: 1 })),
    ...(await mapRows(townOf(10_000))),
    await timedRow("words to a map of 3 objects", () => solveLayout(SAID, { seed: seed++ })),
  ];
}

async function mapRows(town: Scene): Promise<readonly Row[]> {
  const first = () => findRelated({ ...town }, QUESTIONS[0]!);
  const rows = [await timedRow("10,000 features: index and first answer", first, GOAL_MS.map)];
  for (const query of QUESTIONS) {
    const { subject, predicate, object, distance } = query;
    const asked = [
      nameOf(subject),
      predicate,
      ...(distance ? [distance, "m"] : []),
      nameOf(object),
    ];
    const what = `10,000 features: ${asked.join(" ")}`;
    const row = await timedRow(what, () => findRelated(town, query), GOAL_MS.map);
    const { length } = findRelated(town, query);
    rows.push({ ...row, note: `${row.note}; ${length.toLocaleString("en")} found` });
  }
  return rows;
}

await printIfStarted(import.meta.url, questionRows);
