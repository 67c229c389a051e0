"""Values and gradients from PyTorch, against which `torch.test.ts` holds the engine.

    cd packages/engine/test/torch && /usr/bin/python3 cases.py > cases.json

Made with PyTorch 1.13 (Debian's python3-torch). Each case draws its inputs from a generator seeded
by the case's name, so that a new case leaves the others as they are. All is computed in float64 on
inputs that float32 holds, so that whatever differs is the engine's own rounding.

A line of the result is one tensor. A case holds

    inputs     what both sides are fed
    outputs    what the function makes of them
    weights    w of the loss  Σ outputs · w
    gradients  of the loss towards each input that is a float and not `fixed`
    curvature  (where `twice`) the gradients of  Σ g²  towards the same inputs, g being those of
               Σ outputs² · w: the square bends what is linear
"""

import json
import sys

sys.dont_write_bytecode = True

from case import CASES, measure  # noqa: E402
from families import (
    activations,
    attention,
    convolution,
    einsum,
    elementwise,
    indexing,
    large,
    layout,
    losses,
    networks,
    normalization,
    pooling,
    recurrent,
    reduction,
    resize,
    segments,
    sorting,
)


def write(value, indent=0):
    """JSON with one tensor to a line."""
    if "shape" in value:
        return json.dumps(value, separators=(", ", ": "))
    pad = " " * indent
    rows = [f"{pad}  {json.dumps(key)}: {write(item, indent + 2)}" for key, item in value.items()]
    return "{\n" + ",\n".join(rows) + f"\n{pad}}}"


print(write({name: measure(case) for name, case in CASES.items()}))
