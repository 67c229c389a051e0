/**
 * The door to files and to the processor.
 * In: paths. Out: samples, pictures, runs that were trained.
 * Next: the command line.
 * From: NLVR's files; safetensors for weights.
 */
export { type NlvrFileOptions, readNlvr } from "./nlvr-files.ts";
export { decodePicture, readPicture } from "./picture.ts";
export type { RunConfig } from "./run-config.ts";
export { RunFolder } from "./run-folder.ts";
export { TRAIN_NLVR_DEFAULTS, type TrainNlvrOptions, trainNlvr } from "./train-nlvr.ts";
export { type EvaluateRunOptions, evaluateRun, verifyPicture } from "./use-run.ts";
