import * as engine from "@syntopia/engine";
import { options, type PublicCall, tensor } from "./call.ts";

const x = tensor(2, 3);

/** The calls of optimizers and of clipping. */
export const OPTIMIZER_CALLS: readonly PublicCall[] = [
  ...(["adagrad", "adam", "adamw", "lamb", "lion", "rmsprop", "sgd"] as const).map(
    (name): PublicCall => [name, engine[name], options({ weightDecay: 0.1 })],
  ),
  ["clipByGlobalNorm", engine.clipByGlobalNorm, { w: x }, 1],
  ["clipByValue", engine.clipByValue, { w: x }, 1],
];
