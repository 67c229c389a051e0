import { InputError } from "@syntopia/scene";
import { RunFolder, verifyPicture } from "syntopia/node";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { write } from "../streams.ts";

interface Options {
  readonly run?: string;
  readonly image?: string;
  readonly json?: true;
}

/** `syntopia verify --run runs/NAME --image P.png "words"` */
export const verify: Command<Options> = {
  arguments: "[words...]",
  description: "Ask a trained run whether words are true of a picture.",
  options: [
    { flags: "--run <folder>", description: "a run that looks at pixels" },
    {
      flags: "--image <file>",
      description: "the picture, of the size that the run was trained on",
    },
    { flags: "--json", description: "print one line of JSON" },
  ],
  details: `Prints the probability, from 0 to 1, that the words are true.

Example:
  syntopia verify --run runs/pixels --image picture.png "There is a yellow item above a black one"`,

  async run(given, { run, image, json }, { stdout }) {
    const text = given.join(" ").trim();
    if (text === "")
      throw new InputError(
        "verify: expected words, got none. Say what may be true of the picture, in quotes.",
      );
    if (run === undefined)
      throw new InputError(
        "verify: expected --run FOLDER, got none. Name a run that looks at pixels.",
      );
    if (image === undefined)
      throw new InputError("verify: expected --image FILE, got none. Name the picture to look at.");
    const probability = await verifyPicture(new RunFolder(run), image, text);
    await write(
      stdout,
      json ? `${JSON.stringify({ probability })}\n` : `${probability.toFixed(4)}\n`,
    );
    return EXIT.done;
  },
};
