import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError } from "@syntopia/scene";

/**
 * Write files into a folder, all or none.
 *
 * They are written into a temporary folder beside it and moved in at the end; files of other names
 * that are already in the folder stay.
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
    await writeBeside(folder, files);
  } catch (error) {
    if (firstMade) await rm(firstMade, { recursive: true, force: true });
    throw explained(error, folder);
  }
}

async function writeBeside(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const temporary = join(dirname(folder), `.${randomUUID()}`);
  try {
    await mkdir(temporary);
    for (const [name, content] of files) await writeFile(join(temporary, name), content);
    await moveInto(folder, temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** In one step when the folder is new, file by file when it is there. */
async function moveInto(folder: string, temporary: string): Promise<void> {
  const existing = await stat(folder).catch(() => undefined);
  if (!existing) {
    await rename(temporary, folder);
    return;
  }
  const names = await readdir(temporary);
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
