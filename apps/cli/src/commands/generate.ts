import { relative, resolve } from "node:path";
import { type Frame, type FurnishOptions, InputError } from "@syntopia/scene";
import { readAssetFolder } from "@syntopia/scene/node";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { artifactsOf } from "../generate/artifacts.ts";
import { makeScene } from "../generate/make-scene.ts";
import { reportOf } from "../generate/report.ts";
import { slugOf } from "../generate/slug.ts";
import { summaryOf } from "../generate/summary.ts";
import { writeFolder } from "../generate/write-folder.ts";
import { frameOption, SEED_OPTION } from "../options.ts";
import { oneLine, write } from "../streams.ts";

interface Options {
  readonly out?: string;
  readonly frame: Frame;
  readonly assets?: string;
  readonly seed: number;
  readonly json?: true;
  readonly demo?: true;
}

const DEMO_WORDS =
  "A red cup on a wooden table. A cat is under the table. A blue sofa is behind the table and a floor lamp is to the right of the sofa.";
const OWN_WORDS = `
Now say it in your own words:
  npm start -- "a red cube to the left of a blue sphere"
  npm start -- "红色立方体在蓝色球的左边"
`;

/** `syntopia generate "<words>"` */
export const generate: Command<Options> = {
  arguments: "[words...]",
  description: "Make a scene in which every relation that the words state holds, and show it.",
  options: [
    {
      flags: "--out <folder>",
      description: "where the files go (default: out/ and the words)",
      parse: (text) => readFolder("--out", text),
    },
    frameOption("room", "a room in metres, a flat picture, or a map"),
    {
      flags: "--assets <folder>",
      description: "your own models: .glb files named after what they show",
      parse: (text) => readFolder("--assets", text),
    },
    SEED_OPTION,
    { flags: "--json", description: "print the report on stdout as well" },
    { flags: "--demo", description: "use a built-in prompt when no words are given" },
  ],
  details: `Files made in the folder:
  scene.json   objects, boxes and relations; other programs can read and check it
  scene.glb    the scene in 3D (glTF 2.0)
  image.png    the scene as a picture
  plan.svg     the plan, with the stated relations as arrows
  caption.txt  the scene in words, each claim measured
  report.json  each stated relation with its margin, and what was not understood

Examples:
  syntopia generate "a red cube to the left of a blue sphere"
  syntopia generate --frame image --seed 7 --out out/lake "两只鸭子在一条船的旁边"

Exits 0 when all is made, 1 on bad input or where nothing was understood, 2 when the words contradict themselves.`,

  async run(given, options, streams) {
    const words = wordsFrom(given, options);
    const assets = options.assets === undefined ? {} : await assetsIn(options.assets);
    const made = makeScene(words, options);
    if (!made.ok) {
      streams.stderr.write(`syntopia: ${oneLine(made.message)}\n`);
      return EXIT.impossible;
    }
    const report = reportOf(made, assets);
    const folder = resolve(options.out ?? `out/${slugOf(words)}`);
    await writeFolder(folder, await artifactsOf(made, report, assets));
    const shown = relative(process.cwd(), folder);
    streams.stderr.write(summaryOf(report, shown.startsWith("..") ? folder : shown || "."));
    if (options.demo && given.length === 0) streams.stderr.write(OWN_WORDS);
    if (options.json) await write(streams.stdout, `${JSON.stringify(report, null, 2)}\n`);
    return EXIT.done;
  },
};

/** An empty name would mean the folder one is in; that is seldom what a script meant. */
function readFolder(where: string, text: string): string {
  if (text.trim() !== "") return text;
  throw new InputError(
    `${where}: expected a folder, got ${JSON.stringify(text)}. Name one, or leave it out.`,
  );
}

async function assetsIn(folder: string): Promise<FurnishOptions> {
  return { assets: await readAssetFolder(folder) };
}

function wordsFrom(given: readonly string[], { demo }: Options): string {
  const words = given.join(" ").trim();
  if (words !== "") return words;
  if (demo && given.length === 0) return DEMO_WORDS;
  throw new InputError(
    `generate: expected words, got ${given.length === 0 ? "none" : JSON.stringify(given.join(" "))}. ` +
      'Say what is there, for example: syntopia generate "a red cube to the left of a blue sphere".',
  );
}
