"""Every activation as one formula on jets (definitions and conventions: README.md)."""
from mpmath import mp, mpf

from jet import (atan, cos, erf, exp, expm1, log1p, normal_cdf, power, sigmoid, sin, softplus, sqrt, tanh)

NO_LIMIT = {  # at which infinities which quantities have none
    "sin": ((-1, 1), ("f", "d1", "d2", "omega")), "snake": ((-1, 1), ("d1", "d2", "a")),
    "gcu": ((-1, 1), ("f", "d1", "d2")), "sinc": ((-1, 1), ("omega",)),
    "sine_relu": ((-1,), ("f", "d1", "d2", "epsilon"))}


def clamp(x, low, high):
    return low + 0 * x if x.v <= value(low) else high + 0 * x if x.v >= value(high) else x


def value(p):
    return getattr(p, "v", p)


def leaky(x, alpha):
    return x if x.v > 0 else alpha * x


def elu(x, alpha):
    return x if x.v > 0 else alpha * expm1(x)


def snake(x, a):
    return x + sin(a * x) * sin(a * x) / a


def gelu_tanh(x):
    return x * sigmoid(2 * mp.sqrt(2 / mp.pi) * (x + mpf(0.044715) * x * x * x))


def relu_general(x, slope, max_value, threshold):
    if x.v >= max_value.v:
        return max_value + 0 * x
    return x if x.v > threshold.v else slope * (x - threshold)


def leaky_twice_relu6(x, alpha, cap):
    return cap + alpha * (x - cap) if x.v >= cap.v else leaky(x, alpha)


def smelu(x, beta):
    if x.v >= value(beta):
        return x
    return (x + beta) * (x + beta) / (4 * beta) if x.v > -value(beta) else 0 * x


def sqnl(x):
    if abs(x.v) > 2:
        return 0 * x + mp.sign(x.v)
    return x - x * abs(x) / 4


def shrink(x, lambd, bias):
    return x - bias if x.v > value(lambd) else x + bias if x.v < -value(lambd) else 0 * x


def sinc(x, omega):
    return sin(omega * x) / (omega * x) if x.v != 0 else 1 + x * x * omega * omega * mpf(-1) / 6


def at_zero(*_):
    return [0]


def both(*p):
    return [-p[0], p[0]]


def ends(*p):
    return [p[0], p[1]]


def nowhere(*_):
    return []


def fixed(*points):
    return lambda *_: list(points)


def squareplus(x, b):
    """With b = 0 it is ReLU: the sum would leave rounding there; the term in b is for the slope in b."""
    if b.v != 0:
        return (x + sqrt(x * x + b)) / 2
    return 0 * x if x.v == 0 else b / (4 * x) + x if x.v > 0 else -b / (4 * x)


