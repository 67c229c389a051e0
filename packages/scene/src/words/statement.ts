import type { PredicateName } from "../predicate-names.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Group, Qualifiers } from "./group.ts";
import type { SceneBuilder } from "./scene-builder.ts";
import type { Range } from "./span.ts";
import type { Account } from "./unparsed.ts";

/** Relations that one phrase of a text states. */
export interface Statement extends Qualifiers {
  readonly subject: Group;
  readonly predicates: readonly PredicateName[];
  readonly objects: Group;
  /** Whether the subjects are dealt out to the objects in turn: "a lamp on each table". */
  readonly each?: boolean;
  /** The words of the whole statement. */
  readonly range: Range;
  /** The tokens `[from, to)` of the relation phrase alone. */
  readonly tokens: readonly [from: number, to: number];
}

/** "two lamps to the left and right of a sofa": one half of them here, the other there. */
function areOpposite(predicates: readonly PredicateName[]): boolean {
  return predicates.some((predicate, index) => {
    const { converse } = PREDICATES[predicate];
    const other = ACROSS.get(predicate) ?? converse;
    return other !== predicate && predicates.indexOf(other as PredicateName) > index;
  });
}

/** Places within a thing that lie across from each other. */
const ACROSS: ReadonlyMap<PredicateName, PredicateName> = new Map([
  ["at the left side of", "at the right side of"],
  ["at the front of", "at the back of"],
  ["at the top of", "at the bottom of"],
]);

/** Several things surround another together: each of them is around it. */
function saidOfEach(predicate: PredicateName, subjects: number): PredicateName {
  return predicate === "surrounding" && subjects > 1 ? "around" : predicate;
}

/** Put a statement into the scene; its phrase counts as understood when every predicate came to something. */
export function addStatement(statement: Statement, builder: SceneBuilder, account: Account): void {
  const { subject, predicates, objects, each } = statement;
  const share = subject.ids.length / predicates.length;
  const isApart = areOpposite(predicates);
  // Nothing is on both sides: the words stay not understood.
  if (isApart && share < 1) return;
  const dealt = isApart && Number.isInteger(share);
  const paired = each && subject.ids.length % objects.ids.length === 0;
  const made = predicates.map((said, index) => {
    const predicate = saidOfEach(said, subject.ids.length);
    if (paired) return relatePairs(statement, predicate, builder);
    const subjects = dealt ? subject.ids.slice(index * share, (index + 1) * share) : subject.ids;
    return builder.relate(subjects, predicate, [objects], statement.range, farAs(statement));
  });
  if (made.every(Boolean)) account.understand(...statement.tokens);
}

/** Relate every subject to an object of its own, in turn. */
function relatePairs(
  statement: Statement,
  predicate: PredicateName,
  builder: SceneBuilder,
): boolean {
  const { subject, objects, range } = statement;
  const made = subject.ids.map((id, rank) => {
    const own = { ...objects, ids: [objects.ids[rank % objects.ids.length]!] };
    return builder.relate([id], predicate, [own], range, farAs(statement));
  });
  return made.every(Boolean);
}

/** What is said beyond the predicates, without what is left unsaid. */
function farAs({ distance, exact, limit, negated, implied }: Statement): Qualifiers {
  return {
    ...(distance === undefined ? {} : { distance }),
    ...(exact === undefined ? {} : { exact }),
    ...(limit === undefined ? {} : { limit }),
    ...(negated === undefined ? {} : { negated }),
    ...(implied === undefined ? {} : { implied }),
  };
}
