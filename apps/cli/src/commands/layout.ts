import type { Frame } from "@syntopia/scene";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { type MadeScene, makeScene } from "../generate/make-scene.ts";
import { unknownNote } from "../generate/unknown-note.ts";
import { answerLines } from "../lines/answer-lines.ts";
import { JSONL_OPTION, LINES_HELP } from "../lines/options.ts";
import { frameOption, SEED_OPTION } from "../options.ts";
import { oneLine } from "../streams.ts";

interface Options {
  readonly frame: Frame;
  readonly seed: number;
}

/** `syntopia layout --jsonl` */
export const layout: Command<Options> = {
  description: "Lay prompts out: every object gets a box, and every stated relation holds.",
  options: [JSONL_OPTION, frameOption("room", "the frame where a line names none"), SEED_OPTION],
  details: `${LINES_HELP}

Answers are {"id", "scene"} with a box for every object; "unknown" has the nouns that no table has, and
"resized" what is far from its usual size because the words leave it no other way. Where the words contradict themselves the
answer is {"id", "error"}, which quotes the phrases; so it is where nothing was understood. What was
not understood of other prompts is told on stderr.

Example:
  echo '{"id": 1, "prompt": "a cat on a table"}' | syntopia layout --jsonl --frame image`,

  async run(_words, { frame, seed }, streams) {
    await answerLines(streams, frame, ({ id, prompt, frame: own }) => {
      const made = makeScene(prompt, { frame: own, seed });
      if (!made.ok) return { error: made.message };
      for (const note of notesOn(made))
        streams.stderr.write(`${oneLine(`id ${JSON.stringify(id)}: ${note}`)}\n`);
      const { scene, resized, unknown } = made;
      return {
        scene,
        ...(unknown.length > 0 && { unknown }),
        ...(resized.length > 0 && { resized }),
      };
    });
    return EXIT.done;
  },
};

/** What to tell of a scene besides itself: words that were not understood, and nouns that no table has. */
function notesOn({ unparsed, unknown, language }: MadeScene): readonly string[] {
  const words = unparsed.map(({ text }) => `"${text}"`).join(", ");
  const left = words === "" ? [] : [`not understood: ${words}`];
  return [...left, ...unknown.map((noun) => unknownNote(noun, language))];
}
