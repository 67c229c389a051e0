import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as engine from "@syntopia/engine";
import * as node from "@syntopia/engine/node";
import * as web from "@syntopia/engine/web";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "..");
const DOORS: Readonly<Record<string, unknown>> = { ...engine, ...node, ...web };
const page = await readFile(join(FOLDER, "docs/reference.md"), "utf8");
const quoted = [...page.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** The name that a piece of code begins with. */
function subject(code: string): string {
  return /^\w+/.exec(code)?.[0] ?? code;
}

/** What stands in backticks in the first column of the tables. */
function documentedCalls(): readonly string[] {
  const cells = page
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split(" | ")[0]!);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));
}

/** The names of types that a door exports. */
async function typesOf(path: string): Promise<readonly string[]> {
  const code = await readFile(join(FOLDER, "src", path), "utf8");
  const exports = [...code.matchAll(/export (type )?\{([^}]*)\} from/g)];
  return exports.flatMap(([, all, list]) =>
    list!
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name && (all || name.startsWith("type ")))
      .map((name) => name.replace(/^type /, "")),
  );
}

test("every public value stands on the reference page", () => {
  const known = new Set(quoted.map(subject));
  expect(Object.keys(DOORS).filter((name) => !known.has(name))).toEqual([]);
});

test("every public type stands on the reference page", async () => {
  const doors = await Promise.all(["index.ts", "node/index.ts", "web/index.ts"].map(typesOf));
  const types = doors.flat();
  expect(types.length).toBeGreaterThan(100);
  expect(types.filter((name) => !quoted.includes(name))).toEqual([]);
});

test("the page calls nothing that there is not, nor with fewer arguments than are needed", () => {
  const calls = documentedCalls();
  expect(calls.length).toBeGreaterThan(200);
  for (const call of calls) {
    const [, path, list] = /^([\w.]+)(?:\((.*)\))?$/.exec(call) ?? [];
    const [name, member] = path!.split(".") as [string, string?];
    const value = member
      ? (DOORS[name] as Readonly<Record<string, unknown>>)?.[member]
      : DOORS[name];
    expect(value, call).toBeDefined();
    if (typeof value !== "function" || list === undefined) continue;
    expect(argumentCount(list), call).toBeGreaterThanOrEqual(value.length);
  }
});

/** How many arguments a list has; commas inside brackets separate something else. */
function argumentCount(list: string): number {
  let flat = list;
  while (/[[({]/.test(flat)) flat = flat.replace(/[[({][^[\](){}]*[\])}]/g, "_");
  return flat === "" ? 0 : flat.split(",").length;
}
