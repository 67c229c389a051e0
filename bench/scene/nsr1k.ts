import { readFileSync } from "node:fs";
import { parseText, solveLayout } from "@syntopia/scene";
import { fulfils, type SpatialPrompt } from "./layout-gpt-rule.ts";
import type { Failure, Score } from "./score.ts";

/** Read and lay out NSR-1K's spatial prompts; one score for the templates, one for the captions. */
export function scoreNsr1k(file: URL): readonly Score[] {
  const prompts = JSON.parse(readFileSync(file, "utf8")) as readonly SpatialPrompt[];
  return (["template", "natural"] as const).map((type) => {
    const asked = prompts.filter((prompt) => prompt.type === type);
    const failures = asked.flatMap((prompt) => judge(prompt) ?? []);
    return { name: `NSR-1K, ${type}`, total: asked.length, failures };
  });
}

/** What is wrong with a prompt's layout; undefined where nothing is. */
function judge(asked: SpatialPrompt): Failure | undefined {
  const wanted = `${asked.obj1[0]} | ${asked.relation} | ${asked.obj2[0]}`;
  const failed = (got: string): Failure => ({ text: asked.prompt, wanted, got });
  try {
    const { scene } = parseText(asked.prompt, { frame: "image" });
    const solved = solveLayout(scene, { seed: 1 });
    const graph = [
      scene.objects.map(({ id }) => id).join(", "),
      ...scene.relations.map((each) => `${each.subject} ${each.predicate} ${each.object}`),
    ].join("; ");
    if (!solved.ok) return failed(`not solved: ${graph}`);
    return fulfils(solved.scene, asked) ? undefined : failed(graph);
  } catch (error) {
    return failed((error as Error).message);
  }
}
