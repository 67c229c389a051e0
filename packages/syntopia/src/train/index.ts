/**
 * One loop for every task.
 * In: a task and its settings. Out: validations, checkpoints, the best parameters.
 * Next: evaluate.
 * From: early stopping on a validation set (Prechelt 1998).
 */
export { type TrainObserver, type TrainOptions, train } from "./loop.ts";
export { type NlvrTaskOptions, nlvrTask } from "./nlvr-task.ts";
export { type PredictOptions, predict } from "./predict.ts";
export type { Checkpoint, Progress, ValidationRecord } from "./progress.ts";
export type { Answer, Metrics, Task } from "./task.ts";
