import type { Texture } from "@gltf-transform/core";
import { decode as decodePng } from "fast-png";
import { decode as decodeJpeg } from "jpeg-js";
import { linearOf } from "../color-of.ts";
import type { Rgb } from "../vector.ts";

/** A texture's pixels, whatever it was packed with. */
export interface TextureImage {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel, linear light; columns and rows count from the upper left. */
  at(column: number, row: number): Rgb;
}

/** The largest JPEG that is unpacked: a small file can claim any size. */
const JPEG_LIMITS = { maxResolutionInMP: 70, maxMemoryUsageInMB: 512 } as const;

/**
 * Unpack a texture that is a PNG or a JPEG.
 *
 * @returns  `undefined` for other formats (KTX2, WebP) and for damaged images: a texture that other
 *           viewers may still read is no reason to refuse a model
 */
export function textureImage(texture: Texture | null | undefined): TextureImage | undefined {
  const bytes = texture?.getImage();
  const unpack = UNPACK.get(texture?.getMimeType() ?? "");
  if (!bytes || !unpack) return undefined;
  try {
    return unpack(bytes);
  } catch {
    return undefined;
  }
}

const UNPACK: ReadonlyMap<string, (bytes: Uint8Array) => TextureImage> = new Map([
  ["image/png", png],
  ["image/jpeg", jpeg],
]);

function png(bytes: Uint8Array): TextureImage {
  const { width, height, data, channels, depth, palette } = decodePng(bytes);
  const grey = channels < 3;
  return {
    width,
    height,
    at(column, row) {
      const from = (row * width + column) * channels;
      if (palette) return linear(palette[data[from]!] ?? [255, 255, 255], 255);
      const [r, g, b] = grey ? [0, 0, 0] : [0, 1, 2];
      return linear([data[from + r]!, data[from + g]!, data[from + b]!], 2 ** depth - 1);
    },
  };
}

function jpeg(bytes: Uint8Array): TextureImage {
  const { width, height, data } = decodeJpeg(bytes, { useTArray: true, ...JPEG_LIMITS });
  return {
    width,
    height,
    at(column, row) {
      const from = (row * width + column) * 4;
      return linear([data[from]!, data[from + 1]!, data[from + 2]!], 255);
    },
  };
}

function linear(channels: readonly number[], most: number): Rgb {
  const light = (k: number) => linearOf(channels[k]! / most);
  return [light(0), light(1), light(2)];
}
