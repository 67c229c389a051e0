import type { SceneObject } from "../scene.ts";
import { fallbackColor, linearOf, readColor, tinted } from "./color-of.ts";
import type { Design, Part, Tint } from "./design.ts";
import { colorOfKind, colorOfState } from "./kind-colors.ts";
import { type Finish, type Material, materialOf } from "./materials.ts";
import type { ModelPart } from "./model-of.ts";
import { standingMesh } from "./part-mesh.ts";
import { PATTERNS, type Pattern, piecesByColor } from "./patterns/pattern.ts";
import { type Painting, statedPattern } from "./patterns/stated-pattern.ts";
import type { Rgb } from "./vector.ts";

/** Parts whose longest side is less, of the unit box, are painted in one colour. */
const PLAIN = 0.15;
const DARKER = -0.28;
const LIGHTER = 0.28;
const HINTS = { "main dark": DARKER, "main light": LIGHTER } as Readonly<Record<string, number>>;

/**
 * Paint the parts of a design in the colours, the material and the pattern of an object.
 *
 * @param animal  whether two stated colours lie on it in patches
 */
export function painted(
  object: SceneObject,
  design: Design,
  parts: readonly Part[],
  animal: boolean,
): readonly ModelPart[] {
  const finish = materialOf(object.attributes.material ?? design.material);
  const main = mainColor(object, design);
  const painting = statedPattern(object, { main, animal }) ?? coatOf(object, design, main);
  return parts.flatMap((p) => paintedAs(paint(p, main, finish), p.tint, painting));
}

/**
 * The colour of the main parts: as stated, of the material, of the stated condition, of the kind, of
 * the design, or one by hash of the name.
 *
 * @returns  red, green, blue in [0, 1], sRGB
 */
export function mainColor(object: SceneObject, design: Design): Rgb {
  const { color, material } = object.attributes;
  const stated = color === undefined ? undefined : readColor(color);
  const ofMaterial = material === undefined ? undefined : materialOf(material).color;
  const natural =
    ofMaterial ?? colorOfState(object) ?? colorOfKind(object.category) ?? design.color;
  return stated ?? readColor(natural) ?? fallbackColor(object.category);
}

function paint(source: Part, main: Rgb, finish: Material): ModelPart {
  const [from, to] = [source.from, source.to];
  const own = source.tint.startsWith("main");
  return {
    name: source.name,
    shape: source.shape,
    axis: source.axis,
    center: [(from[0] + to[0] - 1) / 2, (from[1] + to[1] - 1) / 2, (from[2] + to[2] - 1) / 2],
    size: [to[0] - from[0], to[1] - from[1], to[2] - from[2]],
    color: linear(tintOf(source.tint, main)),
    finish: own ? finishOf(finish) : finishOf(materialOf(undefined)),
  };
}

/** The coat that an animal wears by nature. */
function coatOf({ attributes }: SceneObject, { coat }: Design, main: Rgb): Painting | undefined {
  if (!coat || attributes.color !== undefined || attributes.pattern !== undefined) return undefined;
  return { pattern: PATTERNS[coat.pattern], colors: [main, readColor(coat.color)!] };
}

/** A part of the thing's own colour shows the pattern; what is small, or of another colour, does not. */
function paintedAs(
  whole: ModelPart,
  tint: Tint,
  painting: Painting | undefined,
): readonly ModelPart[] {
  if (!painting || !tint.startsWith("main") || Math.max(...whole.size) < PLAIN) return [whole];
  const { pattern, colors } = painting;
  const pieces = piecesByColor(standingMesh(whole), whole, { pattern, colors: colors.length });
  return pieces.flatMap((mesh, i): readonly ModelPart[] => {
    if (mesh.indices.length === 0) return [];
    const color = linear(tintOf(tint, colors[i]!));
    return [
      { ...whole, name: `${whole.name} ${kindOf(pattern)} ${i + 1}`, color, mesh, inset: i > 0 },
    ];
  });
}

/** Names are the same for the same pattern only: things that look alike share their meshes. */
function kindOf(pattern: Pattern): string {
  return Object.values(pattern).join(" ");
}

function finishOf({ roughness, metalness, opacity }: Material): Finish {
  return { roughness, metalness, opacity };
}

function tintOf(tint: Tint, main: Rgb): Rgb {
  if (tint === "main") return main;
  const hint = HINTS[tint];
  if (hint !== undefined) return tinted(main, hint);
  const color = readColor(tint);
  if (!color) throw new Error(`internal: design with unknown tint "${tint}"`);
  return color;
}

function linear(color: Rgb): Rgb {
  return [linearOf(color[0]), linearOf(color[1]), linearOf(color[2])];
}
