import type { CartesianScene } from "../../scene.ts";
import {
  containments,
  isUneven,
  leadsTo,
  orderedIn,
  shrinking,
  sizeStatements,
} from "./size-statements.ts";

/**
 * Tell whether what a scene says of sizes contradicts itself: something would have to be larger, or
 * taller, than itself. What is inside something is smaller and shorter than that. What is the same size,
 * or is not, may differ a little either way, and proves nothing.
 */
export function sizesContradict(scene: CartesianScene): boolean {
  const statements = sizeStatements(scene).filter(({ relation }) => !isUneven(relation));
  const held = containments(scene).map(shrinking);
  return (["size", "height"] as const).some((extent) => {
    const compared = orderedIn(statements, extent);
    return compared.some(({ from, to }) => leadsTo([...compared, ...held], to, from));
  });
}
