/**
 * `npm run bench:scene -- layout [--scenes 10000] [--impossible 1000]`: how surely and how fast scenes
 * are laid out.
 *
 * Random scenes of 2 to 15 objects in `image` and `room`, with relations of all predicates read off a
 * random layout, which shows that they are possible; the solved ones are measured again by the plain
 * inequalities of the tests. Impossible ones have a relation against one of theirs; of the conflict
 * that is told every part must be solvable. Out: counts, the first failures, times.
 */
import {
  type Frame,
  PREDICATES,
  parseText,
  type Relation,
  relate,
  type Scene,
  solveLayout,
} from "@syntopia/scene";
import { plainlyHolds, plainlyOverlap } from "../../packages/scene/test/layout/_plain-rules.ts";
import { randomBoxes, randomNumbers } from "../../packages/scene/test/layout/_random-scenes.ts";
import { printIfStarted, type Row, type RowOptions, shareRow } from "./row.ts";
import { median } from "./time.ts";

/** Up to so many relations are said of each object. */
const RELATIONS_EACH = 1.5;

/** Failures that are printed. */
const SHOWN = 10;

/** What shares space by what is said; the plain rules measure these by themselves. */
const SHARING = new Set(["held", "holds", "placed", "hung", "sheltered", "shares", "encircles"]);

/** What may leave a thing in the air. */
const LIFTING = new Set(["hangs", "lifts", "hung", "sheltered"]);

const TEXTS: Readonly<Record<string, string>> = {
  "3 objects": "A red cube is left of a blue sphere. A cone is behind the sphere.",
  "12 objects":
    "A cup and a plate are on a table. A lamp is left of the table. A chair is in front of the table. A cat is under the table. A dog is next to the chair. A sofa is behind the table. A clock is above the sofa. A plant is to the right of the sofa. A book is on the sofa. A ball is near the dog.",
  "101 objects": "A hundred apples are on a table.",
};

/** The goals of the median, words to solved layout (ms). */
const GOALS_MS: Readonly<Record<string, number>> = { "3 objects": 10, "12 objects": 100 };

/** Lay out random scenes that can and that cannot be, and time some words. */
export function layoutRows({ scenes, impossible }: RowOptions): readonly Row[] {
  const timed = (["image", "room"] as const).flatMap((frame) =>
    Object.entries(TEXTS).map(([name, text]): Row => {
      const goal = GOALS_MS[name] === undefined ? {} : { goal: { atMost: GOALS_MS[name] } };
      const what = `words to layout, ${name}, ${frame}`;
      return { what, value: timeOf(text, frame), unit: "ms", ...goal };
    }),
  );
  return [...satisfiable(scenes), ...unsatisfiable(impossible), ...timed];
}

function satisfiable(count: number): readonly Row[] {
  if (count === 0) return [];
  const failures: string[] = [];
  const times: number[] = [];
  for (let seed = 0; seed < count; seed++) {
    const scene = randomScene(seed);
    const start = performance.now();
    const faults = faultsOf(scene, seed);
    times.push(performance.now() - start);
    if (faults.length > 0) failures.push(`${seed} (${scene.frame}): ${faults.join("; ")}`);
  }
  failures.slice(0, SHOWN).forEach((failure) => void console.log(`  ${failure}`));
  const longest = `${(Math.max(...times) / 1000).toFixed(1)} s at most`;
  return [
    shareRow("possible scenes solved, all holding", count - failures.length, count, 100),
    { what: "a possible scene, median", value: median(times), unit: "ms", note: longest },
  ];
}

function unsatisfiable(count: number): readonly Row[] {
  if (count === 0) return [];
  const failures: string[] = [];
  for (let seed = 0; seed < count; seed++) {
    const fault = conflictFault(contradicted(seed), seed);
    if (fault) failures.push(`${seed}: ${fault}`);
  }
  failures.slice(0, SHOWN).forEach((failure) => void console.log(`  ${failure}`));
  const right = count - failures.length;
  return [shareRow("impossible scenes refused, minimal conflict", right, count, 100)];
}

/** A scene with relations read off a random layout, each predicate as likely as any other. */
function randomScene(seed: number): Scene {
  const random = randomNumbers(seed + 500_000);
  const frame: Frame = seed % 2 === 0 ? "image" : "room";
  const boxes = randomBoxes(random, frame, 2 + Math.floor(14 * random()), seed % 4 === 1);
  const objects = boxes.map((box, index) => ({
    id: `o${index}`,
    category: index % 3 === 0 ? "table" : "cube",
    attributes: {},
    box,
  }));
  const byPredicate = new Map<string, Relation[]>();
  for (const { subject, predicate, object } of relate({ frame, objects, relations: [] })) {
    const same = byPredicate.get(predicate) ?? [];
    byPredicate.set(predicate, [...same, { subject, predicate, object }]);
  }
  const kinds = [...byPredicate.values()];
  const wanted = 1 + Math.floor(RELATIONS_EACH * objects.length * random());
  const chosen = Array.from({ length: kinds.length === 0 ? 0 : wanted }, () => {
    const kind = kinds[Math.floor(random() * kinds.length)]!;
    return kind[Math.floor(random() * kind.length)]!;
  });
  return { frame, objects, relations: [...new Set(chosen)] };
}

