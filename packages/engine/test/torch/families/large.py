"""100,000 rows with many duplicate indices: made by formula on both sides, kept as a few sums."""

import torch

from case import case
from draw import formula, formula_integers

ROWS, TARGETS, D = 100_000, 53, 8


def zeros(*shape):
    return torch.zeros(*shape, dtype=torch.float64)


def large(name, function, **recipes):
    case(f"{name}: 100,000 rows", function, digest=True, **recipes)


large(
    "gather",
    lambda x, i: x.index_select(0, i),
    x=formula(TARGETS, D),
    i=formula_integers(TARGETS, ROWS),
)
large(
    "gather, middle axis",
    lambda x, i: x.index_select(1, i),
    x=formula(2, TARGETS, 3),
    i=formula_integers(TARGETS, ROWS),
)
large(
    "scatterAdd",
    lambda x, i, u: x.index_add(0, i, u),
    x=formula(TARGETS, D),
    i=formula_integers(TARGETS, ROWS),
    u=formula(ROWS, D, offset=3),
)
large(
    "segmentSum",
    lambda x, i: zeros(TARGETS, 2 * D).index_add(0, i, x),
    x=formula(ROWS, 2 * D),
    i=formula_integers(TARGETS, ROWS),
)
large(
    "segmentMean",
    lambda x, i: zeros(TARGETS, D).scatter_reduce(
        0, i[:, None].expand_as(x), x, "mean", include_self=False
    ),
    x=formula(ROWS, D),
    i=formula_integers(TARGETS, ROWS),
)
large(
    "segmentMax",
    lambda x, i: zeros(TARGETS, D).scatter_reduce(
        0, i[:, None].expand_as(x), x, "amax", include_self=False
    ),
    x=formula(ROWS, D, modulus=99_999_989),
    i=formula_integers(TARGETS, ROWS),
)
large(
    "takeAlong",
    lambda x, i: x.gather(0, i),
    x=formula(TARGETS, D),
    i=formula_integers(TARGETS, ROWS, D),
)
large(
    "gatherNd",
    lambda x, i: x[i[:, 0], i[:, 1]],
    x=formula(7, 7, D),
    i=formula_integers(7, ROWS, 2),
)
large(
    "scatterNd",
    lambda x, i, u: x.index_put((i[:, 0], i[:, 1]), u, accumulate=True),
    x=formula(7, 7, D),
    i=formula_integers(7, ROWS, 2),
    u=formula(ROWS, D, offset=3),
)
