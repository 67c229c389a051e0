import { gather, scatterAdd } from "@syntopia/engine";
import type { Twin } from "../case.ts";

export const LARGE: Readonly<Record<string, Twin>> = {
  "gather: 100,000 rows": ({ x, i }) => gather(x, i),
  "gather, middle axis: 100,000 rows": ({ x, i }) => gather(x, i, 1),
  "scatterAdd: 100,000 rows": ({ x, i, u }) => scatterAdd(x, i, u),
};
