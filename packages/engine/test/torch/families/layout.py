"""What moves numbers without changing them."""

import torch
import torch.nn.functional as F

from case import case
from draw import normal

case("pad: constant", lambda x: F.pad(x, (1, 2, 0, 3), value=1.5), x=normal(2, 3))
case("pad: reflect", lambda x: F.pad(x, (2, 1, 1, 2), mode="reflect"), x=normal(1, 2, 3, 4))
case("pad: replicate", lambda x: F.pad(x, (2, 1, 1, 2), mode="replicate"), x=normal(1, 2, 3, 4))
case("pad: circular", lambda x: F.pad(x, (2, 1, 1, 2), mode="circular"), x=normal(1, 2, 3, 4))
case("slice: steps", lambda x: x[1:, ::2, 1:4:3], x=normal(3, 5, 6))
case("concat: three", lambda a, b: torch.cat([a, b, a], 1), a=normal(2, 3), b=normal(2, 1))
case("stack: middle", lambda a, b: torch.stack([a, b], 1), a=normal(2, 3), b=normal(2, 3))
case("reverse: two axes", lambda x: x.flip((0, 2)), x=normal(2, 3, 4))
case("roll: two axes", lambda x: x.roll((2, -1), (0, 1)), x=normal(3, 4))
case("tile: more axes than x has", lambda x: x.tile(2, 1, 3), x=normal(3, 2))
case(
    "repeatInterleave: each element", lambda x: x.repeat_interleave(3, 1), x=normal(2, 3)
)
case("split: uneven", lambda x: dict(zip("abc", x.split([2, 1, 3], 1))), x=normal(2, 6))
case("triu, tril", lambda x: {"triu": x.triu(1), "tril": x.tril(-1)}, x=normal(2, 4, 5))
case("transpose, reshape", lambda x: x.permute(2, 0, 1).reshape(4, 6), x=normal(2, 3, 4))
case(
    "diagonal, squeeze, flatten",
    lambda x: {
        "diagonal": x.diagonal(dim1=1, dim2=3),
        "squeeze": x.squeeze(2),
        "flatten": x.flatten(1, -1),
    },
    x=normal(2, 3, 1, 4),
)
case(
    "dot, outer",
    lambda a, b: {"dot": torch.dot(a, b[:3]), "outer": torch.outer(a, b)},
    a=normal(3),
    b=normal(4),
    twice=True,
)
