import type { ExitCode } from "./exit-code.ts";
import type { Streams } from "./streams.ts";

/** One option of a command, as commander reads it. */
export interface OptionSpec {
  /** "--out <dir>" takes a value, "--json" does not. */
  readonly flags: string;
  readonly description: string;
  readonly default?: unknown;
  /** Turns the text into the value; throws InputError. */
  readonly parse?: (text: string) => unknown;
}

/** A command is data: one file each in commands/, loaded when it is asked for. */
export interface Command<Options> {
  /** Its arguments for the usage line, like "[words...]"; none when left out. */
  readonly arguments?: string;
  /** What it does, in full sentences. */
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** Examples and exit codes, shown below the options. */
  readonly details: string;
  run(words: readonly string[], options: Options, streams: Streams): Promise<ExitCode>;
}

/** A command as the list in commands/index.ts knows it. */
export interface CommandEntry {
  readonly name: string;
  /** A few words for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command<never>>;
}
