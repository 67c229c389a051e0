import * as engine from "@syntopia/engine";
import { type PublicCall, random } from "./call.ts";

const array = engine.ndarray([1, 2]);

/** The calls of what makes and keeps numbers. */
export const ARRAY_CALLS: readonly PublicCall[] = [
  ["ndarray", engine.ndarray, [1, 2], [2], "int32"],
  ["zerosArray", engine.zerosArray, [2]],
  ["createRandom", engine.createRandom, 1],
  ["randomFrom", engine.randomFrom, random().state()],
  ["randomNormal", engine.randomNormal, random(), [2]],
  ["randomUniform", engine.randomUniform, random(), [2], 0, 1],
  ["encodeSafetensors", engine.encodeSafetensors, { w: array }],
  ["decodeSafetensors", engine.decodeSafetensors, engine.encodeSafetensors({ w: array })],
  ["treeGet", engine.treeGet, { w: array }, "w"],
  ["treeFrom", engine.treeFrom, [["w", array]]],
  ["averagedParams", engine.averagedParams, { params: { w: array }, average: { w: array } }],
];
