"""Numbers that carry f, f', f'' and the first derivatives by every parameter, in the precision of mpmath.

The functions below keep their digits in both tails, so that a formula written with them only cancels where its
mathematics does.
"""
from mpmath import mp, mpf

FAR = mpf(10) ** 30  # e^-x has long vanished, and its exponent would not fit into memory much further out


class Jet:
    def __init__(self, v, d=0, dd=0, g=()):
        self.v, self.d, self.dd, self.g = mpf(v), mpf(d), mpf(dd), tuple(g)

    def chain(self, f0, f1, f2):
        """f(self) for a function with value f0, derivative f1 and second derivative f2 at self."""
        return Jet(f0, f1 * self.d, f2 * self.d**2 + f1 * self.dd, [f1 * g for g in self.g])

    def __add__(self, other):
        o = jet(other, len(self.g))
        return Jet(self.v + o.v, self.d + o.d, self.dd + o.dd, [a + b for a, b in zip(self.g, o.g)])

    def __mul__(self, other):
        o = jet(other, len(self.g))
        return Jet(self.v * o.v, self.d * o.v + self.v * o.d, self.dd * o.v + 2 * self.d * o.d + self.v * o.dd,
                   [a * o.v + self.v * b for a, b in zip(self.g, o.g)])

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -jet(other, len(self.g))

    def __rsub__(self, other):
        return -self + other

    def __truediv__(self, other):
        return self * reciprocal(jet(other, len(self.g)))

    def __rtruediv__(self, other):
        return reciprocal(self) * other

    def __abs__(self):
        return -self if self.v < 0 else self

    __radd__ = __add__
    __rmul__ = __mul__


def jet(value, parameters):
    return value if isinstance(value, Jet) else Jet(value, g=[mpf(0)] * parameters)


def variables(x, params):
    """x and the parameters as jets in which each knows its own derivative."""
    unit = [[mpf(i == k) for i in range(len(params))] for k in range(len(params))]
    return Jet(x, 1, g=[mpf(0)] * len(params)), [Jet(p, g=unit[k]) for k, p in enumerate(params)]


def exp_of(v):
    return mpf(0) if v < -FAR else mp.exp(v)


def sigmoid_of(v):
    return exp_of(v) / (1 + exp_of(v)) if v < 0 else 1 / (1 + exp_of(-v))


def reciprocal(u):
    return u.chain(1 / u.v, -1 / u.v**2, 2 / u.v**3)


def exp(u):
    e = exp_of(u.v)
    return u.chain(e, e, e)


def expm1(u):
    e = exp_of(u.v)
    return u.chain(mp.expm1(u.v) if abs(u.v) < 1 else e - 1, e, e)


def log1p(u):
    return u.chain(mp.log1p(u.v), 1 / (1 + u.v), -1 / (1 + u.v) ** 2)


def sqrt(u):
    root = mp.sqrt(u.v)
    return u.chain(root, 1 / (2 * root), -1 / (4 * root * u.v))


def sigmoid(u):
    s, c = sigmoid_of(u.v), sigmoid_of(-u.v)
    return u.chain(s, s * c, s * c * (c - s))


def softplus(u):
    s, c = sigmoid_of(u.v), sigmoid_of(-u.v)
    return u.chain(max(u.v, 0) + mp.log1p(exp_of(-abs(u.v))), s, s * c)


def tanh(u):
    t = mp.tanh(u.v) if abs(u.v) < FAR else mp.sign(u.v)
    slope = 4 * sigmoid_of(2 * u.v) * sigmoid_of(-2 * u.v)
    return u.chain(t, slope, -2 * t * slope)


def erf(u):
    slope = 2 / mp.sqrt(mp.pi) * exp_of(-u.v**2)
    return u.chain(mp.erf(u.v) if abs(u.v) < FAR else mp.sign(u.v), slope, -2 * u.v * slope)


def normal_cdf(u):
    density = exp_of(-u.v**2 / 2) / mp.sqrt(2 * mp.pi)
    value = mp.erfc(-u.v / mp.sqrt(2)) / 2 if abs(u.v) < FAR else mpf(u.v > 0)
    return u.chain(value, density, -u.v * density)


def sin(u):
    return u.chain(mp.sin(u.v), mp.cos(u.v), -mp.sin(u.v))


def cos(u):
    return u.chain(mp.cos(u.v), -mp.sin(u.v), -mp.cos(u.v))


def atan(u):
    slope = 1 / (1 + u.v**2)
    return u.chain(mp.atan(u.v), slope, -2 * u.v * slope**2)


def power(u, p):
    """u^p for u > 0; both may vary."""
    log = u.chain(mp.log(u.v), 1 / u.v, -1 / u.v**2)
    product = log * p
    value = mp.power(u.v, p.v)
    return product.chain(value, value, value)
