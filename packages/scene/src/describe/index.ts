// describe: scene -> caption in English or Chinese of which every claim has been measured.
// in: a scene with boxes; out: sentences that parseText reads back into the same objects and relations.
// claims (what is true) -> terms (what things are called) -> statements -> sentences of a language.
// Next: the caption goes beside the picture; the certificate of it is check.
export {
  type CaptionLength,
  DESCRIBE_DEFAULTS,
  type DescribeOptions,
  describe,
} from "./describe.ts";
