import { sort, topK } from "@syntopia/engine";
import type { Twin } from "../case.ts";

export const SORTING: Readonly<Record<string, Twin>> = {
  "sort: last axis": ({ x }) => ({ ...sort(x) }),
  "sort: first axis, descending": ({ x }) => ({ ...sort(x, { axis: 0, descending: true }) }),
  "sort: long": ({ x }) => ({ ...sort(x) }),
  "sort: equal ones keep their order": ({ x }) => ({ ...sort(x) }),
  "sort: equal ones keep their order, descending": ({ x }) => ({
    ...sort(x, { descending: true }),
  }),
  "topK: largest": ({ x }) => ({ ...topK(x, 3) }),
  "topK: smallest, first axis": ({ x }) => ({ ...topK(x, 2, { axis: 0, largest: false }) }),
};
