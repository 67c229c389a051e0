import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The peers in JavaScript, with the versions that were tried. */
export const PEERS = {
  tfjs: { package: "@tensorflow/tfjs", tried: "4.22.0", how: "JavaScript, one thread, Adam" },
  jax: { package: "@jax-js/jax", tried: "0.1.25", how: "WebAssembly, one thread on Node, AdamW" },
} as const;

export type PeerName = keyof typeof PEERS;

/** Find an installed peer, here or in the folder $SYNTOPIA_PEERS: its entry and version. */
export function findPeer(
  name: PeerName,
): { readonly url: string; readonly version: string } | undefined {
  const here = process.cwd();
  for (const folder of [process.env.SYNTOPIA_PEERS ?? here, here]) {
    if (!existsSync(join(folder, "node_modules", PEERS[name].package))) continue;
    const entry = createRequire(resolve(folder, "_.js")).resolve(PEERS[name].package);
    const manifest = readFileSync(join(dirname(entry), "..", "package.json"), "utf8");
    return { url: pathToFileURL(entry).href, version: JSON.parse(manifest).version };
  }
  return undefined;
}
