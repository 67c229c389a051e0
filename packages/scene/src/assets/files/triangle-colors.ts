import type { Primitive } from "@gltf-transform/core";
import type { Rgb } from "../vector.ts";
import { type TextureImage, textureImage } from "./texture-image.ts";

/**
 * Find the colour of each triangle: its material's, times its vertices', times its texture's in its
 * middle. A texture that is neither PNG nor JPEG counts as white: the picture shows the material's own
 * colour.
 *
 * @param rows  three vertices for each triangle
 * @returns     linear light in [0, 1]
 */
export function triangleColors(primitive: Primitive, rows: readonly number[]): readonly Rgb[] {
  const material = primitive.getMaterial();
  const [red, green, blue] = material?.getBaseColorFactor() ?? [1, 1, 1];
  const image = textureImage(material?.getBaseColorTexture());
  const slot = material?.getBaseColorTextureInfo()?.getTexCoord() ?? 0;
  const [uv, tint] = [
    image && primitive.getAttribute(`TEXCOORD_${slot}`),
    primitive.getAttribute("COLOR_0"),
  ];
  return Array.from({ length: rows.length / 3 }, (_, t) => {
    const corners = rows.slice(3 * t, 3 * t + 3);
    const mean = (from: { getElement(row: number, to: number[]): number[] }, k: number) =>
      corners.reduce((sum, row) => sum + from.getElement(row, [])[k]!, 0) / 3;
    const texel: Rgb = uv ? texelAt(image!, mean(uv, 0), mean(uv, 1)) : [1, 1, 1];
    const own = [0, 1, 2].map((k) => (tint ? mean(tint, k) : 1));
    return [red! * texel[0] * own[0]!, green! * texel[1] * own[1]!, blue! * texel[2] * own[2]!];
  });
}

function texelAt({ width, height, at }: TextureImage, u: number, v: number): Rgb {
  const [x, y] = [Math.floor(wrapped(u) * width), Math.floor(wrapped(v) * height)];
  return at(Math.min(x, width - 1), Math.min(y, height - 1));
}

/** Into [0, 1): textures repeat. */
function wrapped(value: number): number {
  return value - Math.floor(value);
}
