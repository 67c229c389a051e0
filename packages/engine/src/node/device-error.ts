import type { Device } from "../runtime/options.ts";

/** What ONNX Runtime says when a device is missing, and what helps. */
const MISSING: Readonly<Partial<Record<Device, { readonly said: RegExp; readonly help: string }>>> =
  {
    webgpu: {
      said: /WebGPU adapter|WebGpuContext|webgpu/i,
      help:
        "Install the card's Vulkan driver (Linux), or point VK_ICD_FILENAMES at a software driver " +
        "such as Chromium's SwiftShader before Node starts",
    },
    cuda: {
      said: /ExecutionProvider_Cuda|onnxruntime_providers|CUDA (?:failure|error)|cudaGetDevice/i,
      help:
        "Install NVIDIA's driver, CUDA 12 and cuDNN 9, and ONNX Runtime's CUDA library: " +
        "node node_modules/onnxruntime-node/script/install.js --onnxruntime-node-install=cuda12",
    },
  };

/** Say of an error of ONNX Runtime which device is missing and what to do; others stay as they are. */
export function explainDevice(error: unknown, device: Device): unknown {
  const said = error instanceof Error ? error.message.trim() : String(error);
  if (said.includes("fallback to CPU EP has been explicitly disabled")) {
    return new Error(
      `compile: expected every node on the device "${device}" (strict), got some that it has no ` +
        "kernel for. See which with placement(), or leave strict out to run those on the processor.",
      { cause: error },
    );
  }
  const missing = MISSING[device];
  if (!missing?.said.test(said)) return error;
  return new Error(
    `compile: expected the device "${device}", got none: ${lastSentence(said)}. ` +
      `${missing.help}, or use the device "cpu".`,
    { cause: error },
  );
}

/** ONNX Runtime's messages start with file names and conditions; what happened stands at the end. */
function lastSentence(said: string): string {
  return said
    .split(/ was false\. | : (?=[A-Z])/)
    .at(-1)!
    .replace(/\s+/g, " ")
    .replace(/\.$/, "");
}
