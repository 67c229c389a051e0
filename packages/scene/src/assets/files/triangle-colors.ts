import type { Primitive, Texture } from "@gltf-transform/core";
import { type DecodedPng, decode } from "fast-png";
import { linearOf } from "../color-of.ts";
import type { Rgb } from "../vector.ts";

/**
 * Find the colour of each triangle: its material's, times its vertices', times its texture's in its
 * middle. A texture that is no PNG counts as white: the picture shows the material's own colour.
 *
 * @param rows  three vertices for each triangle
 * @returns     linear light in [0, 1]
 */
export function triangleColors(primitive: Primitive, rows: readonly number[]): readonly Rgb[] {
  const material = primitive.getMaterial();
  const [red, green, blue] = material?.getBaseColorFactor() ?? [1, 1, 1];
  const image = imageOf(material?.getBaseColorTexture());
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

function imageOf(texture: Texture | null | undefined): DecodedPng | undefined {
  const bytes = texture?.getMimeType() === "image/png" ? texture.getImage() : null;
  if (!bytes) return undefined;
  try {
    return decode(bytes);
  } catch {
    // A texture that other viewers may still read is no reason to refuse the model.
    return undefined;
  }
}

function texelAt(
  { width, height, data, channels, depth, palette }: DecodedPng,
  u: number,
  v: number,
): Rgb {
  const [x, y] = [Math.floor(wrapped(u) * width), Math.floor(wrapped(v) * height)];
  const at = (Math.min(y, height - 1) * width + Math.min(x, width - 1)) * channels;
  if (palette) return rgbOf(palette[data[at]!] ?? [255, 255, 255], 255);
  const grey = channels < 3;
  const [r, g, b] = [data[at]!, data[grey ? at : at + 1]!, data[grey ? at : at + 2]!];
  return rgbOf([r, g, b], 2 ** depth - 1);
}

function rgbOf(channels: readonly number[], most: number): Rgb {
  return [
    linearOf(channels[0]! / most),
    linearOf(channels[1]! / most),
    linearOf(channels[2]! / most),
  ];
}

/** Into [0, 1): textures repeat. */
function wrapped(value: number): number {
  return value - Math.floor(value);
}
