"""Reductions: ties share, zeros in products, spread, logarithms of sums."""

import torch

from case import case
from draw import normal, ties, values

case("sum: two axes", lambda x: x.sum((0, 2)), x=normal(2, 3, 4))
case("mean: kept axis", lambda x: x.mean(1, keepdim=True), x=normal(2, 3, 4))
case("max: ties share", lambda x: x.amax(1), x=ties(3, 7))
case("max: two axes", lambda x: x.amax((0, 2)), x=ties(2, 3, 4))
case("min: ties share", lambda x: x.amin(-1, keepdim=True), x=ties(3, 7))
case(
    "prod: with none, one and two zeros",
    lambda x: x.prod(1),
    x=values([[1.5, -2, 0.5, 3], [1.5, 0, 0.5, 3], [0, -2, 0, 3]]),
)
case("prod: second derivative", lambda x: x.prod(-1), x=normal(2, 3, shift=2), twice=True)
case("variance: unbiased", lambda x: x.var(1), x=normal(3, 5), twice=True)
case(
    "variance: biased, two axes",
    lambda x: x.var((0, 2), unbiased=False),
    x=normal(2, 3, 4),
)
case("std: unbiased, kept", lambda x: x.std(-1, keepdim=True), x=normal(3, 5), twice=True)
case(
    "logSumExp: large numbers",
    lambda x: x.logsumexp(-1),
    x=values([[1000, 999, 1001], [-1000, -1000, -1001], [0.1, 0.5, -30]]),
    twice=True,
)
case("logSumExp: two axes", lambda x: x.logsumexp((0, 2)), x=normal(2, 3, 4))
case(
    "norm: p of a half, one and a half, three, with zeros",
    lambda x: {
        name: torch.linalg.vector_norm(x, p, dim=1)
        for name, p in {"half": 0.5, "oneAndHalf": 1.5, "three": 3}.items()
    },
    x=values([[0, 1, 0], [3, -4, 0], [0.5, 2, -1]]),
)
case("norm: Euclidean", lambda x: torch.linalg.vector_norm(x, dim=-1), x=normal(3, 4), twice=True)
case(
    "argmax, argmin",
    lambda x: {"argmax": x.argmax(1), "argmin": x.argmin(1)},
    x=normal(4, 6),
)
case(
    "cumsum: middle axis",
    lambda x: x.cumsum(1),
    x=normal(2, 5, 3),
    twice=True,
)
case(
    "cumsum: reverse",
    lambda x: x.flip(1).cumsum(1).flip(1),
    x=normal(3, 5),
)
case(
    "cumsum: exclusive",
    lambda x: x.cumsum(0) - x,
    x=normal(5, 2),
)
