import type { Writable } from "node:stream";
import { nearestName } from "@syntopia/scene";
import { oneLine } from "../streams.ts";

const READ_FIELDS = ["id", "prompt", "frame"];

/** So many names are told of; files with more have fields of their own, not slips of the pen. */
const MOST_TOLD = 20;
const LONGEST_NAME = 40;

/**
 * Tell of each field that no line is asked for, once: a slip of the pen would go unnoticed, but lines of
 * other programs may well have fields of their own.
 *
 * @returns  takes the fields of a line
 */
export function unreadFields(
  stderr: Writable,
): (fields: Readonly<Record<string, unknown>>) => void {
  const told = new Set<string>();
  return (fields) => {
    for (const name of Object.keys(fields)) {
      if (READ_FIELDS.includes(name) || told.has(name) || told.size === MOST_TOLD) continue;
      told.add(name);
      const meant = nearestName(name, READ_FIELDS);
      const hint = meant ? ` Did you mean "${meant}"?` : "";
      const quoted = JSON.stringify(name.slice(0, LONGEST_NAME));
      stderr.write(`${oneLine(`field ${quoted} is not read.${hint}`)}\n`);
    }
  };
}
