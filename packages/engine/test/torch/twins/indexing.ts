import {
  embedding,
  gather,
  gatherNd,
  oneHot,
  scatterAdd,
  scatterAlong,
  scatterNd,
  takeAlong,
} from "@syntopia/engine";
import type { Twin } from "../case.ts";

export const INDEXING: Readonly<Record<string, Twin>> = {
  "gather: rows, many twice": ({ x, i }) => gather(x, i),
  "gather: last axis": ({ x, i }) => gather(x, i, 2),
  "gather: a table of indices in the middle": ({ x, i }) => gather(x, i, 1),
  "embedding: duplicate ids": ({ params, i }) => embedding.apply(params, i),
  "takeAlong: last axis": ({ x, i }) => takeAlong(x, i, -1),
  "takeAlong: first axis": ({ x, i }) => takeAlong(x, i, 0),
  "scatterAlong: add, last axis": ({ x, i, u }) => scatterAlong(x, i, u, 1, { reduction: "add" }),
  "scatterAlong: set": ({ x, i, u }) => scatterAlong(x, i, u, 0),
  "takeAlong: fewer indices along the other axes": ({ x, i }) => takeAlong(x, i, 1),
  "scatterAlong: add, fewer along the other axis": ({ x, i, u }) =>
    scatterAlong(x, i, u, 0, { reduction: "add" }),
  "scatterAlong: max, ties, fewer along the other axis": ({ x, i, u }) =>
    scatterAlong(x, i, u, 1, { reduction: "max" }),
  "scatterAlong: max, ties": ({ x, i, u }) => scatterAlong(x, i, u, 0, { reduction: "max" }),
  "scatterAlong: min, ties": ({ x, i, u }) => scatterAlong(x, i, u, 1, { reduction: "min" }),
  "gatherNd: pixels": ({ x, i }) => gatherNd(x, i),
  "gatherNd: all axes": ({ x, i }) => gatherNd(x, i),
  "scatterNd: add, duplicates": ({ x, i, u }) => scatterNd(x, i, u, { reduction: "add" }),
  "scatterNd: set": ({ x, i, u }) => scatterNd(x, i, u),
  "scatterAdd: rows (index_add)": ({ x, i, u }) => scatterAdd(x, i, u),
  "oneHot: classes": ({ i }) => oneHot(i, 4),
};
