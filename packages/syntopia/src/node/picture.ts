import { InputError } from "@syntopia/scene";
import sharp from "sharp";
import type { Picture } from "../data/index.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * Decode a picture (PNG, JPEG, WebP, SVG, ...) to bytes; what is transparent becomes white.
 *
 * @param where  its name, for errors
 * @throws InputError  when it is no picture
 */
export async function decodePicture(bytes: Uint8Array, where: string): Promise<Picture> {
  try {
    const { data, info } = await sharp(bytes)
      .flatten({ background: "#ffffff" })
      .toColorspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data };
  } catch (error) {
    throw new InputError(`${where}: expected a picture, got: ${(error as Error).message}`);
  }
}

/** Read a picture from a file. */
export async function readPicture(path: string): Promise<Picture> {
  return decodePicture(await readBytes(path), path);
}
