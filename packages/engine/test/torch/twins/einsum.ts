import { einsum, type Tensor } from "@syntopia/engine";
import type { Twin } from "../case.ts";

const EQUATIONS = [
  "bij,bjk->bik",
  "ij,jk",
  "ba",
  "ii->i",
  "ii",
  "bii->b",
  "i,j->ij",
  "ij->",
  "...ij,...jk->...ik",
  "b...d,d->b...",
  "bhid,bhjd->bhij",
  "bn,anm,bm->ba",
  "ijk,k->ji",
  "ij,kl->il",
];

export const EINSUM: Readonly<Record<string, Twin>> = Object.fromEntries(
  EQUATIONS.map((equation) => [
    `einsum: ${equation}`,
    (operands) => einsum(equation, ...(Object.values(operands) as Tensor[])),
  ]),
);
