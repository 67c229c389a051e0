import { type NdArray, zerosArray } from "../array.ts";
import type { TraceEvent } from "../profile/trace.ts";
import type { InputType, ProgramSource } from "../program.ts";
import { requireSource } from "../require-program.ts";
import type { Device } from "../runtime/options.ts";
import type { Branch } from "../tree.ts";
import { traced } from "./profile.ts";
import type { CompileOptions } from "./session.ts";

/** How many nodes of each ONNX type run on each device; a device that none runs on is not there. */
export type Placement = { readonly [D in Device]?: Readonly<Record<string, number>> };

const DEVICE_OF: Readonly<Record<string, Device>> = {
  CPUExecutionProvider: "cpu",
  WebGpuExecutionProvider: "webgpu",
  CUDAExecutionProvider: "cuda",
};

/**
 * Find out where the nodes of a program run: those that the device has no kernel for, and those
 * that it would compute wrongly, run on the processor.
 *
 * The program is run once, on zeros. Nodes that were computed or joined with others when the
 * session was made are not counted.
 *
 * @throws Error  as `compile`
 * @example
 * await placement(step, { device: "webgpu" }) // { webgpu: { MatMul: 4, Add: 3 }, cpu: { Gather: 1 } }
 */
export async function placement<
  const I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
>(
  source: ProgramSource<I, S>,
  options: Omit<CompileOptions, "profileTo"> = {},
): Promise<Placement> {
  requireSource(source);
  const zeros = Object.entries(source.inputs).map(
    ([name, { shape, dtype }]) => [name, zerosArray(shape, dtype)] as const,
  );
  const feeds = Object.fromEntries(zeros) as Record<Extract<keyof I, string>, NdArray>;
  return countByDevice(await traced(source, feeds, 1, options));
}

function countByDevice(events: readonly TraceEvent[]): Placement {
  const counts: { [D in Device]?: Record<string, number> } = {};
  for (const { cat, name, args } of events) {
    if (cat !== "Node" || !name.endsWith("_kernel_time")) continue;
    const device = DEVICE_OF[String(args.provider)];
    if (!device) throw new Error(`internal: placement met the provider "${args.provider}"`);
    const ofDevice = (counts[device] ??= {});
    const type = String(args.op_name);
    ofDevice[type] = (ofDevice[type] ?? 0) + 1;
  }
  return counts;
}
