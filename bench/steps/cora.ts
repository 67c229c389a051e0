import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SparseMatrix } from "@syntopia/engine";

/** Where the citation graph lies: beside the project, not in it. */
export const CORA = fileURLToPath(
  new URL("../../../shared/data/citation/cora.json", import.meta.url),
);

/** Papers, the words in them, the papers they cite, and what they are about. */
export interface Cora {
  /** (O, O): edges in both directions and from each paper to itself, divided by √(degree · degree). */
  readonly adjacency: SparseMatrix;
  /** (O, words): each paper's words, which sum to 1. */
  readonly features: SparseMatrix;
  readonly classes: number;
  readonly labels: readonly number[];
  /** The papers whose class is known in training. */
  readonly train: readonly number[];
}

interface CoraFile {
  readonly nodes: number;
  readonly features: number;
  readonly classes: number;
  readonly labels: readonly number[];
  readonly x: readonly (readonly number[])[];
  readonly edges: readonly (readonly [number, number])[];
  readonly train: readonly number[];
}

/** Read the citation graph, prepared as Kipf and Welling did, https://arxiv.org/abs/1609.02907. */
export function readCora(): Cora {
  const file = JSON.parse(readFileSync(CORA, "utf8")) as CoraFile;
  return { ...file, adjacency: adjacencyOf(file), features: featuresOf(file) };
}

function adjacencyOf({ nodes, edges }: CoraFile): SparseMatrix {
  const loops = Array.from({ length: nodes }, (_, i) => [i, i] as const);
  const all = [...edges, ...edges.map(([a, b]) => [b, a] as const), ...loops];
  const degrees = new Float64Array(nodes);
  for (const [row] of all) degrees[row]!++;
  return {
    rows: all.map(([row]) => row),
    columns: all.map(([, column]) => column),
    values: all.map(([row, column]) => 1 / Math.sqrt(degrees[row]! * degrees[column]!)),
    shape: [nodes, nodes],
  };
}

function featuresOf({ nodes, features, x }: CoraFile): SparseMatrix {
  return {
    rows: x.flatMap((words, row) => words.map(() => row)),
    columns: x.flat(),
    values: x.flatMap((words) => words.map(() => 1 / words.length)),
    shape: [nodes, features],
  };
}
