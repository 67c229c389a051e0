import { readdir, readFile, stat } from "node:fs/promises";
import { PREDICATE_NAMES } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { PICTURES, sceneOf } from "../docs/make/pictures.ts";
import { predicatePage } from "../docs/make/predicate-page.ts";

const PACKAGE = new URL("../", import.meta.url);
const PAGES = [
  "README.md",
  "docs/words.md",
  "docs/solving.md",
  "docs/checking.md",
  "docs/writing.md",
];

/** All pictures together, in bytes. */
const MOST_BYTES = 1_000_000;

const texts = new Map<string, string>();
for (const page of PAGES) texts.set(page, await readFile(new URL(page, PACKAGE), "utf8"));
const whole = [...texts.values()].join("\n");
const files = PICTURES.flatMap(({ name, kinds }) =>
  kinds.map((kind) => `${name}.${kind === "plan" ? "svg" : "png"}`),
).sort();

describe("pictures", () => {
  test("each that is made is there and shown, and no other", async () => {
    const shown = [...whole.matchAll(/images\/([\w-]+\.\w+)/g)].map(([, name]) => name!);
    expect((await readdir(new URL("docs/images/", PACKAGE))).sort()).toEqual(files);
    expect([...new Set(shown)].sort()).toEqual(files);
  });

  test("are small together", async () => {
    const sizes = files.map(
      async (name) => (await stat(new URL(`docs/images/${name}`, PACKAGE))).size,
    );
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  test.each(PICTURES)("$name is made from words on a page, all of them understood", (picture) => {
    expect(whole).toContain(picture.words);
    expect(sceneOf(picture).relations.length).toBeGreaterThan(0);
  });
});

test("the page of predicates is as it is made: npm run docs -w packages/scene", async () => {
  const page = await readFile(new URL("docs/predicates.md", PACKAGE), "utf8");
  expect(page).toBe(predicatePage());
});

test("the README names every predicate once in its table", () => {
  const [, section] = texts.get("README.md")!.split("\n## Predicates\n");
  const rows = section!
    .split("\n## ")[0]!
    .split("\n")
    .filter((line) => line.startsWith("|"));
  const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
  expect(named.sort()).toEqual([...PREDICATE_NAMES].sort());
});

test("no link of the pages leads nowhere", async () => {
  for (const [page, text] of texts) {
    for (const [, target] of text.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
      await expect(
        stat(new URL(target!, new URL(page, PACKAGE))),
        `${page}: ${target}`,
      ).resolves.toBeDefined();
    }
  }
});
