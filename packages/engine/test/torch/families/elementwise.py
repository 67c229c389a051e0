"""Arithmetic element by element: powers, limits, ties, functions near their edges."""

import torch

from case import case
from draw import fixed, flags, normal, ties, uniform, values

case("pow: cube of either sign", lambda x: x.pow(3), x=values([-2, -0.5, 0, 0.5, 3]), twice=True)
case("pow: two and a half", lambda x: x.pow(2.5), x=uniform(0.2, 3, 2, 4), twice=True)
case("pow: to the minus two", lambda x: x.pow(-2), x=values([-2, -0.5, 0.25, 3]), twice=True)
case(
    "pow: square and first power, at zero",
    lambda x: {"square": x.pow(2), "first": x.pow(1)},
    x=values([-1.5, 0, 2]),
)
case(
    "pow: tensor to a tensor, broadcast",
    lambda x, y: x.pow(y),
    x=uniform(0.3, 2, 3, 1),
    y=uniform(-2, 2, 4),
    twice=True,
)
case("abs: at zero", lambda x: x.abs(), x=values([-2, -0.001, 0, 0.001, 30]))
case("clip: at its limits", lambda x: x.clamp(-1, 2), x=values([-3, -1, -0.5, 0, 2, 2.5]))
case("clip: below only", lambda x: x.clamp(min=0.5), x=values([-3, 0.5, 0.6]))
case("clip: above only", lambda x: x.clamp(max=0.5), x=values([-3, 0.5, 0.6]))
case("maximum: ties, broadcast", lambda x, y: torch.maximum(x, y), x=ties(4, 5), y=ties(5))
case("minimum: ties, broadcast", lambda x, y: torch.minimum(x, y), x=ties(4, 1), y=ties(5))
case(
    "where: broadcast",
    lambda condition, x, y: torch.where(condition, x, y),
    condition=flags(3, 1, 4),
    x=normal(2, 1),
    y=normal(4),
)
case(
    "where, tril, triu: of truth values",
    lambda condition, allowed, a: {
        "where": torch.where(condition, allowed, a),
        "tril": a.tril(),
        "triu": a.triu(1),
    },
    condition=flags(2, 1, 4),
    allowed=flags(4),
    a=flags(3, 4),
)
case(
    "arithmetic: broadcast both ways",
    lambda x, y: (x + 2) * y - x / y,
    x=normal(4, 1, 3),
    y=uniform(0.5, 2, 2, 1),
    twice=True,
)
case(
    "sqrt, rsqrt, reciprocal, square",
    lambda x: {
        "sqrt": x.sqrt(),
        "rsqrt": x.rsqrt(),
        "reciprocal": x.reciprocal(),
        "square": x.square(),
    },
    x=uniform(0.3, 4, 6),
    twice=True,
)
case("exp, log", lambda x: {"exp": x.exp(), "log": x.log()}, x=uniform(0.01, 5, 6), twice=True)
case(
    "expm1, log1p: near zero",
    lambda x: {"expm1": torch.expm1(x), "log1p": torch.log1p(x)},
    x=values([-0.9, -0.2, -0.001, 0, 0.001, 0.3, 2]),
    twice=True,
)
case(
    "sin, cos, tan",
    lambda x: {"sin": x.sin(), "cos": x.cos(), "tan": x.tan()},
    x=values([-30, -1.2, 0, 0.7, 30]),
    twice=True,
)
case(
    "asin, acos, atan",
    lambda x: {"asin": x.asin(), "acos": x.acos(), "atan": x.atan()},
    x=values([-0.95, -0.3, 0, 0.5, 0.9]),
    twice=True,
)
case(
    "sinh, cosh",
    lambda x: {"sinh": x.sinh(), "cosh": x.cosh()},
    x=values([-4, -0.3, 0, 0.5, 3]),
    twice=True,
)
case("erf", lambda x: torch.erf(x), x=values([-5, -1, -0.001, 0, 0.5, 2]), twice=True)
case(
    "floor, ceil, round, trunc: halves go to even",
    lambda x: {"floor": x.floor(), "ceil": x.ceil(), "round": x.round(), "trunc": x.trunc()},
    x=values([-2.5, -1.5, -0.5, -0.4, 0, 0.5, 1.5, 2.5, 3.7]),
)
case(
    "remainder: the sign of the divisor",
    lambda x, y: torch.remainder(x, y),
    x=fixed(values([-5.5, -3, 3, 5.5, 7])),
    y=fixed(values([2, -2, 2, -2, 3])),
)
case(
    "matmul: batches broadcast",
    lambda x, y: torch.matmul(x, y),
    x=normal(2, 1, 3, 4),
    y=normal(3, 4, 2),
    twice=True,
)
case("matmul: one left side", lambda x, y: torch.matmul(x, y), x=normal(3, 4), y=normal(5, 4, 2))
case(
    "matmul: vectors",
    lambda x, a, b: {"right": x @ b, "left": a @ x, "both": a @ a},
    x=normal(2, 3, 4),
    a=normal(3),
    b=normal(4),
    twice=True,
)
case(
    "two layers with tanh: penalty on the gradient",
    lambda x, w, v: torch.tanh(x @ w) @ v,
    x=normal(4, 3),
    w=normal(3, 5),
    v=normal(5, 1),
    twice=True,
)
case(
    "comparisons: equal ones",
    lambda x, y: {"greater": x > y, "equal": x == y, "lessEqual": x <= y},
    x=ties(3, 4),
    y=ties(4),
)
