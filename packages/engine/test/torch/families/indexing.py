"""Gathers and scatters: duplicates add up."""

import torch.nn.functional as F

from case import case
from draw import indices, integers, normal, ties

case(
    "gather: rows, many twice",
    lambda x, i: x.index_select(0, i),
    x=normal(4, 3),
    i=integers(0, 4, 9),
    twice=True,
)
case(
    "gather: last axis",
    lambda x, i: x.index_select(2, i),
    x=normal(2, 3, 4),
    i=indices([3, 3, 0, 1, 3]),
)
case(
    "gather: a table of indices in the middle",
    lambda x, i: x[:, i],
    x=normal(2, 4, 3),
    i=integers(0, 4, 2, 3),
)
case(
    "embedding: duplicate ids",
    lambda params__table, i: F.embedding(i, params__table),
    params__table=normal(5, 3),
    i=indices([[1, 1, 4], [1, 0, 4]]),
)
case(
    "takeAlong: last axis",
    lambda x, i: x.gather(-1, i),
    x=normal(3, 4),
    i=integers(0, 4, 3, 6),
    twice=True,
)
case(
    "takeAlong: first axis",
    lambda x, i: x.gather(0, i),
    x=normal(4, 2, 3),
    i=integers(0, 4, 5, 2, 3),
)
case(
    "scatterAlong: add, last axis",
    lambda x, i, u: x.scatter_add(1, i, u),
    x=normal(3, 4),
    i=integers(0, 4, 3, 7),
    u=normal(3, 7),
    twice=True,
)
case(
    "scatterAlong: set",
    lambda x, i, u: x.scatter(0, i, u),
    x=normal(5, 3),
    i=indices([[0, 4, 2], [3, 1, 0]]),
    u=normal(2, 3),
)
case(
    "gatherNd: pixels",
    lambda x, i: x[i[:, 0], i[:, 1]],
    x=normal(3, 4, 2),
    i=indices([[0, 1], [2, 3], [0, 1], [1, 0], [0, 1]]),
    twice=True,
)
case(
    "gatherNd: all axes",
    lambda x, i: x[i[..., 0], i[..., 1], i[..., 2]],
    x=normal(2, 3, 2),
    i=indices([[[0, 1, 1], [1, 2, 0]], [[0, 1, 1], [0, 0, 0]]]),
)
case(
    "scatterNd: add, duplicates",
    lambda x, i, u: x.index_put((i[:, 0], i[:, 1]), u, accumulate=True),
    x=normal(3, 4, 2),
    i=indices([[0, 1], [2, 3], [0, 1], [1, 0], [0, 1]]),
    u=normal(5, 2),
    twice=True,
)
case(
    "scatterNd: set",
    lambda x, i, u: x.index_put((i[:, 0],), u),
    x=normal(4, 3),
    i=indices([[2], [0]]),
    u=normal(2, 3),
)
case(
    "scatterAdd: rows (index_add)",
    lambda x, i, u: x.index_add(0, i, u),
    x=normal(3, 2),
    i=integers(0, 3, 8),
    u=normal(8, 2),
    twice=True,
)
case("oneHot: classes", lambda i: F.one_hot(i, 4).double(), i=indices([[0, 3], [2, 2]]))
case(
    "scatterAlong: max, ties",
    lambda x, i, u: x.scatter_reduce(0, i, u, "amax"),
    x=ties(3, 4),
    i=integers(0, 3, 6, 4),
    u=ties(6, 4),
)
case(
    "scatterAlong: min, ties",
    lambda x, i, u: x.scatter_reduce(1, i, u, "amin"),
    x=ties(3, 4),
    i=integers(0, 4, 3, 5),
    u=ties(3, 5),
)
case(
    "takeAlong: fewer indices along the other axes",
    lambda x, i: x.gather(1, i),
    x=normal(3, 4, 2),
    i=integers(0, 4, 2, 5, 1),
    twice=True,
)
case(
    "scatterAlong: add, fewer along the other axis",
    lambda x, i, u: x.scatter_add(0, i, u),
    x=normal(4, 3),
    i=integers(0, 4, 6, 2),
    u=normal(6, 2),
    twice=True,
)
case(
    "scatterAlong: max, ties, fewer along the other axis",
    lambda x, i, u: x.scatter_reduce(1, i, u, "amax"),
    x=ties(3, 4),
    i=integers(0, 4, 2, 5),
    u=ties(2, 5),
)
