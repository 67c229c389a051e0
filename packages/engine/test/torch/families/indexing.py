"""Gathers and scatters: duplicates add up."""

import torch.nn.functional as F

from case import case
from draw import indices, integers, normal

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
    "scatterAdd: rows (index_add)",
    lambda x, i, u: x.index_add(0, i, u),
    x=normal(3, 2),
    i=integers(0, 3, 8),
    u=normal(8, 2),
    twice=True,
)
