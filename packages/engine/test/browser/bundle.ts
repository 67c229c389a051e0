import { build } from "esbuild";

/** A page's script as files to serve, and what went into it. */
export interface Bundle {
  /** By name, such as "main.js" and "chunk-ABC.js". */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The sources, as paths from the repository's root. */
  readonly sources: readonly string[];
}

/**
 * Bundle a page's script for browsers, minified, with what is imported later in chunks of its own.
 *
 * @throws Error  when a source asks for a module of Node
 */
export async function bundleForBrowser(entry: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: { main: entry },
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    platform: "browser",
    target: "es2022",
    outdir: "out",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return {
    files: new Map(
      outputFiles.map(({ path, contents }) => [path.split(/[\\/]/).at(-1)!, contents]),
    ),
    sources: Object.keys(metafile.inputs),
  };
}
