import type { PredicateName } from "../predicates/names.ts";
import type { Group, SceneBuilder } from "./scene-builder.ts";
import type { Range } from "./span.ts";
import type { Account } from "./unparsed.ts";

/** Relations that one phrase of a text states. */
export interface Statement {
  readonly subject: Group;
  readonly predicates: readonly PredicateName[];
  readonly objects: Group;
  /** The words of the whole statement. */
  readonly range: Range;
  /** The tokens `[from, to)` of the relation phrase alone. */
  readonly tokens: readonly [from: number, to: number];
}

/** Put a statement into the scene; its phrase counts as understood when every predicate came to something. */
export function addStatement(
  { subject, predicates, objects, range, tokens }: Statement,
  builder: SceneBuilder,
  account: Account,
): void {
  const made = predicates.map((predicate) =>
    builder.relate(subject.ids, predicate, [objects], range),
  );
  if (made.every(Boolean)) account.understand(...tokens);
}
