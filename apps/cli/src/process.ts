import { main } from "./main.ts";

/** Run the command line on this process's own arguments, streams and exit code. */
export async function runAsProcess(): Promise<void> {
  process.stdout.on("error", endQuietly);
  process.stderr.on("error", endQuietly);
  process.exitCode = await main(process.argv.slice(2), process);
}

/** Whoever read our output (`| head`) has enough: that is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
