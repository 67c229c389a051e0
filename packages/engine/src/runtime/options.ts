import { requireKnownOptions } from "../known-options.ts";
import { webgpuGaps } from "./webgpu-gaps.ts";

/** Where a program runs: the processor, or a graphics card through WebGPU or NVIDIA's CUDA. */
export type Device = "cpu" | "webgpu" | "cuda";

/** What the options of every door have in common. */
export interface DeviceOptions {
  /**
   * Where to run, default "cpu". A device that the machine has not is an error: nothing falls back
   * to another one. Single nodes for which the device has no kernel run on the processor, unless
   * `strict` is set.
   */
  readonly device?: Device;
  /** Refuse a program of which any node would run on the processor instead of the device. */
  readonly strict?: boolean;
}

/**
 * Refuse options that nobody reads, and devices that a door does not know.
 *
 * @param known    the names of the options
 * @param devices  the devices behind this door
 * @throws Error   with the list of those that there are
 */
export function requireOptions(
  options: DeviceOptions,
  known: readonly string[],
  devices: readonly Device[],
): void {
  requireKnownOptions("compile", options, known);
  const { device = "cpu" } = options;
  if (!devices.includes(device))
    throw new Error(`compile: expected a device of ${devices.join(", ")}, got "${device}"`);
}

/** The settings of a session that follow from the device. */
export interface DeviceSettings {
  readonly executionProviders: readonly (
    | Device
    | { readonly name: "webgpu"; readonly forceCpuNodeNames: readonly string[] }
  )[];
  /** Part of `extra.session`. */
  readonly disableFallback: Readonly<Record<string, string>>;
}

/**
 * Say what the device asks of a session.
 *
 * @param model  the bytes of the ONNX file that is to run there
 */
export function deviceSettings(
  { device = "cpu", strict = false }: DeviceOptions,
  model: Uint8Array,
): DeviceSettings {
  const gaps = device === "webgpu" ? webgpuGaps(model) : [];
  return {
    executionProviders: [gaps.length > 0 ? { name: "webgpu", forceCpuNodeNames: gaps } : device],
    disableFallback: strict && device !== "cpu" ? { disable_cpu_ep_fallback: "1" } : {},
  };
}
