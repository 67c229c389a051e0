import { embedding, gather, scatterAdd } from "@syntopia/engine";
import type { Twin } from "../case.ts";

export const INDEXING: Readonly<Record<string, Twin>> = {
  "gather: rows, many twice": ({ x, i }) => gather(x, i),
  "gather: last axis": ({ x, i }) => gather(x, i, 2),
  "gather: a table of indices in the middle": ({ x, i }) => gather(x, i, 1),
  "embedding: duplicate ids": ({ params, i }) => embedding.apply(params, i),
  "scatterAdd: rows (index_add)": ({ x, i, u }) => scatterAdd(x, i, u),
};
