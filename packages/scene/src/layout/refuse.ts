import type { CartesianScene, Relation } from "../scene.ts";
import { minimalConflict, smallConflict } from "./conflict.ts";
import { conflictMessage } from "./conflict-message.ts";
import type { Effort } from "./effort.ts";
import { isImpossible, relationsContradict } from "./lay-out.ts";
import { statementsOf, stating } from "./statements.ts";

/** Why a scene cannot be laid out. */
export interface Refusal {
  readonly ok: false;
  /** The relations that cannot hold together, of which every proper subset can. */
  readonly conflict: readonly Relation[];
  /** The ids of the locked objects that take part in the conflict; left out where none do. */
  readonly locked?: readonly string[];
  /** One line, in the language of the mentions. */
  readonly message: string;
}

/**
 * Find a smallest set of statements of an impossible scene that cannot hold together.
 *
 * @param scene   impossible, by its relations and its locked objects
 * @param effort  ends the search for a smaller set once exhausted
 */
export function refuse(scene: CartesianScene, effort: Effort): Refusal {
  const statements = statementsOf(scene);
  const small = smallConflict(statements, (some) =>
    relationsContradict(stating(scene, some), effort),
  );
  const conflict = minimalConflict(small ?? statements, (some) =>
    isImpossible(stating(scene, some), effort),
  );
  const relations = conflict.flatMap((each) => (each.kind === "relation" ? [each.relation] : []));
  const locked = conflict.flatMap((each) => (each.kind === "locked" ? [each.object.id] : []));
  const message = conflictMessage(conflict);
  return { ok: false, conflict: relations, ...(locked.length > 0 && { locked }), message };
}
