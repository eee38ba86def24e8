#!/usr/bin/env python3
"""Writes more_activations.csv: reference rows for what activations.csv lacks, by the same rules (README.md).

    generate.py           writes the file
    generate.py --check   computes every row of activations.csv anew and compares

Needs python3-mpmath. Every derivative is compared with differences of f before it is written.
"""
import csv
import math
import random
import sys
from fractions import Fraction
from pathlib import Path

from mpmath import mp, mpf

from formulas import FORMULAS, NO_LIMIT
from jet import variables

FOLDER = Path(__file__).resolve().parent
COLUMNS = ["activation", "params", "x_hex", "x", "f", "d1", "d2", "dparams", "unit", "slack"]
SMALLEST, EPSILON = 2.0**-1074, 2.0**-52
INFINITY = mp.ldexp(1, 3400)  # stands for it: far outside double, and every limit is long reached
MARGIN = mpf("1.005")  # units and slacks are printed with three digits

SETS = [
    ("affine", 1.5, -0.5), ("affine", -2, 3), ("binary_step", 1, 1), ("binary_step", 0.5, -0.5), ("sign",),
    ("sigmoid", 2), ("sigmoid", 0.25), ("sparse_sigmoid",), ("scaled_tanh", 1, 1), ("clip", -1, 1), ("clip", -0.5, 2),
    ("hard_tanh", 0, 6), ("hard_sigmoid_ab", 0.5, 0.25), ("erf",), ("elliott",), ("bipolar_sigmoid",), ("cloglog",),
    ("sqnl",), ("soft_clipping", 1), ("soft_clipping", 4), ("soft_clipping", 20), ("soft_clipping", 50), ("relu6", 4),
    ("leaky_relu", 1.5), ("leaky_relu", -0.5), ("prelu", 0), ("rrelu", 0, 0.5), ("leaky_relu6", 0.25, 4),
    ("leaky_twice_relu6", 0.2, 6), ("leaky_twice_relu6", 0.125, 4), ("relu_general", 0, sys.float_info.max, 0),
    ("relu_general", 0.25, 6, 1), ("thresholded_relu", 0.5), ("threshold", 0, 0), ("threshold", 1, -0.5),
    ("squared_relu", 1), ("squared_relu", 1.5), ("squared_relu", 3), ("star_relu", 0.8944, -0.4472), ("nlrelu", 1),
    ("nlrelu", 0.5), ("sine_relu", 0.0025), ("elu", 2), ("celu", 2), ("isru", 0.25), ("isrlu", 3),
    ("serlu", 2.90427, 1.07862), ("softplus", 0.5), ("squareplus", 0.25), ("squareplus", 0), ("sparse_plus",),
    ("smelu", 0.5), ("exponential",), ("swish", 0), ("swish", 8), ("eswish", 2), ("dsilu",), ("smish",), ("logish",),
    ("lisht",), ("elish",), ("hard_elish",), ("softshrink", 0), ("hardshrink", 0), ("shrink", 0.5, 0),
    ("shrink", 0.5, 0.5), ("shrink", 1, 0.25), ("sin", 0.125), ("sin", 0.7), ("sinc", 1), ("sinc", 4),
    ("sinc", 0.7), ("snake", 0.5), ("gcu",)]

# Functions that apply exp, tanh ... to something rounded, and where.
ROUNDED_ARGUMENT = {
    "scaled_tanh": lambda x, a, b: not is_power_of_two(b), "swish": lambda x, b: not is_power_of_two(b),
    "softplus": lambda x, b: not is_power_of_two(b), "sin": lambda x, w: not is_power_of_two(w),
    "sinc": lambda x, w: not is_power_of_two(w),
    "snake": lambda x, a: not is_power_of_two(a), "celu": lambda x, a: not is_power_of_two(a),
    "gelu": lambda x: True, "gelu_tanh": lambda x: True, "quick_gelu": lambda x: True, "gaussian": lambda x: True,
    "erf": lambda x: True, "tanhexp": lambda x: x > 0, "serf": lambda x: x > 0, "cloglog": lambda x: x > 0}


def wave_terms(name, x, *p):
    """Sizes of the terms that cancel all along an oscillating function, per quantity."""
    s, c = abs(mp.sin(x)), abs(mp.cos(x))
    if name == "gcu":
        return {"d1": c + abs(x) * s, "d2": 2 * s + abs(x) * c}
    if name == "sine_relu" and x < 0:
        return {"f": p[0] * (s + c), "d1": p[0] * (s + c), "d2": p[0] * (s + c), "epsilon": s + c}
    u = (p[0] * x) if p else x
    s, c = abs(mp.sin(u)), abs(mp.cos(u))
    if name == "sinc" and abs(u) > 1:
        slope = c / abs(u) + s / u**2
        return {"d1": p[0] * slope, "omega": abs(x) * slope,
                "d2": p[0] ** 2 * (s / abs(u) + 2 * c / u**2 + 2 * s / abs(u) ** 3)}
    if name == "snake" and abs(u) > 0.2:
        return {"d1": mpf(1), "a": abs(x) / p[0] + 1 / p[0] ** 2}
    return {}


