import type { Twin } from "../case.ts";
import { ACTIVATIONS } from "./activations.ts";
import { CONVOLUTION } from "./convolution.ts";
import { ELEMENTWISE } from "./elementwise.ts";
import { INDEXING } from "./indexing.ts";
import { LARGE } from "./large.ts";
import { LAYOUT } from "./layout.ts";
import { NETWORKS } from "./networks.ts";
import { NORMALIZATION } from "./normalization.ts";
import { POOLING } from "./pooling.ts";
import { REDUCTION } from "./reduction.ts";
import { RESIZE } from "./resize.ts";

/** The engine's side of every case in `cases.json`, by the same name. */
export const TWINS: Readonly<Record<string, Twin>> = {
  ...ACTIVATIONS,
  ...CONVOLUTION,
  ...ELEMENTWISE,
  ...INDEXING,
  ...LARGE,
  ...LAYOUT,
  ...NETWORKS,
  ...NORMALIZATION,
  ...POOLING,
  ...REDUCTION,
  ...RESIZE,
};
