import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { InputError } from "@syntopia/scene";
import { type NlvrExample, nlvrSample, parseNlvr, type Sample } from "../data/index.ts";
import { drawNlvr } from "../data/nlvr-drawing.ts";
import { decodePicture } from "./picture.ts";
import { readBytes } from "./read-bytes.ts";
import { readTar } from "./tar.ts";

/** Where pictures come from: a tar file of PNGs, or drawn from the boxes where there is none. */
export interface NlvrFileOptions {
  /** A tar file with the pictures that the examples name. */
  readonly images?: string;
  /** Draw examples that name no picture, default false. */
  readonly draw?: boolean;
}

/**
 * Read an NLVR file, plain or gzipped, as samples.
 *
 * An example with several pictures (the orders of its boxes) becomes a sample for each of them
 * when `images` is given.
 *
 * @throws InputError  when a file cannot be read, a line does not fit, or a picture is missing
 */
export async function readNlvr(
  path: string,
  options: NlvrFileOptions = {},
): Promise<readonly Sample[]> {
  const examples = parseNlvr(await readText(path), path);
  const pictures = options.images === undefined ? undefined : await readTar(options.images);
  return examples.flatMap((example) => samplesOf(example, pictures, options));
}

function samplesOf(
  example: NlvrExample,
  pictures: ReadonlyMap<string, Uint8Array> | undefined,
  { images, draw = false }: NlvrFileOptions,
): readonly Sample[] {
  const sample = nlvrSample(example);
  const names = example.images ?? (example.image === undefined ? [] : [example.image]);
  if (pictures && names.length > 0) {
    return names.map((name, order) => {
      const bytes = pictures.get(name);
      if (!bytes)
        throw new InputError(
          `${images}: expected the picture ${name} of example ${example.id}, got none`,
        );
      const id = names.length === 1 ? sample.id : `${sample.id}-${order}`;
      return withPicture(sample, id, () => decodePicture(bytes, name));
    });
  }
  if (!draw) return [sample];
  const svg = new TextEncoder().encode(drawNlvr(example.boxes));
  return [withPicture(sample, sample.id, () => decodePicture(svg, `the drawing of ${sample.id}`))];
}

/** The sample seen in a picture; its scene is left out, as the picture may show the boxes in another order. */
function withPicture(
  { group, text, target }: Sample,
  id: string,
  picture: NonNullable<Sample["picture"]>,
): Sample {
  return { id, group, text, picture, ...(target === undefined ? {} : { target }) };
}

async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(zipped ? await unzip(bytes, path) : bytes);
}

async function unzip(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes);
  } catch (error) {
    throw new InputError(`${path}: expected a whole gzip file, got: ${(error as Error).message}`);
  }
}
