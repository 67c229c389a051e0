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

/**
 * The flow through the sources of a package, folders and files: each imports from those before it, and
 * from nothing after it. What is made of all comes last.
 */
const FLOWS: Readonly<Record<string, readonly string[]>> = {
  "packages/syntopia": [
    ..."data encoders gcn fusion evaluate pipeline.ts train node index.ts".split(" "),
  ],
  "packages/scene": [
    // What anybody may ask for.
    ..."errors.ts group-by.ts nearest-name.ts json-fields.ts check-options.ts".split(" "),
    // What a scene is, what there is in the world, and what its relations mean.
    ..."predicate-names.ts scene.ts kinds geometry.ts geodesy predicates".split(" "),
    // What a sound scene is.
    ..."relation-problem.ts require-predicate.ts parse-scene.ts require-scene.ts placed.ts".split(
      " ",
    ),
    ..."related-objects.ts algebra.ts check.ts spatial scorers".split(" "),
    // Words into a scene and back, a scene into places, places into pictures and files.
    ..."words describe layout contradictions map solve-layout.ts".split(" "),
    ..."assets render readers writers node index.ts".split(" "),
  ],
};

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

/** The folder or file right below a package's src/ that a file is in. */
function stageOf(file: string): string {
  return file.split("/src/")[1]!.split("/")[0]!;
}

/** The imports of a package's files from other stages that its flow does not allow. */
function againstTheFlow(workspace: string, flow: readonly string[]): readonly string[] {
  return ALL.filter(
    ({ file, from }) => file.startsWith(`${workspace}/src/`) && from.startsWith("."),
  )
    .map(({ file, from }) => [file, join(dirname(file), from)] as const)
    .filter(([file, target]) => {
      const [here, there] = [stageOf(file), stageOf(target)].map((stage) => flow.indexOf(stage));
      return here === -1 || there === -1 || there! > here!;
    })
    .map(([file, target]) => `${file} imports ${target}`);
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

  it.each(Object.entries(FLOWS))(
    "in %s each stage imports from those before it",
    (workspace, flow) => {
      expect(againstTheFlow(workspace, flow)).toEqual([]);
    },
  );

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
