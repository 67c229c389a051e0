import type { CartesianScene, Relation } from "../../scene.ts";
import type { Effort } from "../effort.ts";
import { settingsOf } from "../room/room.ts";
import type { RoomSize } from "../room/room-shell.ts";
import { contradictsAtOnce, isImpossible, relationsContradict } from "../search/lay-out.ts";
import { preferredSides } from "../sizes/preferred-sides.ts";
import { type Statement, statementsOf, stating } from "../statements.ts";
import { minimalConflict, smallConflict } from "./conflict.ts";
import { conflictMessage } from "./conflict-message.ts";

/** Why a scene cannot be laid out. */
export interface Refusal {
  readonly ok: false;
  /**
   * The relations that cannot hold together, of which every proper subset can; none where the things
   * themselves find no place in the room that was given.
   */
  readonly conflict: readonly Relation[];
  /** The ids of the locked objects that take part in the conflict; left out where none do. */
  readonly locked?: readonly string[];
  /** One line, in the language of the mentions. */
  readonly message: string;
}

/** What goes into a refusal beside the scene. */
export interface RefuseOptions {
  /** Ends the search for a smaller set once exhausted. */
  readonly effort: Effort;
  /** The room that everything had to be in; left out where there was none. */
  readonly room?: RoomSize | undefined;
}

/**
 * Find a smallest set of statements of an impossible scene that cannot hold together; where they only
 * cannot in the room that was given, the message says so.
 *
 * @param scene  impossible, by its relations, its locked objects and its room
 */
export function refuse(scene: CartesianScene, { effort, room }: RefuseOptions): Refusal {
  const all = statementsOf(scene);
  const atOnce = (some: readonly Statement[]) => contradictsAtOnce(stating(scene, some));
  const statements = atOnce(all) ? minimalConflict(all, atOnce) : all;
  const small = smallConflict(statements, (some) =>
    relationsContradict(stating(scene, some), effort),
  );
  const proves = (size: RoomSize | undefined) => (some: readonly Statement[]) =>
    isImpossibleIn(stating(scene, some), size, effort);
  const isAnywhere = small !== undefined || room === undefined || proves(undefined)(statements);
  const size = isAnywhere ? undefined : room;
  const conflict = minimalConflict(small ?? statements, proves(size));
  const relations = conflict.flatMap((each) => (each.kind === "relation" ? [each.relation] : []));
  const locked = conflict.flatMap((each) => (each.kind === "locked" ? [each.object.id] : []));
  const message = conflictMessage(conflict, size);
  return { ok: false, conflict: relations, ...(locked.length > 0 && { locked }), message };
}

function isImpossibleIn(
  scene: CartesianScene,
  size: RoomSize | undefined,
  effort: Effort,
): boolean {
  if (size === undefined) return isImpossible(scene, effort);
  const settings = settingsOf(scene, preferredSides(scene), size);
  return settings.every((each) => isImpossible(each.scene, effort, { fixtures: each.fixtures }));
}
