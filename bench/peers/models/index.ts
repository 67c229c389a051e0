import type { StepName } from "../../steps/index.ts";
import type { PeerModel } from "../net.ts";
import { bert } from "./bert.ts";
import { gcn } from "./gcn.ts";
import { mlp } from "./mlp.ts";
import { resnet18 } from "./resnet18.ts";
import { transformer } from "./transformer.ts";

/** Every step as it is written for the peers in JavaScript. */
export const PEER_MODELS: { readonly [name in StepName]: PeerModel } = {
  transformer,
  resnet18,
  bert,
  gcn,
  mlp,
};
