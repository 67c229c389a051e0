import type { Writable } from "node:stream";
import { Presets, SingleBar } from "cli-progress";
import type { Progress, TrainObserver, ValidationRecord } from "syntopia";

/** Shows a training on a terminal: a bar for the steps, a line for each validation. */
export interface TrainingProgress {
  readonly observer: TrainObserver;
  /** Take the bar away; may be called again. */
  end(): void;
}

/** Without a terminal a line is written so often, so that nobody thinks that it hangs (ms). */
const LINE_EVERY_MS = 10_000;

/**
 * Make a progress bar for a training. Where there is no terminal lines are written: one every ten
 * seconds, and one for each validation.
 *
 * @param steps  the most steps
 */
export function trainingProgress(stderr: Writable, steps: number): TrainingProgress {
  const bar = makeBar(stderr, "{bar} step {value}/{total}  loss {loss}  {eta_formatted} left");
  const tell = (stderr as { isTTY?: boolean }).isTTY ? undefined : lines(stderr, steps);
  stderr.write("reading data and building the model ...\n");
  let started = false;
  return {
    observer: {
      step: ({ step }: Progress, loss: number) => {
        const shown = { loss: loss.toFixed(3) };
        tell?.(step, shown.loss);
        if (!started) bar.start(steps, step, shown);
        started = true;
        bar.update(step, shown);
      },
      validated: async (record) => {
        // the bar is drawn anew by the next step
        if (started) bar.stop();
        started = false;
        stderr.write(`${validationLine(record)}\n`);
      },
    },
    end: () => {
      if (started) bar.stop();
      started = false;
    },
  };
}

/** Tells of a step, but not sooner than `LINE_EVERY_MS` after the last. */
function lines(stderr: Writable, steps: number): (step: number, loss: string) => void {
  let told = Date.now();
  return (step, loss) => {
    if (Date.now() - told < LINE_EVERY_MS) return;
    told = Date.now();
    stderr.write(`step ${step} of ${steps}  loss ${loss}\n`);
  };
}

function validationLine({ step, epoch, loss, metrics }: ValidationRecord): string {
  const score = `validation ${(100 * metrics.score).toFixed(1)} %`;
  return `step ${step}  epoch ${epoch + 1}  loss ${loss.toFixed(4)}  ${score}`;
}

/** Show how many of how many are done; where there is no terminal nothing is shown. */
export function countingProgress(stderr: Writable, what: string) {
  const bar = makeBar(stderr, `{bar} {value}/{total} ${what}  {eta_formatted} left`);
  let started = false;
  return {
    update: (done: number, total: number) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}

function makeBar(stderr: Writable, format: string): SingleBar {
  const look = { format, noTTYOutput: false, clearOnComplete: true, hideCursor: true };
  return new SingleBar(
    { ...look, stream: stderr as NodeJS.WritableStream },
    Presets.shades_classic,
  );
}
