import { readFileSync } from "node:fs";

const MANIFEST = new URL("../package.json", import.meta.url);

/** The version of this command line, like "0.1.0". */
export const VERSION = (JSON.parse(readFileSync(MANIFEST, "utf8")) as { version: string }).version;
