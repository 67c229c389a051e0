"""Small networks: many ops in a row, differentiated twice."""

import torch
import torch.nn.functional as F

from case import case
from draw import indices, normal


def classifier(x, w, scale, bias, v):
    y = F.silu(F.group_norm(F.conv2d(x, w, padding=1), 2, scale, bias))
    return F.log_softmax(F.max_pool2d(y, 2).flatten(1) @ v, -1)


def separable(x, w, v, a, b):
    """A depthwise and a pointwise convolution, then channels weighed by their own averages."""
    y = F.softplus(F.conv2d(F.conv2d(x, w, padding=1, groups=3), v))
    shares = torch.sigmoid(torch.tanh(y.mean((2, 3)) @ a) @ b)
    return y * shares[:, :, None, None]


def upsampler(x, w, v):
    y = torch.tanh(F.conv_transpose2d(x, w, stride=2, padding=1, output_padding=1))
    larger = F.interpolate(y, scale_factor=1.5, mode="bilinear", align_corners=False)
    return F.conv2d(larger, v, dilation=2)


def words(params__table, i, scale, bias, w):
    tokens = F.layer_norm(F.embedding(i, params__table), (4,), scale, bias)
    return (F.gelu(tokens @ w).mean(1) ** 2).sum(-1).sqrt()


case(
    "network: convolution, group norm, SiLU, pool, dense",
    classifier,
    twice=True,
    x=normal(2, 2, 4, 4),
    w=normal(4, 2, 3, 3, scale=0.4),
    scale=normal(4),
    bias=normal(4),
    v=normal(16, 3, scale=0.4),
)
case(
    "network: separable convolution, channels weighed",
    separable,
    twice=True,
    x=normal(2, 3, 4, 4),
    w=normal(3, 1, 3, 3, scale=0.4),
    v=normal(4, 3, 1, 1, scale=0.4),
    a=normal(4, 2, scale=0.4),
    b=normal(2, 4),
)
case(
    "network: transposed convolution, resize, dilated convolution",
    upsampler,
    twice=True,
    x=normal(1, 2, 3, 3),
    w=normal(2, 3, 3, 3, scale=0.4),
    v=normal(2, 3, 3, 3, scale=0.4),
)
case(
    "network: embedding, layer norm, GELU, length",
    words,
    twice=True,
    params__table=normal(5, 4),
    i=indices([[0, 2, 2], [4, 1, 2]]),
    scale=normal(4),
    bias=normal(4),
    w=normal(4, 3),
)
