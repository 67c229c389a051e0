import { InputError } from "./errors.ts";
import { shown } from "./json-fields.ts";
import { nearestName } from "./nearest-name.ts";
import { PREDICATE_NAMES, type PredicateName } from "./predicate-names.ts";
import { PREDICATES } from "./predicates/index.ts";
import type { Predicate } from "./predicates/predicate.ts";

/**
 * Look up a predicate by a name that a program without types may have written.
 *
 * @param name   as the caller gave it; what every object inherits ("constructor") is no name
 * @param where  its place, for the error: `relate: options.predicates[0]`
 * @throws InputError  when there is no such predicate; it offers the one that was probably meant
 * @example
 * requirePredicate("left-of", "relate: options.predicates[0]")
 * // InputError: relate: options.predicates[0]: expected a known predicate, got "left-of". Did you mean "left of"?
 */
export function requirePredicate(name: PredicateName, where: string): Predicate {
  if (typeof name === "string" && Object.hasOwn(PREDICATES, name)) return PREDICATES[name];
  const meant = typeof name === "string" ? nearestName(name, PREDICATE_NAMES) : undefined;
  const hint = meant ? `Did you mean "${meant}"?` : "PREDICATE_NAMES lists them all.";
  throw new InputError(`${where}: expected a known predicate, got ${shown(name)}. ${hint}`);
}
