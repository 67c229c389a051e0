"""100,000 rows with many duplicate indices: made by formula on both sides, kept as a few sums."""

from case import case
from draw import formula, formula_integers

ROWS, TARGETS, D = 100_000, 53, 8


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
