import type * as Ort from "onnxruntime-common";
import { placeOf } from "../profile/trace.ts";
import type { Session } from "./runtime.ts";

/** Run a session; what it throws is explained. Null stands for a result that is to be made room for. */
export async function runSession(
  session: Session,
  feeds: Record<string, Ort.Tensor>,
  fetches: Record<string, Ort.Tensor | null>,
): Promise<Readonly<Record<string, Ort.Tensor>>> {
  try {
    return await session.run(feeds, fetches);
  } catch (error) {
    throw explainRun(error);
  }
}

/**
 * Say in the form of our errors what ONNX Runtime stopped at: op, layer, and what to do.
 *
 * @param error  what a session's `run` threw; anything but a failed node is handed back
 */
function explainRun(error: unknown): unknown {
  const said = error instanceof Error ? error.message : String(error);
  const failed = said.match(/while running (\w+) node\. Name:'([^']*)' Status Message: ([\s\S]*)/);
  if (!failed) return error;
  const [, type, node, message] = failed as unknown as [string, string, string, string];
  const { path, backward } = placeOf(node);
  const where = `${type}${path === "" ? "" : ` in "${path}"`}${backward ? ", backward" : ""}`;
  return new Error(`run: ${textOf(where, message)}`, { cause: error });
}

function textOf(where: string, message: string): string {
  const outside = message.match(/idx=(-?\d+) must be within the inclusive range (\[[^\]]*\])/);
  if (outside) {
    const range = outside[2]!.replace(",", ", ");
    return `expected indices in ${range} for ${where}, got ${outside[1]}. Check the ids or labels that are fed.`;
  }
  if (/out of (range|bounds)|invalid indi/i.test(message)) {
    return `expected indices within the axis for ${where}, got one outside. Check the ids or labels that are fed.`;
  }
  if (/Integer division by zero/.test(message)) {
    return `expected whole numbers other than 0 to divide by in ${where}, got 0. Use maximum or where.`;
  }
  const short = message.split(" ").length > 40 ? message.split(" ").slice(-40).join(" ") : message;
  return `expected ${where} to succeed, got an error of ONNX Runtime: ${short.trim()}`;
}
