import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError } from "@syntopia/scene";

/**
 * Write files into a folder, all or none.
 *
 * They are written into a temporary folder, beside it or in it where it is there already, and moved
 * at the end; files of other names that are already in the folder stay.
 *
 * @param folder  absolute; made when it does not exist, with the folders above it
 * @throws InputError  when the folder cannot be written; nothing is left behind then
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  let firstMade: string | undefined;
  try {
    firstMade = await mkdir(dirname(folder), { recursive: true });
    await writeAside(folder, files);
  } catch (error) {
    if (firstMade) await rm(firstMade, { recursive: true, force: true });
    throw explained(error, folder);
  }
}

async function writeAside(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const isThere = await isFolder(folder);
  // what is above a folder may be another disk, from which nothing can be moved, or not ours to write
  const temporary = join(isThere ? folder : dirname(folder), `.${randomUUID()}`);
  try {
    await mkdir(temporary);
    for (const [name, content] of files) await writeFile(join(temporary, name), content);
    if (isThere) await moveInto(folder, temporary, [...files.keys()]);
    else await rename(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

async function moveInto(
  folder: string,
  temporary: string,
  names: readonly string[],
): Promise<void> {
  await refuseFoldersNamed(names, folder);
  for (const name of names) await rename(join(temporary, name), join(folder, name));
}

/** A folder in the way is found before the first file is moved. */
async function refuseFoldersNamed(names: readonly string[], folder: string): Promise<void> {
  const inTheWay = await readdir(folder, { withFileTypes: true });
  const clash = inTheWay.find((entry) => entry.isDirectory() && names.includes(entry.name));
  if (clash) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
}

/** What the file system refuses is bad input; anything else is a bug. */
function explained(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (!code) return error;
  return new InputError(
    `--out: expected a folder that can be written, got ${JSON.stringify(folder)} (${code}). Choose another with --out.`,
  );
}
