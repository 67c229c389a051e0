import type { OptionSpec } from "../command.ts";

/** Lines of JSON are the only form so far; the flag keeps room for others. */
export const JSONL_OPTION: OptionSpec = {
  flags: "--jsonl",
  description: "one JSON object a line, on stdin and on stdout (the only form)",
  default: true,
};

/** What every command that answers lines says in its help. */
export const LINES_HELP = `Lines on stdin are {"id", "prompt", "frame"?}. Each is answered by one line on stdout, in order, as
soon as it is worked out; one that cannot be answered by {"id", "error"}, and one that is not such
an object by {"id": null, "error"} with the number of the line. Blank lines are passed over. Fields of
other names are not read, which is told once on stderr.
Exits 0 when every line was answered, with errors or without, and 1 when an option is wrong.`;
