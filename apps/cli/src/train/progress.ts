import type { Writable } from "node:stream";
import { Presets, SingleBar } from "cli-progress";
import type { Progress, TrainObserver, ValidationRecord } from "syntopia";

/** Shows a training on a terminal: a bar for the steps, a line for each validation. */
export interface TrainingProgress {
  readonly observer: TrainObserver;
  /** Take the bar away; may be called again. */
  end(): void;
}

/**
 * Make a progress bar for a training. Where there is no terminal only the lines are written.
 *
 * @param steps  the most steps; undefined when only the run itself knows
 */
export function trainingProgress(stderr: Writable, steps: number | undefined): TrainingProgress {
  const bar = new SingleBar(
    {
      format: "{bar} step {value}/{total}  loss {loss}  {eta_formatted} left",
      stream: stderr as NodeJS.WritableStream,
      noTTYOutput: false,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  stderr.write("reading data and building the model ...\n");
  let started = false;
  return {
    observer: {
      step: ({ step }: Progress, loss: number) => {
        const shown = { loss: loss.toFixed(3) };
        if (!started) bar.start(steps ?? step, step, shown);
        started = true;
        if (step > bar.getTotal()) bar.setTotal(step);
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

function validationLine({ step, epoch, loss, metrics }: ValidationRecord): string {
  const score = `validation ${(100 * metrics.score).toFixed(1)} %`;
  return `step ${step}  epoch ${epoch + 1}  loss ${loss.toFixed(4)}  ${score}`;
}