/** A random scene of which one relation is stated the other way about as well. */
function contradicted(seed: number): Scene {
  const scene = randomScene(seed);
  const random = randomNumbers(seed + 900_000);
  const directed = scene.relations.filter(({ predicate }) => PREDICATES[predicate].transitive);
  const chosen = directed[Math.floor(random() * directed.length)];
  const [one, other] = scene.objects;
  const base: Relation = chosen ?? { subject: one!.id, predicate: "left of", object: other!.id };
  const against = { ...base, subject: base.object as string, object: base.subject };
  return { ...scene, relations: [...scene.relations, ...(chosen ? [] : [base]), against] };
}

function conflictFault(scene: Scene, seed: number): string | undefined {
  try {
    const solved = solveLayout(scene, { seed });
    if (solved.ok) return "solved";
    for (const left of solved.conflict) {
      const relations = solved.conflict.filter((relation) => relation !== left);
      if (!solveLayout({ ...scene, relations }).ok) return `not minimal: ${solved.message}`;
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** All that is wrong with the layout of a scene, by plain inequalities. */
function faultsOf(scene: Scene, seed: number): readonly string[] {
  try {
    const solved = solveLayout(scene, { seed });
    if (!solved.ok) return [solved.message];
    return [
      ...untrue(solved.scene),
      ...overlapsOf(solved.scene),
      ...solved.scene.objects
        .filter((object) => !inFrame(object.box!, scene))
        .map(({ id }) => `${id} outside`),
      ...floating(solved.scene),
    ];
  } catch (error) {
    return [(error as Error).message];
  }
}

function untrue({ frame, objects, relations }: Scene): readonly string[] {
  const byId = new Map(objects.map((object) => [object.id, object]));
  return relations
    .filter(({ subject, predicate, object }) => {
      const ids = [subject, ...[object].flat()] as readonly string[];
      const involved = ids.map((id) => byId.get(id)!);
      const host = byId.get(predicate === "above" ? subject : ids[1]!)!;
      const open = host.category === "table" ? 0.88 : 0;
      return !plainlyHolds(
        predicate,
        involved.map(({ box }) => box!),
        frame,
        { open, yaws: involved.map(({ yaw = 0 }) => yaw) },
      );
    })
    .map(({ subject, predicate, object }) => `not ${subject} ${predicate} ${object}`);
}

function overlapsOf({ objects, relations }: Scene): readonly string[] {
  const sharing = new Set(
    relations
      .filter(
        ({ predicate }) =>
          SHARING.has(PREDICATES[predicate].bearing) || LIFTING.has(PREDICATES[predicate].bearing),
      )
      .flatMap(({ subject, object }) => [object].flat().map((id) => [subject, id].sort().join())),
  );
  return objects.flatMap((one, index) =>
    objects
      .slice(index + 1)
      .filter((other) => !sharing.has([one.id, other.id].sort().join()))
      .filter((other) => plainlyOverlap(extent(one), extent(other)))
      .map((other) => `${one.id} overlaps ${other.id}`),
  );
}

/** A turned thing's width and depth change places with every quarter turn. */
function extent({ box, yaw = 0 }: Scene["objects"][number]): readonly number[] {
  if (Math.round(yaw / (Math.PI / 2)) % 2 === 0) return box!;
  const [x0, y0, z0, x1, y1, z1] = box as [number, number, number, number, number, number];
  const [x, z, width, depth] = [(x0 + x1) / 2, (z0 + z1) / 2, z1 - z0, x1 - x0];
  return [x - width / 2, y0, z - depth / 2, x + width / 2, y1, z + depth / 2];
}

function inFrame(box: readonly number[], { frame }: Scene): boolean {
  if (frame === "image") return box.every((edge) => edge >= 0 && edge <= 1);
  return box[1]! >= -1e-9;
}

/** What stands on nothing, although nothing lifts it. */
function floating({ frame, objects, relations }: Scene): readonly string[] {
  if (frame === "image") return [];
  const lifted = new Set(
    relations
      .filter(({ predicate }) => PREDICATES[predicate].bearing !== "none")
      .flatMap(({ subject, object }) => [subject, ...[object].flat()]),
  );
  return objects
    .filter(({ id, box }) => !lifted.has(id) && box![1]! > 1e-6)
    .filter(
      ({ id, box }) =>
        !objects.some((other) => other.id !== id && Math.abs(other.box![4]! - box![1]!) < 0.05),
    )
    .map(({ id }) => `${id} floats`);
}

function timeOf(text: string, frame: Frame): number {
  const times = Array.from({ length: 31 }, (_, seed) => {
    const start = performance.now();
    const { scene } = parseText(text);
    solveLayout({ ...scene, frame }, { seed });
    return performance.now() - start;
  });
  return median(times.slice(10));
}

await printIfStarted(import.meta.url, layoutRows);
