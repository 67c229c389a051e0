"""Losses with the options that PyTorch gives them."""

import torch
import torch.nn.functional as F

from case import case
from draw import fixed, indices, integers, normal, shares, ties, uniform, values


def focal_binary(x, t, alpha=0.25, gamma=2.0):
    """As in torchvision.ops.sigmoid_focal_loss (Lin et al. 2017), mean."""
    p = torch.sigmoid(x)
    ce = F.binary_cross_entropy_with_logits(x, t, reduction="none")
    p_t = p * t + (1 - p) * (1 - t)
    return ((alpha * t + (1 - alpha) * (1 - t)) * ce * (1 - p_t) ** gamma).mean()


def focal_classes(x, t, gamma=2.0):
    log_p = F.log_softmax(x, 1).gather(1, t[:, None])[:, 0]
    return (-((1 - log_p.exp()) ** gamma) * log_p).mean()


def info_nce(a, b, temperature=0.1):
    """As in CLIP (Radford et al. 2021, figure 3): both ways, of unit vectors."""
    logits = F.normalize(a, dim=-1) @ F.normalize(b, dim=-1).T / temperature
    labels = torch.arange(len(a))
    return (F.cross_entropy(logits, labels) + F.cross_entropy(logits.T, labels)) / 2


LABELS = indices([0, 2, 1, 2, 3])
case(
    "crossEntropy: labels",
    lambda x, t: F.cross_entropy(x, t),
    x=normal(5, 4, scale=3),
    t=LABELS,
    twice=True,
)
case(
    "crossEntropy: large logits",
    lambda x, t: F.cross_entropy(x, t),
    x=values([[1000, -1000, 0], [30, -30, 30]]),
    t=indices([1, 0]),
)
case(
    "crossEntropy: label smoothing",
    lambda x, t: F.cross_entropy(x, t, label_smoothing=0.1),
    x=normal(5, 4),
    t=LABELS,
)
case(
    "crossEntropy: class weights",
    lambda x, t, w: F.cross_entropy(x, t, weight=w),
    x=normal(5, 4),
    t=LABELS,
    w=fixed(uniform(0.2, 2, 4)),
)
case(
    "crossEntropy: class weights, smoothing, ignored labels",
    lambda x, t, w: F.cross_entropy(x, t, weight=w, label_smoothing=0.2, ignore_index=2),
    x=normal(5, 4),
    t=LABELS,
    w=fixed(uniform(0.2, 2, 4)),
)
case(
    "crossEntropy: labels of -100 are ignored",
    lambda x, t: F.cross_entropy(x, t),
    x=normal(4, 3),
    t=indices([0, -100, 2, -100]),
)
for reduction in ("sum", "none"):
    case(
        f"crossEntropy: {reduction}, class weights, smoothing, ignored labels",
        lambda x, t, w, reduction=reduction: F.cross_entropy(
            x, t, weight=w, reduction=reduction, label_smoothing=0.2, ignore_index=0
        ),
        x=normal(5, 4),
        t=LABELS,
        w=fixed(uniform(0.2, 2, 4)),
    )
