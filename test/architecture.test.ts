import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** Which workspaces each workspace may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "packages/engine": ["@syntopia/engine"],
  "packages/scene": ["@syntopia/scene"],
  "packages/syntopia": ["@syntopia/engine", "@syntopia/scene", "syntopia"],
  "apps/cli": ["@syntopia/scene", "syntopia"],
};

/** The flow through packages/syntopia/src: each imports from those before it. */
const FLOW = ["data", "encoders", "gcn", "fusion", "evaluate", "pipeline.ts", "train", "node"];

/** Folders that may use Node: the doors, the apps. */
const NODE_DOORS = [
  "packages/engine/src/node",
  "packages/scene/src/node",
  "packages/syntopia/src/node",
  "apps/",
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const pattern =
    /^(?:import|export)\s(type\s)?[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|import\("([^"]+)"\)/gm;
  return [...text.matchAll(pattern)].map(([, type, named, bare, dynamic]) => ({
    file,
    from: (named ?? bare ?? dynamic)!,
    typeOnly: type !== undefined,
  }));
}

const WORKSPACES = Object.keys(MAY_IMPORT);
const ALL = WORKSPACES.flatMap((workspace) => filesBelow(`${workspace}/src`).flatMap(importsOf));

function stageOf(file: string): string {
  return relative("packages/syntopia/src", file).split("/")[0]!;
}

describe("imports run one way", () => {
  it("finds the imports it is to judge", () => {
    for (const workspace of WORKSPACES) {
      expect(ALL.filter(({ file }) => file.startsWith(workspace)).length).toBeGreaterThan(5);
    }
  });

  it("the pillars do not know each other, and nothing knows the apps", () => {
    const ours = ALL.filter(({ from }) => /^(@syntopia\/|syntopia(\/|$))/.test(from));
    const wrong = ours.filter(({ file, from }) => {
      const workspace = WORKSPACES.find((name) => file.startsWith(`${name}/`))!;
      const target = from.startsWith("@")
        ? from.split("/").slice(0, 2).join("/")
        : from.split("/")[0]!;
      return !MAY_IMPORT[workspace]!.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it("no file reaches into another workspace by path", () => {
    const wrong = ALL.filter(({ file, from }) => {
      if (!from.startsWith(".")) return false;
      const workspace = WORKSPACES.find((name) => file.startsWith(`${name}/`))!;
      return !join(dirname(file), from).startsWith(`${workspace}/src`);
    });
    expect(wrong).toEqual([]);
  });

  it("the stages of the flow import from those before them", () => {
    const inside = ALL.filter(
      ({ file, from }) => file.startsWith("packages/syntopia/src/") && from.startsWith("."),
    );
    const wrong = inside.filter(({ file, from }) => {
      const [here, there] = [stageOf(file), stageOf(join(dirname(file), from))];
      if (here === "index.ts" || here === there) return false;
      return (
        !FLOW.includes(here) || FLOW.indexOf(there) > FLOW.indexOf(here) || !FLOW.includes(there)
      );
    });
    expect(wrong).toEqual([]);
  });

  it("only the doors and the apps use Node", () => {
    const wrong = ALL.filter(
      ({ file, from, typeOnly }) =>
        !typeOnly &&
        /^(node:|onnxruntime-node|sharp$|tar-stream$|@syntopia\/engine\/node)/.test(from) &&
        !NODE_DOORS.some((door) => file.startsWith(door)),
    );
    expect(wrong).toEqual([]);
  });
});