# id: (parameters, formula, where f'' does not exist)
FORMULAS = {
    "identity": ("", lambda x: x, nowhere),
    "affine": ("a b", lambda x, a, b: a * x + b, nowhere),
    "binary_step": ("h0 threshold", lambda x, h0, t=0: h0 + 0 * x if x.v == value(t) else 0 * x + (x.v > value(t)),
                    lambda h0, t=0: [t]),
    "sign": ("", lambda x: 0 * x + mp.sign(x.v), at_zero),
    "sigmoid": ("steepness", lambda x, k=1: sigmoid(k * x), nowhere),
    "hard_sigmoid": ("", lambda x: clamp(x + 3, 0, 6) / 6, fixed(-3, 3)),
    "hard_sigmoid_ab": ("alpha beta", lambda x, a, b: clamp(a * x + b, 0, 1), lambda a, b: [-b / a, (1 - b) / a]),
    "sparse_sigmoid": ("", lambda x: clamp((x + 1) / 2, 0, 1), fixed(-1, 1)),
    "log_sigmoid": ("", lambda x: -softplus(-x), nowhere),
    "tanh": ("", tanh, nowhere),
    "scaled_tanh": ("a b", lambda x, a, b: a * tanh(b * x), nowhere),
    "hard_tanh": ("min_val max_val", clamp, ends),
    "clip": ("min_val max_val", clamp, ends),
    "arctan": ("", atan, nowhere),
    "softsign": ("", lambda x: x / (1 + abs(x)), at_zero),
    "erf": ("", erf, nowhere),
    "isru": ("alpha", lambda x, a: x / sqrt(1 + a * x * x), nowhere),
    "elliott": ("", lambda x: x / (2 * (1 + abs(x))) + mpf(0.5), at_zero),
    "bipolar_sigmoid": ("", lambda x: tanh(x / 2), nowhere),
    "cloglog": ("", lambda x: -expm1(-exp(x)), nowhere),
    "sqnl": ("", sqnl, fixed(-2, 0, 2)),
    "soft_clipping": ("alpha", lambda x, a: (softplus(a * x) - softplus(a * (x - 1))) / a, nowhere),
    "relu": ("", lambda x: leaky(x, 0), at_zero),
    "relu6": ("cap", lambda x, cap=6: clamp(x, 0, cap), lambda cap=6: [0, cap]),
    "leaky_relu": ("alpha", leaky, at_zero),
    "prelu": ("alpha", leaky, at_zero),
    "rrelu": ("lower upper", lambda x, low, up: leaky(x, (low + up) / 2), at_zero),
    "leaky_relu6": ("alpha cap", lambda x, a, cap=6: leaky(x, a) if x.v < value(cap) else cap + 0 * x,
                    lambda a, cap=6: [0, cap]),
    "leaky_twice_relu6": ("alpha cap", leaky_twice_relu6, lambda a, cap: [0, cap]),
    "relu_general": ("slope max_value threshold", relu_general, lambda s, m, t: [t, m]),
    "thresholded_relu": ("theta", lambda x, t: x if x.v > t.v else 0 * x, lambda t: [t]),
    "threshold": ("theta value", lambda x, t, v: x if x.v > t.v else v + 0 * x, lambda t, v: [t]),
    "squared_relu": ("power", lambda x, p=2: (power(x, p) if p != 2 else x * x) if x.v > 0 else 0 * x, at_zero),
    "star_relu": ("scale bias", lambda x, s, b: s * x * x + b if x.v > 0 else b + 0 * x, at_zero),
    "nlrelu": ("beta", lambda x, b: log1p(b * x) if x.v > 0 else 0 * x, at_zero),
    "sine_relu": ("epsilon", lambda x, e: x if x.v > 0 else e * (sin(x) - cos(x)), at_zero),
    "elu": ("alpha", elu, at_zero),
    "selu": ("alpha scale", lambda x, a, s: s * elu(x, a), at_zero),
    "celu": ("alpha", lambda x, a: x if x.v > 0 else a * expm1(x / a), at_zero),
    "isrlu": ("alpha", lambda x, a: x if x.v >= 0 else x / sqrt(1 + a * x * x), at_zero),
    "serlu": ("alpha lambda_", lambda x, a, s: s * (x if x.v > 0 else a * x * exp(x)), at_zero),
    "softplus": ("beta", lambda x, b: softplus(b * x) / b, nowhere),
    "squareplus": ("b", squareplus, lambda b: [] if b else [0]),
    "sparse_plus": ("", lambda x: smelu(x, 1), fixed(-1, 1)),
    "smelu": ("beta", smelu, both),
    "exponential": ("", exp, nowhere),
    "gelu": ("", lambda x: x * normal_cdf(x), nowhere),
    "gelu_tanh": ("", gelu_tanh, nowhere),
    "quick_gelu": ("", lambda x: x * sigmoid(mpf(1.702) * x), nowhere),
    "silu": ("", lambda x: x * sigmoid(x), nowhere),
    "swish": ("beta", lambda x, b: x * sigmoid(b * x), nowhere),
    "eswish": ("beta", lambda x, b: b * x * sigmoid(x), nowhere),
    "hard_swish": ("", lambda x: x if x.v > 3 else 0 * x if x.v < -3 else x * (x + 3) / 6, fixed(-3, 3)),
    "mish": ("", lambda x: x * tanh(softplus(x)), nowhere),
    "serf": ("", lambda x: x * erf(softplus(x)), nowhere),
    "tanhexp": ("", lambda x: x * tanh(exp(x)), nowhere),
    "smish": ("", lambda x: x * tanh(log1p(sigmoid(x))), nowhere),
    "logish": ("", lambda x: x * log1p(sigmoid(x)), nowhere),
    "lisht": ("", lambda x: x * tanh(x), nowhere),
    "elish": ("", lambda x: (x if x.v >= 0 else expm1(x)) * sigmoid(x), at_zero),
    "hard_elish": ("", lambda x: (x if x.v >= 0 else expm1(x)) * clamp((x + 1) / 2, 0, 1), fixed(-1, 0, 1)),
    "dsilu": ("", lambda x: sigmoid(x) * (1 + x * sigmoid(-x)), nowhere),
    "softshrink": ("lambd", lambda x, t: shrink(x, t, t), both),
    "hardshrink": ("lambd", lambda x, t: shrink(x, t, 0), both),
    "shrink": ("lambd bias", shrink, both),
    "tanhshrink": ("", lambda x: x - tanh(x), nowhere),
    "sin": ("omega", lambda x, w: sin(w * x), nowhere),
    "sinc": ("omega", sinc, nowhere),
    "snake": ("a", snake, nowhere),
    "gcu": ("", lambda x: x * cos(x), nowhere),
    "gaussian": ("", lambda x: exp(-(x * x)), nowhere),
    "bent_identity": ("", lambda x: (sqrt(x * x + 1) - 1) / 2 + x, nowhere),
}
