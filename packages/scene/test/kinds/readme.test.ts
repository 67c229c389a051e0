import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDER = new URL("../../src/kinds/", import.meta.url);

it("says of every file of kinds what it knows, and of no other", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
  const page = readFileSync(new URL("README.md", FOLDER), "utf8");
  const named = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect([...named].sort()).toEqual(files.sort());
});
