import type { BackendName } from "./backends.ts";

/** Cases that ONNX Runtime 1.30 computes wrongly on a backend, with what is wrong there. */
export const EXCEPTIONS: {
  readonly [B in BackendName]?: Readonly<Record<string, string>>;
} = {};
