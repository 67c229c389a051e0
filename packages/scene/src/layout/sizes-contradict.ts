import type { CartesianScene } from "../scene.ts";
import { containments, sizeStatements } from "./size-statements.ts";

/** From one object to a smaller one. */
interface Step {
  readonly from: string;
  readonly to: string;
}

/**
 * Tell whether what a scene says of sizes contradicts itself: something would have to be larger, or
 * taller, than itself. What is inside something is smaller and shorter than that. What is the same size
 * may still differ a little, and proves nothing.
 */
export function sizesContradict(scene: CartesianScene): boolean {
  return (["size", "height"] as const).some((extent) => {
    const compared = sizeStatements(scene)
      .filter((statement) => statement.extent === extent && statement.order === "more")
      .map(({ subject, object }): Step => ({ from: subject, to: object }));
    const steps = [
      ...compared,
      ...containments(scene).map(({ outer, inner }) => ({ from: outer, to: inner })),
    ];
    return compared.some(({ from, to }) => leads(steps, to, from));
  });
}

function leads(steps: readonly Step[], from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const each of reached)
    for (const step of steps) if (step.from === each) reached.add(step.to);
  return reached.has(to);
}
