import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import type { Failure, Ready, StepAnswer } from "./protocol.ts";

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
   * @throws Error  when the process ends before, or says why it cannot
   */
  static async start({ program, parameters, environment }: SideCommand): Promise<Side> {
    const child = spawn(program, parameters, {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, ...environment },
    });
    const reader: Interface = createInterface({ input: child.stdout! });
    const lines = reader[Symbol.asyncIterator]();
    return new Side(child, lines, await nextAnswer<Ready>(child, lines));
  }

  /**
   * Run steps back to back.
   *
   * @param count    how many
   * @returns time   of one step: the mean over them
   * @throws Error  when the process has ended, or says why it cannot
   */
  async steps(count: number): Promise<StepAnswer> {
    this.#child.stdin!.write(`${count}\n`);
    return nextAnswer<StepAnswer>(this.#child, this.#lines);
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

async function nextAnswer<A extends Ready | StepAnswer>(
  child: ChildProcess,
  lines: AsyncIterator<string>,
): Promise<A> {
  const { value, done } = await lines.next();
  if (done) {
    // its output may end a little before the process does
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    throw new Error(
      `bench: expected an answer, got the end of the process (${child.signalCode ?? `exit code ${child.exitCode}`}). See above.`,
    );
  }
  const answer = JSON.parse(value) as A | Failure;
  if ("error" in answer) throw new Error(answer.error);
  return answer;
}
