/**
 * `npm run bench:scene -- solvers`: our solver beside libraries, on pictures of boxes that may not
 * overlap and of which some are left of, or above, others. The libraries get the same as a mixed-integer
 * program: four binaries for each pair of boxes. They get less than ours has to do: no margins, sizes
 * given, nothing to be as near as possible to.
 *
 * yalps is a dependency; HiGHS is measured where `highs` is installed, here or in $SYNTOPIA_PEERS.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Relation, type Scene, solveLayout } from "@syntopia/scene";
import { solve } from "yalps";
import { numbers } from "./numbers.ts";
import { printIfStarted, type Row } from "./row.ts";
import { median } from "./time.ts";

const COUNTS = [3, 8, 12] as const;
const SCENES = 20;
/** Larger than any difference of coordinates in a picture: switches a row off. */
const BIG = 1.2;
/** Of the pairs of boxes, the share that is related. */
const RELATED = 0.25;

/** `axis` of `before`, plus its side, is at most that of `after`. */
interface Order {
  readonly axis: 0 | 1;
  readonly before: number;
  readonly after: number;
}

interface Picture {
  /** Width and height of each box, in pictures. */
  readonly sides: readonly (readonly [number, number])[];
  readonly orders: readonly Order[];
}

/** A row of a mixed-integer program: `sum of factor * variable <= most`. */
interface Inequality {
  readonly terms: readonly (readonly [variable: string, factor: number])[];
  readonly most: number;
}

interface Program {
  readonly rows: readonly Inequality[];
  readonly binaries: readonly string[];
}

type Solver = (picture: Picture) => void;

/** A picture whose orders hold for some places of its boxes. */
function randomPicture(count: number, seed: number): Picture {
  const random = numbers(seed);
  const boxes = Array.from({ length: count }, () => {
    const [width, height] = [0.06 + 0.1 * random(), 0.06 + 0.1 * random()];
    return { sides: [width, height], low: [random() * (1 - width), random() * (1 - height)] };
  });
  const ends = (i: number, axis: 0 | 1) => boxes[i]!.low[axis]! + boxes[i]!.sides[axis]!;
  const isOrdered = ({ axis, before, after }: Order) =>
    ends(before, axis) < boxes[after]!.low[axis]!;
  const orders = pairsOf(count)
    .filter(() => random() < RELATED)
    .flatMap(([a, b]) => ordersOf(a, b).filter(isOrdered).slice(0, 1));
  return { sides: boxes.map(({ sides }) => sides as [number, number]), orders };
}

function pairsOf(count: number): readonly (readonly [number, number])[] {
  const all = Array.from({ length: count }, (_, i) => i);
  return all.flatMap((a) => all.slice(a + 1).map((b) => [a, b] as const));
}

/** The four ways in which two boxes stand apart. */
function ordersOf(a: number, b: number): readonly Order[] {
  return ([0, 1] as const).flatMap((axis) => [
    { axis, before: a, after: b },
    { axis, before: b, after: a },
  ]);
}

function ours({ sides, orders }: Picture): void {
  const objects = sides.map((_, i) => ({ id: `${i}`, category: "box", attributes: {} }));
  const relations = orders.map(({ axis, before, after }): Relation => {
    const predicate = axis === 0 ? "left of" : "above";
    return { subject: `${before}`, predicate, object: `${after}` };
  });
  const scene: Scene = { frame: "image", objects, relations };
  if (!solveLayout(scene).ok) throw new Error("bench: expected a layout, got a conflict");
}

