import { InputError, nearestName } from "@syntopia/scene";
import { Command as Commander, CommanderError, Option } from "commander";
import type { Command, CommandEntry } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { oneLine, type Streams } from "./streams.ts";
import { VERSION } from "./version.ts";

const EXIT_CODES = `
Exit codes:
  0   all was done
  1   bad input; one line on stderr says what to change
  2   what the words ask for is impossible; one line quotes the phrases
  70  a mistake in Syntopia itself, with its stack`;

/**
 * Run the command line.
 *
 * @param args     without the program's own name: `["generate", "a cat on a table"]`
 * @param streams  data goes to `stdout`, prose to `stderr`
 * @returns        the exit code, see `EXIT`
 */
export async function main(args: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    return await dispatch(args, streams);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    if (isBadInput(error)) {
      streams.stderr.write(`syntopia: ${oneLine(error.message)}\n`);
      return EXIT.badInput;
    }
    streams.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.bug;
  }
}

/** Every package has an InputError of its own, so the name tells. */
function isBadInput(error: unknown): error is Error {
  return error instanceof Error && error.name === "InputError";
}

async function dispatch(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = COMMANDS.find(({ name }) => name === args.find((arg) => !arg.startsWith("-")));
  const program = quiet(new Commander("syntopia"), streams)
    .description("Scenes from words, in which everything is where the words say it is.")
    .version(VERSION, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", EXIT_CODES);
  let result: ExitCode = EXIT.done;
  for (const entry of COMMANDS) {
    const loaded = entry === asked ? await entry.load() : undefined;
    const command = describeCommand(quiet(program.command(entry.name), streams), entry, loaded);
    if (!loaded) continue;
    command.action(async () => {
      result = await loaded.run(command.args, command.opts() as never, streams);
    });
  }
  if (args.length === 0) program.help();
  await program.parseAsync([...args], { from: "user" }).catch((error) => {
    throw translated(
      error,
      asked ? program.commands.find((c) => c.name() === asked.name)! : program,
    );
  });
  return result;
}

/** Errors are thrown, not printed; help and version go to our streams. */
function quiet(command: Commander, { stdout }: Streams): Commander {
  return command.exitOverride().configureOutput({
    writeOut: (text) => stdout.write(text),
    writeErr: () => undefined,
    outputError: () => undefined,
  });
}

function describeCommand(
  command: Commander,
  entry: CommandEntry,
  loaded?: Command<never>,
): Commander {
  command.summary(entry.summary).helpOption("-h, --help", "print this help");
  if (!loaded) return command;
  command.description(loaded.description).addHelpText("after", `\n${loaded.details}`);
  if (loaded.arguments) command.argument(loaded.arguments);
  for (const { flags, description, default: preset, parse } of loaded.options) {
    const option = new Option(flags, description);
    if (preset !== undefined) option.default(preset);
    if (parse) option.argParser(parse);
    command.addOption(option);
  }
  return command;
}

/** Say commander's complaints in one line, with what is known. */
function translated(error: unknown, command: Commander): unknown {
  if (!(error instanceof CommanderError) || error.exitCode === 0) return error;
  const problem = error.message
    .replace(/^error: /, "")
    .replace(/\s*\(Did you mean [^)]*\)|\.$/g, "");
  const [, given] = /'([^']*)'/.exec(problem) ?? [];
  const flags = command.options.map(({ long }) => long!).concat("--help");
  const names = command.commands.map((c) => c.name());
  const known = error.code === "commander.unknownOption" ? flags : names;
  if (!["commander.unknownOption", "commander.unknownCommand"].includes(error.code)) {
    return new InputError(
      `${problem}. See "${command.parent ? "syntopia " : ""}${command.name()} --help".`,
    );
  }
  const meant = given === undefined ? undefined : nearestName(given, known);
  const hint = meant ? ` Did you mean "${meant}"?` : "";
  return new InputError(`${problem}.${hint} Known: ${known.join(", ")}.`);
}
