import type * as Ort from "onnxruntime-common";

/** What is used of a session of ONNX Runtime. */
export interface Session {
  run(
    feeds: Readonly<Record<string, Ort.Tensor>>,
    fetches: Readonly<Record<string, Ort.Tensor | null>>,
  ): Promise<Readonly<Record<string, Ort.Tensor>>>;
  release(): Promise<void>;
}

/** What a door lends to the programs that it runs: the part of ONNX Runtime's module that they use. */
export interface Runtime {
  /** ONNX Runtime's class of tensors, of the same module as the sessions. */
  readonly Tensor: typeof Ort.Tensor;
  /** Load the bytes of an ONNX model. */
  createSession(model: Uint8Array): Promise<Session>;
  /**
   * Whether a run writes its results into the tensors that it is handed (onnxruntime-node). If not
   * (onnxruntime-web, which computes in a memory of its own), the tensors that it returns are kept.
   */
  readonly writesInPlace: boolean;
}
