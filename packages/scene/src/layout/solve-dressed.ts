import { check } from "../check.ts";
import type { CartesianScene } from "../scene.ts";
import { dressed, undressed, wornIn } from "./finish/dress.ts";
import type { Layout } from "./layout.ts";
import type { Refusal } from "./refusal/refuse.ts";
import { type CartesianOptions, solveCartesian } from "./solve-cartesian.ts";

/**
 * Lay out a scene in which people wear what is said of them; see `solveCartesian`, which lays out
 * everything else first.
 *
 * @throws InputError  as `solveCartesian`
 */
export function solveDressed(scene: CartesianScene, options: CartesianOptions): Layout | Refusal {
  const wished = options.wishes.map(({ relation }) => relation);
  const worn = wornIn(scene, wished);
  if (worn.length === 0) return solveCartesian(scene, options);
  const layout = solveCartesian(undressed(scene, worn), options);
  if (!layout.ok) return layout;
  const whole = dressed(scene, layout.scene, worn);
  const measured = whole && check(whole);
  return measured?.holds
    ? { ...layout, scene: whole!, check: measured }
    : solveCartesian(scene, options);
}
