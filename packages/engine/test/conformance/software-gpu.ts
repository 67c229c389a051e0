import { existsSync } from "node:fs";

/**
 * What a process must have in its environment when it starts to find a graphics card that is none:
 * SwiftShader, the Vulkan driver in Chromium's package, which computes on the processor.
 *
 * @returns  one set of variables, or none where Chromium is not installed
 */
export function softwareGpu(
  folder = "/usr/lib/chromium",
): readonly Readonly<Record<string, string>>[] {
  const driver = `${folder}/vk_swiftshader_icd.json`;
  return existsSync(driver) ? [{ LD_LIBRARY_PATH: folder, VK_ICD_FILENAMES: driver }] : [];
}
