import { headOf } from "../kinds/category.ts";
import type { SceneObject } from "../scene.ts";
import { CONTENT } from "../words/attributes.ts";
import { singularOf } from "../words/english/lexicon/plural.ts";
import { type Corners, type Design, type Part, part } from "./design.ts";
import { DESIGNS, designNameOf } from "./designs/index.ts";
import { colorOfKind } from "./kind-colors.ts";

/** Colours of what is poured or heaped, by its name or its last word; else that of its own design. */
const COLORS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    beer: "gold",
    cereal: "tan",
    chocolate: "chocolate",
    coffee: "#4a2f1d",
    cola: "#3a1f14",
    curry: "goldenrod",
    honey: "goldenrod",
    juice: "orange",
    lemonade: "lemonchiffon",
    milk: "white",
    noodles: "khaki",
    pasta: "khaki",
    popcorn: "lightyellow",
    porridge: "beige",
    ramen: "khaki",
    rice: "white",
    salad: "limegreen",
    soup: "darkorange",
    spaghetti: "khaki",
    sugar: "white",
    tea: "#a8632a",
    water: "lightblue",
    "white wine": "khaki",
    wine: "burgundy",
  }),
);
const ANY_COLOR = "tan";

/** A vessel under a heap, or under flowers, ends at this share of the height. */
const UNDER = { heap: 0.72, stems: 0.52 } as const;
/** What is poured fills so much of the height, inside walls this much narrower. */
const LEVEL = { bottom: 0.12, top: 0.82, inside: 0.8 } as const;

/** Left and back corner of each flower in a vase, and how high its middle is. */
const FLOWERS = [
  [0.02, 0.3, 0.72],
  [0.62, 0.36, 0.74],
  [0.3, 0.0, 0.78],
  [0.34, 0.62, 0.7],
  [0.32, 0.32, 0.86],
] as const;

/** Left and back corner of each round thing in a heap, and how high it is. */
const FRUIT = [
  [0.12, 0.34, 0.5],
  [0.54, 0.34, 0.5],
  [0.33, 0.12, 0.5],
  [0.33, 0.56, 0.5],
  [0.33, 0.34, 0.66],
] as const;

/**
 * Draw what is in a vessel: wine in a glass, flowers in a vase, apples or salad in a bowl.
 *
 * @param vessel   its parts, the one that holds first, in the unit box
 * @param content  what words say is in it
 * @param design   of the vessel, which tells what may be in it
 * @returns        parts that fill the unit box; the vessel as it is where its design holds nothing
 */
export function filledWith(
  vessel: readonly Part[],
  content: string,
  { holds }: Pick<Design, "holds">,
): readonly Part[] {
  if (!holds) return vessel;
  const tint = colorOfContent(content);
  if (holds === "liquid") return [...vessel, ...poured(vessel[0]!, tint)];
  const low = vessel.map((each) => lowered(each, UNDER[holds]));
  return [...low, ...(holds === "stems" ? flowers(tint) : heap(content, tint))];
}

/**
 * Tell what is in a vessel: as words say, or what the thing is that is drawn as one, like a salad.
 *
 * @returns  undefined where it may be empty
 */
export function contentOf({ category, attributes }: SceneObject): string | undefined {
  const itself = headOf(category);
  const said = attributes[CONTENT];
  if (said !== undefined) return singularOf(said);
  return COLORS.has(itself) ? itself : undefined;
}

function colorOfContent(content: string): string {
  const last = content.split(" ").at(-1)!;
  const named = COLORS.get(content) ?? COLORS.get(last);
  return named ?? colorOfKind(content) ?? DESIGNS[designNameOf(content) ?? ""]?.color ?? ANY_COLOR;
}

/** In the shape of the vessel, with a level top. */
function poured({ shape, from, to }: Part, tint: string): readonly Part[] {
  const at = (axis: 0 | 1 | 2, share: number) => from[axis] + share * (to[axis] - from[axis]);
  const { bottom, top, inside } = LEVEL;
  const [near, far] = [(1 - inside) / 2, (1 + inside) / 2];
  const corners = (low: number, high: number): Corners => [
    at(0, near),
    at(1, low),
    at(2, near),
    at(0, far),
    at(1, high),
    at(2, far),
  ];
  return [
    part(shape, "drink", corners(bottom, top), { tint }),
    part("cylinder", "surface of the drink", corners(top - 0.02, top), { tint }),
  ];
}

function lowered(source: Part, share: number): Part {
  const scaled = ([x, y, z]: Part["from"]) => [x, share * y, z] as const;
  return { ...source, from: scaled(source.from), to: scaled(source.to) };
}

function flowers(tint: string): readonly Part[] {
  return FLOWERS.flatMap(([x, z, high], i) => [
    part("cylinder", `stem ${i + 1}`, [0.46, 0.4, 0.46, 0.54, high, 0.54], { tint: "leaf" }),
    part("sphere", `blossom ${i + 1}`, [x, high - 0.14, z, x + 0.36, high + 0.14, z + 0.36], {
      tint,
    }),
  ]);
}

function heap(content: string, tint: string): readonly Part[] {
  const piece = DESIGNS[designNameOf(content) ?? ""]?.parts[0]?.shape;
  if (piece !== "sphere") {
    return [part("dome", "heap", [0.1, 0.5, 0.1, 0.9, 1, 0.9], { tint })];
  }
  return FRUIT.map(([x, z, y], i) =>
    part("sphere", `piece ${i + 1}`, [x, y, z, x + 0.34, y + 0.34, z + 0.34], { tint }),
  );
}
