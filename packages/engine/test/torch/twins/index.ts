import type { Twin } from "../case.ts";
import { CONVOLUTION } from "./convolution.ts";
import { POOLING } from "./pooling.ts";

/** The engine's side of every case in `cases.json`, by the same name. */
export const TWINS: Readonly<Record<string, Twin>> = {
  ...CONVOLUTION,
  ...POOLING,
};