WAVES = ("gcu", "sine_relu", "sinc", "snake", "sin")


def is_power_of_two(b):
    return b == 0 or math.frexp(b)[0] in (0.5, -0.5)


def rounded(value):
    """The double nearest to an mpf, subnormal ones included."""
    sign, mantissa, exponent, bits = value._mpf_
    if mantissa == 0 or exponent + bits < -1080:
        return 0.0
    if exponent + bits > 1025:
        return -math.inf if sign else math.inf
    try:
        return float(Fraction(-mantissa if sign else mantissa) * Fraction(2) ** exponent)
    except OverflowError:
        return -math.inf if sign else math.inf


def digits(x):
    """Enough for what cancels in the formulas at x; twice as many must give the same doubles."""
    if x == 0:
        return 120
    size = abs(int(mp.log10(abs(x)))) + 1
    return 120 + 3 * size + (350 if abs(x) > 30 else 0) + int(3 * min(abs(x), 800) / 2.3)


class Reference:
    """One activation with fixed parameters."""

    def __init__(self, name, params):
        self.name, self.params = name, [float(p) for p in params]
        names, self.formula, kinks = FORMULAS[name]
        self.names = names.split()[:len(params)]
        self.kinks = [float(k) for k in kinks(*self.params)]
        self.zeros = {} if name in WAVES else self.interior_zeros()

    def quantities(self, x):
        """f, d1, d2 and df/dp as mpf."""
        at, p = variables(x, self.params)
        y = self.formula(at, *p)
        d2 = mpf(0) if x in self.kinks else y.dd
        return {"f": y.v, "d1": y.d, "d2": d2, **dict(zip(self.names, y.g))}

    def value(self, x, params):
        at, p = variables(x, params)
        return self.formula(at, *p).v

    def exact(self, x):
        if math.isnan(x):
            return dict.fromkeys(["f", "d1", "d2", *self.names], math.nan)
        far = mpf(x) if math.isfinite(x) else INFINITY * (1 if x > 0 else -1)
        precision, before, now = digits(far), None, {}
        while before != now:
            with mp.workdps(precision):
                before, now = now, {q: rounded(v) for q, v in self.quantities(far).items()}
            precision *= 2
        return now | self.limits(x)

    def limits(self, x):
        if math.isfinite(x):
            return {}
        if self.name == "nlrelu" and x > 0:
            return {"f": math.inf}  # too slow for the stand-in
        sides, quantities = NO_LIMIT.get(self.name, ((), ()))
        return dict.fromkeys(quantities if math.copysign(1, x) in sides else (), math.nan)

    def verify(self, x):
        """Differences of f must agree with the derivatives."""
        if not math.isfinite(x) or x == 0 or x in self.kinks:
            return
        with mp.workdps(digits(mpf(x))):
            exact, x = self.quantities(mpf(x)), mpf(x)
            h = mpf(10) ** -25 * min(abs(x), 1)
            left, middle, right = (self.value(x + k * h, self.params) for k in (-1, 0, 1))
            self.compare("d1", exact, (right - left) / (2 * h))
            self.compare("d2", exact, (right - 2 * middle + left) / h**2)
            for k, name in enumerate(self.names):
                room = min([abs(x - kink) for kink in self.kinks] + [1 / abs(x), mpf(abs(self.params[k]) or 1)])
                if self.name == "squareplus":
                    room = min(room, x * x)  # keeps x^2 + b above 0
                step = mpf(10) ** -25 * room  # moves no kink across x, and p * x only a little
                up, down = ([*map(mpf, self.params)] for _ in range(2))
                up[k], down[k] = up[k] + step, down[k] - step
                difference = self.value(x, up) - self.value(x, down)
                self.compare(name, exact, difference / (2 * step))

    def compare(self, quantity, exact, difference):
        error = abs(exact[quantity] - difference)
        allowed = mpf(10) ** -25 * abs(exact[quantity]) + mpf(10) ** -40 * abs(exact["f"]) + mpf(10) ** -400
        assert error <= allowed, (self.name, self.params, quantity, mp.nstr(exact[quantity]), mp.nstr(difference))

    def interior_zeros(self):
        """(x0, size of what cancels there) by quantity, for the zeros x0 != 0 of each."""
        with mp.workdps(100):
            grid = [mpf(k) / 16 + mpf(1) / 37 for k in range(-640, 640)]
            rows = [self.quantities(x) for x in grid]
            found = {}
            for i in range(len(grid) - 1):
                a, b = grid[i], grid[i + 1]
                if a < 0 < b or any(a <= k <= b for k in self.kinks):
                    continue
                for q in rows[i]:
                    if rows[i][q] * rows[i + 1][q] < 0:
                        found.setdefault(q, []).append(self.zero_between(q, a, b))
            return found

    def zero_between(self, q, a, b):
        below = self.quantities(a)[q] < 0
        while b - a > mpf(10) ** -40:
            middle = (a + b) / 2
            a, b = (middle, b) if (self.quantities(middle)[q] < 0) == below else (a, middle)
        near = [a * (mpf(1) / 2 + mpf(k) / 200) for k in range(201)]
        size = max(abs(self.quantities(x)[q]) for x in near)
        return a, max(size, self.sensitivity(q, a))

    def sensitivity(self, q, x):
        """|x dq/dx|"""
        h = mpf(10) ** -25 / max(abs(x), 1)
        return abs(self.quantities(x * (1 + h))[q] - self.quantities(x * (1 - h))[q]) / (2 * h)

    def unit(self, q, x, r):
        """The error unit where it is larger than one ulp of r, else 0."""
        sizes = [s for x0, s in self.zeros.get(q, []) if abs(x - x0) <= abs(x0) / 2]
        if self.name in WAVES and math.isfinite(x) and x != 0:
            with mp.workdps(digits(mpf(x))):
                sizes += [size for name, size in wave_terms(self.name, mpf(x), *self.params).items() if name == q]
        near_zero = max(sizes, default=0) * EPSILON
        near_underflow = SMALLEST * min(max(1.0, x * x), 2.0**20) if r != 0 else 0
        unit = max(near_zero, near_underflow)
        return unit if unit > math.ulp(r) else 0

    def slack(self, q, x, r):
        applies = ROUNDED_ARGUMENT.get(self.name)
        if x == 0 or not applies or not applies(x, *self.params):
            return 0
        with mp.workdps(digits(mpf(x))):
            slack = self.sensitivity(q, mpf(x)) * EPSILON / 2
        return slack if slack > max(math.ulp(r), self.unit(q, x, r)) else 0

    def row(self, x):
        exact = self.exact(x)
        finite = {q: r for q, r in exact.items() if math.isfinite(r) and math.isfinite(x)}
        return [self.name, joined(dict(zip(self.names, self.params))), x.hex() if math.isfinite(x) else repr(x), repr(x),
                *(repr(exact[q]) for q in ("f", "d1", "d2")), joined({name: exact[name] for name in self.names}),
                printed({q: self.unit(q, x, r) for q, r in finite.items()}),
                printed({q: self.slack(q, x, r) for q, r in finite.items()})]

    def points(self):
        """Where to compute: everywhere once, densely where something happens."""
        pick = random.Random(self.name + joined(dict(zip(self.names, self.params))))
        xs = {k / 8 for k in range(-64, 65)} | {5e-324, -5e-324, 2.0**-1022, -(2.0**-1022)}
        xs |= {sign * pick.uniform(1, 9) * 10.0**-k for sign in (-1, 1) for k in (300, 200, 100, 40, 20, 12, 8, 5, 3, 2)}
        xs |= {sign * pick.uniform(1, 9) * 10.0**k for sign in (-1, 1) for k in (2, 5, 20, 100, 200)}
        xs |= {-1e300, 1e300, -745.1, -709.78, 709.78, -sys.float_info.max, sys.float_info.max, -1e-9, 1e-9}
        xs |= {pick.uniform(low, high) for low, high in ((-760, -700), (-40, -8), (20, 37)) for _ in range(8)}
        for k in [*self.kinks, *(float(z) for zeros in self.zeros.values() for z, _ in zeros)]:
            xs |= {k, math.nextafter(k, -math.inf), math.nextafter(k, math.inf), k * (1 - 1e-9), k * (1 + 1e-3)}
        return [-0.0, *sorted(x for x in xs if math.isfinite(x)), -math.inf, math.inf, math.nan]


def joined(values):
    return ";".join(f"{name}={float(v)!r}" for name, v in values.items())


def printed(values):
    return ";".join(f"{name}={rounded(v * MARGIN):.2e}" for name, v in values.items() if v)


def write():
    with open(FOLDER / "more_activations.csv", "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(COLUMNS)
        for name, *params in SETS:
            reference = Reference(name, params)
            for x in reference.points():
                reference.verify(x)
                out.writerow(reference.row(x))


def check():
    """Values must be the same doubles; units and slacks are judgements and are not compared."""
    references = {}
    with open(FOLDER / "activations.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        key = (row["activation"], *(float(p.split("=")[1]) for p in row["params"].split(";") if p))
        if key not in references:
            references[key] = Reference(key[0], key[1:])
        exact = references[key].exact(float(row["x"]))
        expected = {q: float(row[q]) for q in ("f", "d1", "d2")}
        expected |= {p.split("=")[0]: float(p.split("=")[1]) for p in row["dparams"].split(";") if p}
        for q, r in expected.items():
            assert exact[q] == r or math.isnan(exact[q]) and math.isnan(r), (key, row["x"], q, r, exact[q])
    print(f"{len(rows)} rows agree")


if __name__ == "__main__":
    check() if "--check" in sys.argv else write()
