import type { Row } from "./row.ts";
import { time } from "./time.ts";

/** Time some work as a row; the processor's time stands beside it. */
export async function timedRow(what: string, work: () => unknown, atMost?: number): Promise<Row> {
  const { clock, processor } = await time(work);
  const note = `processor ${processor.toFixed(1)} ms`;
  const goal = atMost === undefined ? {} : { goal: { atMost } };
  return { what, value: clock, unit: "ms", note, ...goal };
}
