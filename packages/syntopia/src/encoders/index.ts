/**
 * Each modality becomes tokens.
 * In: batches of words, objects, pictures. Out: vectors (B, L, D) with a mask.
 * Next: gcn relates objects, fusion joins modalities.
 * From: Vaswani et al. 2017 (text), convolutional networks (pictures).
 */
export { type ImageEncoderOptions, type ImageEncoderParams, imageEncoder } from "./image.ts";
export { type ObjectEncoderParams, objectEncoder } from "./objects.ts";
export { type TextEncoderOptions, type TextEncoderParams, textEncoder } from "./text.ts";
export { type Tokens, tokensOf } from "./tokens.ts";
