import type { Twin } from "../case.ts";
import { ACTIVATIONS } from "./activations.ts";
import { ATTENTION } from "./attention.ts";
import { CONVOLUTION } from "./convolution.ts";
import { EINSUM } from "./einsum.ts";
import { ELEMENTWISE } from "./elementwise.ts";
import { INDEXING } from "./indexing.ts";
import { LARGE } from "./large.ts";
import { LAYOUT } from "./layout.ts";
import { LOSSES } from "./losses.ts";
import { NETWORKS } from "./networks.ts";
import { NORMALIZATION } from "./normalization.ts";
import { POOLING } from "./pooling.ts";
import { RECURRENT } from "./recurrent.ts";
import { REDUCTION } from "./reduction.ts";
import { RESIZE } from "./resize.ts";
import { SEGMENTS } from "./segments.ts";
import { SORTING } from "./sorting.ts";

/** The engine's side of every case in `cases.json`, by the same name. */
export const TWINS: Readonly<Record<string, Twin>> = {
  ...ACTIVATIONS,
  ...ATTENTION,
  ...CONVOLUTION,
  ...EINSUM,
  ...ELEMENTWISE,
  ...INDEXING,
  ...LARGE,
  ...LAYOUT,
  ...LOSSES,
  ...NETWORKS,
  ...NORMALIZATION,
  ...POOLING,
  ...RECURRENT,
  ...REDUCTION,
  ...RESIZE,
  ...SEGMENTS,
  ...SORTING,
};
