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

Answers are {"id", "scene", "unparsed"}; "unparsed" has the words that were not understood. Where there
are any, "unknown" has the nouns that no table has ("meant" is what may be a slip of one), "ambiguities"
the words with a second reading, and "absent" what is said not to be there.

Example:
  echo '{"id": 1, "prompt": "a cat on a table"}' | syntopia parse --jsonl`,

  async run(_words, { frame }, streams) {
    await answerLines(streams, frame, ({ prompt, frame: own }) => {
      const { scene, unparsed, unknown, ambiguities, absent } = parseText(prompt, { frame: own });
      return { scene, unparsed, ...present({ unknown, ambiguities, absent }) };
    });
    return EXIT.done;
  },
};

/** The lists that have anything in them. */
function present(lists: Readonly<Record<string, readonly unknown[]>>) {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
