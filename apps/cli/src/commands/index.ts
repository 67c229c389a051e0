import type { CommandEntry } from "../command.ts";

/** All commands, in the order in which the help lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "generate",
    summary: "make a scene, its picture, plan, glTF and caption from words",
    load: async () => (await import("./generate.ts")).generate,
  },
  {
    name: "parse",
    summary: "read prompts into scene graphs, line by line",
    load: async () => (await import("./parse.ts")).parse,
  },
  {
    name: "layout",
    summary: "lay prompts out into scenes with boxes, line by line",
    load: async () => (await import("./layout.ts")).layout,
  },
  {
    name: "train",
    summary: "train a model to tell whether words are true",
    load: async () => (await import("./train.ts")).train,
  },
  {
    name: "evaluate",
    summary: "measure a trained run",
    load: async () => (await import("./evaluate.ts")).evaluate,
  },
  {
    name: "verify",
    summary: "ask a trained run whether words are true of a picture",
    load: async () => (await import("./verify.ts")).verify,
  },
];
