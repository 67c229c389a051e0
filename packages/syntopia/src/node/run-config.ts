import { InputError } from "@syntopia/scene";
import { z } from "zod";
import { FUSIONS, type FusionName } from "../fusion/index.ts";
import type { VerifierOptions } from "../pipeline.ts";

/** What a run was made with: enough to build its model again, and to repeat it. */
export interface RunConfig {
  readonly task: "nlvr";
  readonly model: VerifierOptions;
  /** The vocabulary, by id. */
  readonly words: readonly string[];
  readonly seed: number;
  readonly training: {
    readonly data: string;
    readonly steps: number;
    readonly validateEvery: number;
    readonly patience: number;
    readonly learningRate: number;
    readonly weightDecay: number;
    readonly heldShare: number;
  };
}

const count = z.int().positive();

const limitsSchema = z.object({
  samples: count,
  tokens: count,
  scene: z.object({ slots: count, objects: count, edges: count }).exactOptional(),
  picture: z.object({ height: count, width: count }).exactOptional(),
});

const modelSchema = z
  .object({
    modality: z.enum(["scene", "image"]),
    fusion: z.enum(Object.keys(FUSIONS) as FusionName[]),
    width: count,
    heads: count,
    textLayers: count,
    graphLayers: count,
    fusionLayers: count,
    words: count,
    limits: limitsSchema,
  })
  .refine(({ modality, limits }) => (modality === "scene" ? limits.scene : limits.picture), {
    path: ["limits"],
    message: "expected the limits of what the run looks at",
  });

const configSchema: z.ZodType<RunConfig> = z
  .object({
    task: z.literal("nlvr"),
    model: modelSchema,
    words: z.array(z.string()),
    seed: z.int(),
    training: z.object({
      data: z.string(),
      steps: count,
      validateEvery: count,
      patience: count,
      learningRate: z.number(),
      weightDecay: z.number(),
      heldShare: z.number(),
    }),
  })
  .refine(({ model, words }) => model.words === words.length, {
    path: ["words"],
    message: "expected as many as model.words says",
  });

/**
 * Read the settings of a run.
 *
 * @param text   JSON
 * @param where  the file's path, for errors
 * @throws InputError  at the first field that does not fit
 */
export function parseRunConfig(text: string, where: string): RunConfig {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError(
      `${where}: expected the settings of a run, got no JSON: ${JSON.stringify(text.slice(0, 60))}`,
    );
  }
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new InputError(
    `${where}: expected the settings of a run, got ${path.join(".") || "JSON"}: ${message}`,
  );
}
