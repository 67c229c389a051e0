import { hashWeights } from "./hash.ts";
import { decodeModel, type ModelMetadata, metadataOf } from "./metadata.ts";

/**
 * Check that the weights of a model file are the ones that it was written with.
 *
 * @param bytes         of a file that `exportOnnx` made
 * @param externalData  the file beside it, where the weights are in one
 * @returns             its metadata
 * @throws Error        when the hash of the weights is not the one in the file; and as `readModelMetadata`
 */
export async function verifyModel(
  bytes: Uint8Array,
  externalData?: Uint8Array,
): Promise<ModelMetadata> {
  const model = decodeModel("verifyModel", bytes);
  const metadata = metadataOf(model);
  const found = await hashWeights(model.graph!.initializer, externalData);
  if (found === metadata.hash) return metadata;
  throw new Error(
    `verifyModel: expected weights with ${metadata.hash}, got ${found}. ` +
      "They were changed or damaged after the file was written.",
  );
}
