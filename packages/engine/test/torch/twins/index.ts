import type { Twin } from "../case.ts";
import { CONVOLUTION } from "./convolution.ts";

/** The engine's side of every case in `cases.json`, by the same name. */
export const TWINS: Readonly<Record<string, Twin>> = {
  ...CONVOLUTION,
};
