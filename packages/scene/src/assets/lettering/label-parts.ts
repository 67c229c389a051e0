import { linearOf } from "../color-of.ts";
import { materialOf } from "../materials.ts";
import type { ModelPart } from "../model-of.ts";
import { type Mesh, MeshBuilder } from "../shapes/mesh.ts";
import type { Rgb, Vector3 } from "../vector.ts";
import { type Lettering, setText } from "./lines.ts";

/** The share of a side that the letters may fill. */
const FILLED = 0.8;
/** The highest capitals, as a share of the box's height. */
const LARGEST = 0.4;
/** How thick strokes are, as a share of a capital's height. */
const STROKE = 0.13;
/** On a colour with more light than this the letters are dark. */
const BRIGHT = 0.3;
const INK: Rgb = [0.012, 0.02, 0.03];
const CHALK: Rgb = [0.95, 0.95, 0.95];

/**
 * Letter the four upright sides of the unit box with a name; what is lettered has to stand back a
 * little.
 *
 * @param sides  width, height and depth of the box, in any unit: letters are not stretched with it
 * @param color  of the box, sRGB
 */
export function labelParts(
  text: string,
  { sides, color }: { readonly sides: Vector3; readonly color: Rgb },
): readonly ModelPart[] {
  const [width, height, depth] = sides;
  const light = 0.2 * linearOf(color[0]) + 0.7 * linearOf(color[1]) + 0.1 * linearOf(color[2]);
  return [0, 1, 2, 3].map((quarter): ModelPart => {
    const aspect = (quarter % 2 === 0 ? width : depth) / height;
    return {
      // Parts of one name share their meshes, so all that the mesh depends on stands in it.
      name: `label "${text}" ${aspect.toPrecision(4)} side ${quarter + 1}`,
      shape: "box",
      axis: "y",
      center: [0, 0, 0],
      size: [1, 1, 1],
      color: light > BRIGHT ? INK : CHALK,
      finish: materialOf(undefined),
      mesh: onSide(setText(text, aspect), { aspect, quarter }),
      inset: true,
    };
  });
}

interface Side {
  /** Width over height. */
  readonly aspect: number;
  /** Quarter turns from the front. */
  readonly quarter: number;
}

/** The letters as flat strips on one side of the unit box. */
function onSide({ width, height, strokes }: Lettering, { aspect, quarter }: Side): Mesh {
  const builder = new MeshBuilder();
  const size = Math.min((FILLED * aspect) / width, FILLED / height, LARGEST);
  const [nx, nz] = turned([0, 1], quarter);
  for (const stroke of strokes) {
    const corners = stripOf(stroke).map(([x, y]) => {
      const across = ((x - width / 2) * size) / aspect;
      const [px, pz] = turned([across, 0.5], quarter);
      return builder.vertex([px, (y - height / 2) * size, pz], [nx, 0, nz]);
    });
    builder.triangle(corners[0]!, corners[1]!, corners[2]!);
    builder.triangle(corners[0]!, corners[2]!, corners[3]!);
  }
  return builder.build();
}

type Spot = readonly [number, number];

/** The four corners of a stroke; it is half its width longer at both ends, so that bends are closed. */
function stripOf([x0, y0, x1, y1]: Lettering["strokes"][number]): readonly Spot[] {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [dx, dy] = [((x1 - x0) / length) * (STROKE / 2), ((y1 - y0) / length) * (STROKE / 2)];
  return [
    [x0 - dx + dy, y0 - dy - dx],
    [x1 + dx + dy, y1 + dy - dx],
    [x1 + dx - dy, y1 + dy + dx],
    [x0 - dx - dy, y0 - dy + dx],
  ];
}

/** Turn about the vertical by quarters, from the front over the right. */
function turned([x, z]: Spot, quarter: number): Spot {
  const ways: readonly Spot[] = [
    [x, z],
    [z, -x],
    [-x, -z],
    [-z, x],
  ];
  return ways[quarter]!;
}
