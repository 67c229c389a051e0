"""Normalisations: by batch, group, instance, layer, and root mean square."""

import torch
import torch.nn.functional as F

from case import case
from draw import fixed, normal, uniform, values


def rms_norm(x, scale, epsilon=1e-5):
    return x * torch.rsqrt((x * x).mean(-1, keepdim=True) + epsilon) * scale


def batch_norm_train(x, params__scale, params__bias, running__mean, running__variance):
    mean, variance = running__mean.clone(), running__variance.clone()
    y = F.batch_norm(x, mean, variance, params__scale, params__bias, training=True)
    return {"y": y, "mean": mean, "variance": variance}


case(
    "batchNormalization: training",
    batch_norm_train,
    x=normal(3, 2, 3, 4, scale=2, shift=1),
    params__scale=normal(2),
    params__bias=normal(2),
    running__mean=fixed(normal(2)),
    running__variance=fixed(uniform(0.5, 2, 2)),
)
case(
    "batchNormalization: training, second derivative",
    lambda x, params__scale, params__bias: F.batch_norm(
        x, None, None, params__scale, params__bias, training=True
    ),
    x=normal(2, 2, 2, 3),
    params__scale=normal(2),
    params__bias=normal(2),
    twice=True,
)
case(
    "batchNormalization: evaluation",
    lambda x, params__scale, params__bias, running__mean, running__variance: F.batch_norm(
        x, running__mean, running__variance, params__scale, params__bias
    ),
    x=normal(2, 3, 2, 4),
    params__scale=normal(3),
    params__bias=normal(3),
    running__mean=fixed(normal(3)),
    running__variance=fixed(uniform(0.5, 2, 3)),
)
case(
    "groupNorm: pictures",
    lambda x, scale, bias: F.group_norm(x, 3, scale, bias),
    x=normal(2, 6, 3, 2),
    scale=normal(6),
    bias=normal(6),
    twice=True,
)
case(
    "groupNorm: rows",
    lambda x, scale, bias: F.group_norm(x, 2, scale, bias, eps=1e-3),
    x=normal(3, 8),
    scale=normal(8),
    bias=normal(8),
)
case(
    "instanceNorm: pictures",
    lambda x, scale, bias: F.instance_norm(x, weight=scale, bias=bias),
    x=normal(2, 3, 4, 3, scale=3, shift=-2),
    scale=normal(3),
    bias=normal(3),
    twice=True,
)
case(
    "layerNorm: tokens",
    lambda x, scale, bias: F.layer_norm(x, (5,), scale, bias),
    x=normal(2, 3, 5),
    scale=normal(5),
    bias=normal(5),
    twice=True,
)
case(
    "layerNorm: rows far from zero, and all zero",
    lambda x, scale, bias: F.layer_norm(x, (4,), scale, bias),
    x=values([[3, 3.1, 3.2, 2.9], [0, 0, 0, 0], [-3, 3, -3, 3]]),
    scale=normal(4),
    bias=normal(4),
)
case(
    "layerNorm: large epsilon",
    lambda x, scale, bias: F.layer_norm(x, (6,), scale, bias, eps=0.1),
    x=normal(3, 6, scale=0.3),
    scale=normal(6),
    bias=normal(6),
    twice=True,
)
case("rmsNorm: tokens", rms_norm, x=normal(2, 3, 5), scale=normal(5), twice=True)
