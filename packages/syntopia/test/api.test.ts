import * as syntopia from "syntopia";
import * as door from "syntopia/node";
import { expect, it } from "vitest";

it("pins the public names of syntopia", () => {
  expect(Object.keys(syntopia).sort()).toMatchInlineSnapshot(`
    [
      "FUSIONS",
      "GEOMETRY_FEATURES",
      "OBJECT_WORDS",
      "RELATION_FEATURES",
      "SPECIAL",
      "accuracy",
      "additiveAttention",
      "batchInputs",
      "buildVocabulary",
      "consistency",
      "crossAttention",
      "drawNlvr",
      "encodeSample",
      "graphConvolution",
      "graphFeatures",
      "guidedGraphLayer",
      "imageEncoder",
      "mirrorSample",
      "mixSeed",
      "nlvrSample",
      "nlvrTask",
      "objectEncoder",
      "packBatches",
      "parseNlvr",
      "predict",
      "recolorSample",
      "shuffleContainers",
      "splitByGroup",
      "splitWords",
      "textEncoder",
      "tokensOf",
      "train",
      "tripleConvolution",
      "verifier",
      "vocabularyOf",
      "wordId",
    ]
  `);
});

it("pins the public names of syntopia/node", () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "RunFolder",
      "TRAIN_NLVR_DEFAULTS",
      "decodePicture",
      "evaluateRun",
      "readNlvr",
      "readPicture",
      "trainNlvr",
      "verifyPicture",
    ]
  `);
});
