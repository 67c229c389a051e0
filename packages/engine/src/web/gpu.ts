interface Navigator {
  readonly gpu?: { requestAdapter(): Promise<object | null> };
}

/**
 * Refuse a browser that cannot compute on a graphics card.
 *
 * @throws Error  when there is no WebGPU, or no card that it may use
 */
export async function requireGpu(): Promise<void> {
  const { gpu } = (globalThis as { readonly navigator?: Navigator }).navigator ?? {};
  if (!gpu) {
    throw new Error(
      'compile: expected the device "webgpu", got a page without WebGPU. ' +
        'Serve it from https or localhost, in a browser that has it, or use the device "cpu".',
    );
  }
  if (await gpu.requestAdapter()) return;
  throw new Error(
    'compile: expected the device "webgpu", got a browser with WebGPU but no adapter. ' +
      'Allow hardware acceleration in its settings, or use the device "cpu".',
  );
}