case(
    "crossEntropy: probabilities",
    lambda x, t: F.cross_entropy(x, t),
    x=normal(4, 3),
    t=shares(4, 3),
)
case(
    "crossEntropy: probabilities, smoothing, class weights",
    lambda x, t, w: F.cross_entropy(x, t, weight=w, label_smoothing=0.1),
    x=normal(4, 3),
    t=fixed(shares(4, 3)),
    w=fixed(uniform(0.2, 2, 3)),
)
case(
    "crossEntropy: pixels",
    lambda x, t, w: F.cross_entropy(x, t, weight=w, ignore_index=1),
    x=normal(2, 3, 2, 4),
    t=integers(0, 3, 2, 2, 4),
    w=fixed(uniform(0.2, 2, 3)),
    twice=True,
)
case(
    "crossEntropy: pixels, none, smoothing",
    lambda x, t: F.cross_entropy(x, t, reduction="none", label_smoothing=0.3),
    x=normal(2, 3, 2, 2),
    t=integers(0, 3, 2, 2, 2),
)
case(
    "crossEntropy: pixels, probabilities",
    lambda x, t: F.cross_entropy(x, t),
    x=normal(2, 3, 2, 2),
    t=fixed(uniform(0, 0.5, 2, 3, 2, 2)),
)
case(
    "binaryCrossEntropy: none",
    lambda x, t: F.binary_cross_entropy_with_logits(x, t, reduction="none"),
    x=values([[-30, -1, 0], [0, 0.5, 30]]),
    t=uniform(0, 1, 2, 3),
)
case(
    "binaryCrossEntropy: mean, positive weight",
    lambda x, t, w: F.binary_cross_entropy_with_logits(x, t, pos_weight=w),
    x=normal(4, 3, scale=3),
    t=fixed(uniform(0, 1, 4, 3)),
    w=fixed(uniform(0.5, 4, 3)),
    twice=True,
)
case(
    "binaryCrossEntropy: sum",
    lambda x, t: F.binary_cross_entropy_with_logits(x, t, reduction="sum"),
    x=normal(4, 3),
    t=fixed(uniform(0, 1, 4, 3)),
)
case(
    "meanSquaredError: mean",
    lambda x, t: F.mse_loss(x, t),
    x=normal(3, 4),
    t=normal(3, 4),
    twice=True,
)
case(
    "meanSquaredError: sum",
    lambda x, t: F.mse_loss(x, t, reduction="sum"),
    x=normal(3, 4),
    t=normal(3, 4),
)
case("l1: mean, with equal ones", lambda x, t: F.l1_loss(x, t), x=ties(3, 4), t=ties(3, 4))
case("l1: none", lambda x, t: F.l1_loss(x, t, reduction="none"), x=normal(3, 4), t=normal(3, 4))
case("huber: delta 0.5", lambda x, t: F.huber_loss(x, t, delta=0.5), x=normal(3, 4), t=normal(3, 4))
case(
    "huber: at the joint",
    lambda x, t: F.huber_loss(x, t, reduction="none"),
    x=values([-2, -1, 0, 1, 2.5]),
    t=values([0, 0, 0, 0, 0]),
)
case(
    "smoothL1: beta 0.5",
    lambda x, t: F.smooth_l1_loss(x, t, beta=0.5),
    x=normal(3, 4),
    t=normal(3, 4),
)
case(
    "smoothL1: sum",
    lambda x, t: F.smooth_l1_loss(x, t, reduction="sum"),
    x=normal(3, 4),
    t=normal(3, 4),
)
case(
    "klDivergence: batch mean",
    lambda x, t: F.kl_div(F.log_softmax(x, -1), t, reduction="batchmean"),
    x=normal(3, 4),
    t=fixed(shares(3, 4)),
    twice=True,
)
case(
    "klDivergence: mean, some shares are zero",
    lambda x, t: F.kl_div(F.log_softmax(x, -1), t, reduction="mean"),
    x=normal(2, 3),
    t=fixed(values([[0, 0.25, 0.75], [1, 0, 0]])),
)
case(
    "klDivergence: sum, logarithms on both sides",
    lambda x, t: F.kl_div(
        F.log_softmax(x, -1), F.log_softmax(t, -1), reduction="sum", log_target=True
    ),
    x=normal(3, 4),
    t=normal(3, 4),
)
case("infoNce: both ways", info_nce, a=normal(4, 3), b=normal(4, 3))
case(
    "focal: yes or no",
    focal_binary,
    x=normal(4, 3, scale=2),
    t=fixed(values([[0, 1, 1], [1, 0, 0], [0, 0, 1], [1, 1, 0]])),
)
case("focal: classes", focal_classes, x=normal(5, 4), t=LABELS)
case(
    "focal: gamma of a half",
    lambda x, t: {"classes": focal_classes(x, t, 0.5), "binary": focal_binary(x, x * 0 + 1, 1, 0.5)},
    x=normal(5, 4),
    t=LABELS,
    twice=True,
)
case(
    "cosineSimilarity: rows",
    lambda a, b: F.cosine_similarity(a, b, dim=-1),
    a=normal(3, 4),
    b=normal(3, 4),
    twice=True,
)
case(
    "tripletMargin: mean",
    lambda a, p, n: F.triplet_margin_loss(a, p, n),
    a=normal(4, 3),
    p=normal(4, 3),
    n=normal(4, 3),
)
SIGNS = fixed(values([1, -1, 1, -1]))
case(
    "tripletMargin: margin, sum, one norm",
    lambda a, p, n: F.triplet_margin_loss(a, p, n, margin=2, p=1, reduction="sum"),
    a=normal(4, 3),
    p=normal(4, 3),
    n=normal(4, 3),
)
case(
    "marginRanking: margin",
    lambda a, b, t: F.margin_ranking_loss(a, b, t, margin=0.5),
    a=normal(4),
    b=normal(4),
    t=SIGNS,
)
case(
    "cosineEmbedding: margin",
    lambda a, b, t: F.cosine_embedding_loss(a, b, t, margin=0.1),
    a=normal(4, 3),
    b=normal(4, 3),
    t=SIGNS,
)
case(
    "hinge: mean",
    lambda x, t: (1 - t * x).clamp(min=0).mean(),
    x=normal(4),
    t=SIGNS,
)
case(
    "negativeLogLikelihood: class weights, ignored labels",
    lambda x, t, w: F.nll_loss(x, t, weight=w, ignore_index=2),
    x=normal(5, 4),
    t=LABELS,
    w=fixed(uniform(0.2, 2, 4)),
)
case("crossEntropy: one sample", lambda x, t: F.cross_entropy(x, t), x=normal(4), t=indices(2))
