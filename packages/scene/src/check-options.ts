import { InputError } from "./errors.ts";
import { shown } from "./json-fields.ts";
import { nearestName } from "./nearest-name.ts";

/**
 * Refuse options that a function does not know.
 *
 * @param options  as the caller gave them
 * @param known    the names of all options
 * @param where    the name of the function, for the error
 * @throws InputError  that names the first unknown option, and the known ones; or when they are no object
 */
export function checkOptions(options: object, known: readonly string[], where: string): void {
  if (typeof options !== "object" || options === null) {
    throw new InputError(
      `${where}: expected options among ${known.join(", ")}, got ${shown(options)}. Use { } for none.`,
    );
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = nearestName(unknown, known);
  throw new InputError(
    `${where}: expected options among ${known.join(", ")}, got ${shown(unknown)}.${near ? ` Did you mean "${near}"?` : " Leave it out."}`,
  );
}
