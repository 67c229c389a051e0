import type { StepName } from "../../steps/index.ts";
import type { PeerModel } from "../net.ts";
import { gcn } from "./gcn.ts";
import { mlp } from "./mlp.ts";
import { transformer } from "./transformer.ts";

/** The steps that are written for the peers in JavaScript. */
export const PEER_MODELS: { readonly [name in StepName]?: PeerModel } = { transformer, gcn, mlp };
