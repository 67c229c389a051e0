import { EXIT } from "./exit-code.ts";
import { main } from "./main.ts";

/** Run the command line on this process's own arguments, streams and exit code. */
export async function runAsProcess(): Promise<void> {
  process.stdout.on("error", endUnread);
  process.stderr.on("error", endUnread);
  process.exitCode = await main(process.argv.slice(2), process);
}

/** Whoever read our output (`| head`) has enough: that is no error, but a full disk is. */
function endUnread(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(EXIT.done);
  process.stderr.write(`syntopia: expected an output that can be written, got ${error.code}\n`);
  process.exit(EXIT.badInput);
}
