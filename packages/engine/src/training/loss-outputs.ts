import { describeValue } from "../describe-value.ts";
import { isTensor, type Tensor } from "../tensor.ts";
import type { Tree } from "../tree.ts";

/** What a loss function returns. */
export type LossOutputs = { readonly loss: Tensor; readonly buffers?: Tree<Tensor> } & {
  readonly [name: string]: Tensor | Tree<Tensor>;
};

/** What a training step returns: the loss's tensors, and the norm where it is limited. */
export type TrainingOutputs<L extends LossOutputs, N extends number | undefined> = {
  readonly [K in keyof L as Exclude<K, "buffers">]: Tensor;
} & ([N] extends [number]
  ? { readonly gradientNorm: Tensor }
  : [N] extends [undefined]
    ? unknown
    : { readonly gradientNorm?: Tensor });

/**
 * Tell the new buffers from what is to be seen.
 *
 * @param hasBuffers  whether the step keeps buffers
 * @throws Error  when the loss function returned no loss, no buffers where there are some, or
 *                something else than tensors
 */
export function splitOutputs(
  returned: LossOutputs,
  hasBuffers: boolean,
): { readonly outputs: Readonly<Record<string, Tensor>>; readonly buffers?: Tree<Tensor> } {
  requireReturned(returned);
  const { buffers, ...rest } = returned;
  const outputs = hasBuffers || buffers === undefined ? rest : returned;
  if (hasBuffers && buffers === undefined) {
    throw new Error(
      "trainingStep: expected the loss to return the new `buffers` beside `loss`, got none",
    );
  }
  const odd = Object.entries(outputs).find(([, value]) => !isTensor(value));
  if (odd) {
    throw new Error(
      `trainingStep: expected the loss to return tensors by name, got something else as "${odd[0]}"` +
        (odd[0] === "buffers" ? ". Give trainingStep the first `buffers`." : ""),
    );
  }
  const tensors = outputs as Readonly<Record<string, Tensor>>;
  return { outputs: tensors, ...(hasBuffers && { buffers: buffers! }) };
}

function requireReturned(returned: unknown): void {
  const loss = typeof returned === "object" && returned !== null && !isTensor(returned);
  if (loss && "loss" in returned) return;
  throw new Error(
    `trainingStep: expected the loss to return { loss }, got ${describeValue(returned)}. ` +
      "The function waits for nothing, and says return.",
  );
}
