import { InputError } from "@syntopia/scene";
import type { Sample } from "../data/index.ts";

/** Refuse samples without a right answer: they would count as "no". Throws InputError. */
export function requireLabels(samples: readonly Sample[], where: string): void {
  const unlabelled = samples.find(({ target }) => target === undefined);
  if (!unlabelled) return;
  throw new InputError(`${where}: expected a label in every example, got none in ${unlabelled.id}`);
}
