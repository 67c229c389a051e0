import { ARRAY_CALLS } from "./arrays.ts";
import type { PublicCall } from "./call.ts";
import { LAYER_CALLS } from "./layers.ts";
import { LOSS_CALLS } from "./losses.ts";
import { OP_CALLS } from "./ops.ts";
import { OPTIMIZER_CALLS } from "./optimizers.ts";
import { PROGRAM_CALLS } from "./programs.ts";
import { SCHEDULE_CALLS } from "./schedules.ts";

export { OPTIONS, type PublicCall } from "./call.ts";

/** A call of every public function that computes, builds or checks something. */
export const PUBLIC_CALLS: readonly PublicCall[] = [
  ...ARRAY_CALLS,
  ...OP_CALLS,
  ...LOSS_CALLS,
  ...LAYER_CALLS,
  ...SCHEDULE_CALLS,
  ...OPTIMIZER_CALLS,
  ...PROGRAM_CALLS,
];
