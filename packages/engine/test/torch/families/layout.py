"""What moves numbers without changing them."""

import torch
import torch.nn.functional as F

from case import case
from draw import normal

case("pad: constant", lambda x: F.pad(x, (1, 2, 0, 3), value=1.5), x=normal(2, 3))
case("slice: steps", lambda x: x[1:, ::2, 1:4:3], x=normal(3, 5, 6))
case("concat: three", lambda a, b: torch.cat([a, b, a], 1), a=normal(2, 3), b=normal(2, 1))
case("stack: middle", lambda a, b: torch.stack([a, b], 1), a=normal(2, 3), b=normal(2, 3))
case("reverse: two axes", lambda x: x.flip((0, 2)), x=normal(2, 3, 4))
case("transpose, reshape", lambda x: x.permute(2, 0, 1).reshape(4, 6), x=normal(2, 3, 4))