function programOf({ sides, orders }: Picture): Program {
  const low = (i: number, axis: 0 | 1) => `${"xy"[axis]}${i}`;
  const apart = ({ axis, before, after }: Order): Inequality => ({
    terms: [
      [low(before, axis), 1],
      [low(after, axis), -1],
    ],
    most: -sides[before]![axis],
  });
  const within = sides.flatMap((side, i) =>
    ([0, 1] as const).map((axis) => ({
      terms: [[low(i, axis), 1]] as const,
      most: 1 - side[axis],
    })),
  );
  const choices = pairsOf(sides.length).map(([a, b], pair) =>
    ordersOf(a, b).map((order, way) => ({ order, name: `z${pair}_${way}` })),
  );
  const switched = choices.flat().map(({ order, name }): Inequality => {
    const { terms, most } = apart(order);
    return { terms: [...terms, [name, BIG]], most: most + BIG };
  });
  const oneOf = choices.map(
    (ways): Inequality => ({
      terms: ways.map(({ name }) => [name, -1] as const),
      most: -1,
    }),
  );
  return {
    rows: [...orders.map(apart), ...within, ...switched, ...oneOf],
    binaries: choices.flat().map(({ name }) => name),
  };
}

function byYalps(picture: Picture): void {
  const { rows, binaries } = programOf(picture);
  const variables = new Map<string, Map<string, number>>();
  rows.forEach(({ terms }, row) => {
    for (const [name, factor] of terms) {
      const column = variables.get(name) ?? new Map<string, number>();
      variables.set(name, column.set(`${row}`, factor));
    }
  });
  const constraints = new Map(rows.map(({ most }, row) => [`${row}`, { max: most }]));
  const { status } = solve({ constraints, variables, binaries }, { timeout: 10_000 });
  if (status !== "optimal") throw new Error(`bench: expected a solution, got ${status} from yalps`);
}

/** HiGHS, where it is installed. */
async function loadHighs(): Promise<Solver | undefined> {
  const folder = [process.env.SYNTOPIA_PEERS ?? ".", "."].find((each) =>
    existsSync(join(each, "node_modules", "highs")),
  );
  if (folder === undefined) return undefined;
  const entry = createRequire(resolve(folder, "_.js")).resolve("highs");
  const highs = await (await import(pathToFileURL(entry).href)).default();
  return (picture) => {
    const { Status } = highs.solve(asText(programOf(picture)), { time_limit: 10 });
    if (Status !== "Optimal")
      throw new Error(`bench: expected a solution, got ${Status} from HiGHS`);
  };
}

/** A program in CPLEX's format; variables are 0 or more where nothing else is said. */
function asText({ rows, binaries }: Program): string {
  const written = rows.map(({ terms, most }) => {
    const sum = terms.map(
      ([name, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`,
    );
    return `${sum.join(" ")} <= ${most}`;
  });
  return `Minimize\nx0\nSubject To\n${written.join("\n")}\nBinary\n${binaries.join(" ")}\nEnd`;
}

/** Milliseconds of the processor. */
function timeOf(solver: Solver, picture: Picture): number {
  const before = process.cpuUsage();
  solver(picture);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Our solver and the libraries, taking turns. */
export async function solverRows(): Promise<readonly Row[]> {
  const highs = await loadHighs();
  const solvers: Readonly<Record<string, Solver>> = {
    ours: ours,
    yalps: byYalps,
    ...(highs && { HiGHS: highs }),
  };
  if (!highs)
    console.error('solvers: HiGHS is not measured: "npm i highs" where $SYNTOPIA_PEERS says.');
  return COUNTS.flatMap((count) => {
    const pictures = Array.from({ length: SCENES }, (_, i) => randomPicture(count, 77 * i + count));
    const times = pictures.map((picture) =>
      Object.values(solvers).map((solver) => timeOf(solver, picture)),
    );
    return Object.keys(solvers).map((name, which): Row => {
      const own = times.map((each) => each[which]!);
      const note = `longest of ${SCENES}: ${Math.max(...own).toFixed(0)} ms`;
      return {
        what: `${count} boxes, processor's time: ${name}`,
        value: median(own),
        unit: "ms",
        note,
      };
    });
  });
}

await printIfStarted(import.meta.url, solverRows);
