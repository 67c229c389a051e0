import { type ChildProcess, spawn } from "node:child_process";
import { createInterface, type Interface } from "node:readline";
import type { Ready, StepAnswer } from "./protocol.ts";

/** How to start a side. */
export interface SideCommand {
  readonly program: string;
  readonly parameters: readonly string[];
  /** Environment variables, beside those that are set. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** One library in a process of its own, which runs one step each time it is asked. */
export class Side {
  readonly ready: Ready;
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(child: ChildProcess, lines: AsyncIterator<string>, ready: Ready) {
    this.#child = child;
    this.#lines = lines;
    this.ready = ready;
  }

  /**
   * Start a side and wait until its step is built.
   *
   * @throws Error  when the process ends before
   */
  static async start({ program, parameters, environment }: SideCommand): Promise<Side> {
    const child = spawn(program, parameters, {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, ...environment },
    });
    const reader: Interface = createInterface({ input: child.stdout! });
    const lines = reader[Symbol.asyncIterator]();
    return new Side(child, lines, (await nextAnswer(lines)) as Ready);
  }

  /**
   * Run steps back to back.
   *
   * @param count    how many
   * @returns time   of one step: the mean over them
   * @throws Error  when the process has ended
   */
  async steps(count: number): Promise<StepAnswer> {
    this.#child.stdin!.write(`${count}\n`);
    return (await nextAnswer(this.#lines)) as StepAnswer;
  }

  /** Let the process end. */
  stop(): void {
    this.#child.stdin!.end();
  }

  /** End the process at once, in the middle of a step too. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }
}

async function nextAnswer(lines: AsyncIterator<string>): Promise<unknown> {
  const { value, done } = await lines.next();
  if (done) throw new Error("bench: expected an answer, got the end of the process. See above.");
  return JSON.parse(value);
}
