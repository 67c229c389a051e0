import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Lets a machine without a graphics card compute with WebGPU, on the processor. */
const SOFTWARE_GPU_FLAGS = [
  "--enable-unsafe-webgpu",
  "--use-webgpu-adapter=swiftshader",
  "--enable-features=Vulkan",
];

/** Why there is no browser to test in, or undefined if there is one. */
export const NO_BROWSER = existsSync(EXECUTABLE)
  ? undefined
  : `no chromium at ${EXECUTABLE}; apt-get install chromium, or set CHROMIUM`;

/** Start a real, headless Chromium; close it at the end. */
export async function launchChromium({ webgpu = false } = {}): Promise<Browser> {
  const gpu = webgpu ? SOFTWARE_GPU_FLAGS : [];
  const args = [...FLAGS.filter((flag) => !webgpu || flag !== "--disable-gpu"), ...gpu];
  return chromium.launch({ executablePath: EXECUTABLE, headless: true, args });
}
