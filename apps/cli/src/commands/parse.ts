import { type Frame, parseText } from "@syntopia/scene";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { answerLines } from "../lines/answer-lines.ts";
import { JSONL_OPTION, LINES_HELP } from "../lines/options.ts";
import { frameOption } from "../options.ts";

interface Options {
  readonly frame: Frame;
}

/** `syntopia parse --jsonl` */
export const parse: Command<Options> = {
  description:
    "Read prompts into scene graphs: objects, attributes, relations, each with its words.",
  options: [JSONL_OPTION, frameOption("room", "the frame where a line names none")],
  details: `${LINES_HELP}

Answers are {"id", "scene", "unparsed"}; "unparsed" has the words that were not understood. Where the
words say that something is not there, "absent" tells what.

Example:
  echo '{"id": 1, "prompt": "a cat on a table"}' | syntopia parse --jsonl`,

  async run(_words, { frame }, streams) {
    await answerLines(streams, frame, ({ prompt, frame: own }) => {
      const { scene, unparsed, absent } = parseText(prompt, { frame: own });
      return { scene, unparsed, ...(absent.length > 0 && { absent }) };
    });
    return EXIT.done;
  },
};
