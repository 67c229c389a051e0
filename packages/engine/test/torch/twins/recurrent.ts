import { gru, lstm, rnn } from "@syntopia/engine";
import type { Twin } from "../case.ts";

export const RECURRENT: Readonly<Record<string, Twin>> = {
  "gru: one layer": ({ x, params }) => ({ ...gru.apply(params, x) }),
  "gru: two layers, both ways, first state": ({ x, h0, params }) => ({
    ...gru.apply(params, x, { hidden: h0 }),
  }),
  "lstm: one layer": ({ x, params }) => ({ ...lstm.apply(params, x) }),
  "lstm: two layers, both ways, first state": ({ x, h0, c0, params }) => ({
    ...lstm.apply(params, x, { hidden: h0, cell: c0 }),
  }),
  "rnn: one layer, first state": ({ x, h0, params }) => ({
    ...rnn.apply(params, x, { hidden: h0 }),
  }),
};
