/**
 * `npx tsx bench/scene/questions.ts`: how long questions take among many objects.
 *
 * In: nothing. Out: a table of medians: relations in a room of 1,000 objects, questions on a map of
 * 10,000 features, maps laid out from what is said. Beside the time on the clock stands the processor
 * time, which other work on the machine disturbs less.
 */
import { findRelated, type RelatedQuery, relate, type Scene, solveLayout } from "@syntopia/scene";

const ROUNDS = 9;

/** Numbers in [0, 1), the same at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

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

/** Median milliseconds of a round: on the clock, and of the processor; after two to warm up. */
function time(work: () => unknown): readonly [clock: number, processor: number] {
  const rounds = Array.from({ length: ROUNDS + 2 }, () => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(before);
    return [performance.now() - start, (user + system) / 1000] as const;
  });
  const median = (k: 0 | 1) =>
    rounds
      .slice(2)
      .map((round) => round[k])
      .sort((a, b) => a - b)[ROUNDS >> 1]!;
  return [median(0), median(1)];
}

function print(what: string, [clock, processor]: readonly [number, number]): void {
  console.log(what.padEnd(72), clock.toFixed(1).padStart(9), processor.toFixed(1).padStart(13));
}

function nameOf(selector: RelatedQuery["subject"]): string {
  return selector === undefined
    ? "any"
    : typeof selector === "string"
      ? selector
      : selector.category;
}

console.log("what".padEnd(72), "clock ms".padStart(9), "processor ms".padStart(13));
const room = roomOf(1000);
print(
  "room, 1,000 objects, all predicates, neighbours (goal 200)",
  time(() => relate(room)),
);
print(
  "room, 1,000 objects, all predicates, reach 1 m",
  time(() => relate(room, { reach: 1 })),
);
const town = townOf(10_000);
print(
  "map, 10,000 features: index and first answer",
  time(() => findRelated({ ...town }, QUESTIONS[0]!)),
);
for (const query of QUESTIONS) {
  const { subject, predicate, object, distance = "" } = query;
  const asked = `${nameOf(subject)} ${predicate} ${distance} ${nameOf(object)}`;
  const { length } = findRelated(town, query);
  print(
    `map, 10,000 features: ${asked}: ${length} (goal 100)`,
    time(() => findRelated(town, query)),
  );
}
let seed = 0;
print(
  "map laid out: school, park, road",
  time(() => solveLayout(SAID, { seed: seed++ })),
);
