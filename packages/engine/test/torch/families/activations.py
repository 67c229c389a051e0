"""Activations, also where exponentials overflow and at their kinks."""

import torch
import torch.nn.functional as F

from case import case
from draw import normal, values

SMOOTH = [-100, -30, -8, -3.1, -2.5, -1, -0.3, -0.001, 0.001, 0.4, 1, 2, 2.9, 3.2, 6.5, 21, 30, 100]
KINKS = [-3, -1, 0, 1, 3, 6]


def activation(name, function, twice=True):
    case(f"{name}: from -100 to 100", lambda x: function(x), x=values(SMOOTH), twice=twice)


def kinks(name, function):
    case(f"{name}: at its kinks", lambda x: function(x), x=values(KINKS))


activation("relu", F.relu, twice=False)
activation("leakyRelu", F.leaky_relu, twice=False)
activation("leakyRelu of slope 0.2", lambda x: F.leaky_relu(x, 0.2), twice=False)
activation("relu6", F.relu6, twice=False)
activation("elu", F.elu)
activation("elu of alpha 0.5", lambda x: F.elu(x, 0.5))
activation("selu", F.selu)
activation("celu of alpha 2", lambda x: F.celu(x, 2.0))
activation("silu", F.silu)
activation("softplus", F.softplus)
activation("hardSwish", F.hardswish, twice=False)
activation("hardSigmoid", F.hardsigmoid, twice=False)
activation("mish", F.mish)
activation("gelu", F.gelu)
activation("gelu by tanh", lambda x: F.gelu(x, approximate="tanh"))
activation("sigmoid", torch.sigmoid)
activation("logSigmoid", F.logsigmoid)
activation("tanh", torch.tanh)
activation("softsign", F.softsign)

kinks("relu", F.relu)
kinks("leakyRelu", F.leaky_relu)
kinks("relu6", F.relu6)
kinks("hardSwish", F.hardswish)
kinks("hardSigmoid", F.hardsigmoid)

case(
    "prelu: a slope for each channel",
    lambda x, slope: F.prelu(x, slope),
    x=normal(2, 3, 4),
    slope=normal(3),
)
case("glu: last axis", lambda x: F.glu(x), x=normal(3, 8, scale=3), twice=True)
case("glu: middle axis", lambda x: F.glu(x, 1), x=normal(2, 4, 3))
case(
    "softmax: large logits",
    lambda x: F.softmax(x, -1),
    x=values([[30, 29, -30, 28.5], [1000, 999, 0, -1000], [0.1, 0.2, -0.3, 0.4]]),
    twice=True,
)
case("softmax: middle axis", lambda x: F.softmax(x, 1), x=normal(2, 4, 3), twice=True)
case(
    "logSoftmax: large logits",
    lambda x: F.log_softmax(x, -1),
    x=values([[30, 29, -30, 28.5], [1000, 999, 0, -1000], [0.1, 0.2, -0.3, 0.4]]),
    twice=True,
)
case("logSoftmax: first axis", lambda x: F.log_softmax(x, 0), x=normal(4, 3))
