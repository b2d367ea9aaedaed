"""Rounding to short floating-point formats, and Adam's loop run in them.

    python3 scripts/oracle/formats.py rounding > tests/fixtures/formats.json
    python3 scripts/oracle/formats.py traces > tests/fixtures/precision-traces.json

float32 and float16 come from NumPy. bfloat16, which NumPy lacks, comes from exact rational arithmetic (Fraction),
rounded once per operation; the same code also rounds to float32 and float16, and must agree with NumPy there.

Numbers are written as the hexadecimal digits of their bits, one format's number after another: 16 digits for a
double, 8 for float32, 4 for float16 and bfloat16 (the upper half of a float32).
"""
import json
import math
import random
import struct
import sys
from fractions import Fraction

import numpy as np

SHAPES = {"float32": (24, 127), "float16": (11, 15), "bfloat16": (8, 127)}
DTYPES = {"float32": np.float32, "float16": np.float16}
CODES = {"float32": ">f", "float16": ">e"}


class Exact:
    """Operations on numbers of a format (held as Python floats): exact, then rounded once, ties to even."""

    def __init__(self, name):
        self.bits, self.top = SHAPES[name]
        self.largest = (2 - Fraction(2) ** (1 - self.bits)) * Fraction(2) ** self.top

    def nearest(self, x, sign):
        """The number nearest to a fraction; `sign` is a float with the sign that a zero takes."""
        if x == 0:
            return math.copysign(0.0, sign)
        size = abs(x)
        exponent = size.numerator.bit_length() - size.denominator.bit_length()
        if size < Fraction(2) ** exponent:
            exponent -= 1
        quantum = Fraction(2) ** (max(exponent, 1 - self.top) - self.bits + 1)
        rounded = round(size / quantum) * quantum  # Python rounds a Fraction's half to even
        return math.copysign(math.inf if rounded > self.largest else float(rounded), x)

    def round(self, x):
        return self.nearest(Fraction(x), x) if math.isfinite(x) else x

    def apply(self, operation, a, b):
        """A sum, difference or product; infinities and NaN follow the doubles' rules, which are every format's."""
        plain = operation(a, b)
        if not (math.isfinite(a) and math.isfinite(b)):
            return plain
        return self.nearest(operation(Fraction(a), Fraction(b)), plain)

    def add(self, a, b):
        return self.apply(lambda x, y: x + y, a, b)

    def sub(self, a, b):
        return self.apply(lambda x, y: x - y, a, b)

    def mul(self, a, b):
        return self.apply(lambda x, y: x * y, a, b)

    def div(self, a, b):
        with np.errstate(all="ignore"):
            plain = float(np.float64(a) / np.float64(b))
        if b == 0 or not (math.isfinite(a) and math.isfinite(b)):
            return plain
        return self.nearest(Fraction(a) / Fraction(b), plain)

    def sqrt(self, a):
        if math.isnan(a) or a < 0:
            return math.nan
        if a == 0 or math.isinf(a):
            return a
        scaled = Fraction(a) * 4**200
        root = math.isqrt(math.floor(scaled))
        # an inexact root lies strictly between two whole numbers, far finer than any tie
        exact = root * root == scaled
        return self.nearest(Fraction(root if exact else 2 * root + 1, (1 if exact else 2) * 2**200), 1.0)

    def pow(self, base, t):
        return self.nearest(Fraction(base) ** t, 1.0)


class NumPy:
    """NumPy's scalars of one type; a result of another type is an error."""

    def __init__(self, name):
        self.dtype = DTYPES[name]

    def kept(self, x):
        assert type(x) is self.dtype, f"{type(x)} is not {self.dtype}"
        return x

    def round(self, x):
        return self.dtype(x)

    def add(self, a, b):
        return self.kept(a + b)

    def sub(self, a, b):
        return self.kept(a - b)

    def mul(self, a, b):
        return self.kept(a * b)

    def div(self, a, b):
        return self.kept(a / b)

    def sqrt(self, a):
        return self.kept(np.sqrt(a))

    def pow(self, base, t):
        return self.kept(base**t)


def digits(name, x):
    if math.isnan(x):  # a NaN has many bit patterns
        return {"float32": "7fc00000", "float16": "7e00", "bfloat16": "7fc0"}[name]
    if name == "bfloat16":
        packed = struct.pack(">f", x)
        assert packed[2:] == b"\0\0"
        return packed[:2].hex()
    return struct.pack(CODES[name], x).hex()


# --- rounding ---


def doubles():
    """Doubles that are hard to round: numbers of each format, middles between them, and both sides of each."""
    random.seed(2)
    yield from (0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, -5e-324, 2.0**-1022, 1.7976931348623157e308)
    yield from (0.9, 0.99, 0.999, 0.1, 1e-3, 1e-8, 10.0, 1 / 3, math.pi, 65504.0, 65519.99, 65520.0, 65535.0)
    for name, (bits, top) in SHAPES.items():
        quanta = [2.0 ** (e - bits + 1) for e in (1 - top, 2 - top, -1, 0, 1, top)]
        counts = [2 ** (bits - 1), 2 ** (bits - 1) + 1, 2**bits - 2, 2**bits - 1]
        centres = [q * (n + half) for q in quanta for n in counts for half in (0, 0.5)]
        small = 2.0 ** (1 - top - bits + 1)  # the smallest subnormal
        centres += [small * n for n in (0.5, 1, 1.5, 2, 2.5, 2 ** (bits - 1) - 1, 2 ** (bits - 1) - 0.5)]
        # a middle of this format, off by less than float32 can tell: rounding by way of float32 loses it
        centres += [random.choice(quanta) * (random.choice(counts) + 0.5 + d * 2.0**-30) for d in (-1, 1) for _ in range(12)]
        for centre in centres:
            if not math.isfinite(centre):
                continue
            yield from (centre, -centre, math.nextafter(centre, 0), math.nextafter(centre, math.inf))
    for _ in range(150):
        yield random.choice((-1, 1)) * random.random() * 2.0 ** random.randint(-30, 20)
        yield struct.unpack(">d", random.getrandbits(64).to_bytes(8, "big"))[0]


def rounding():
    exact = {name: Exact(name) for name in SHAPES}
    rows = []
    for x in sorted(set(doubles()), key=lambda x: (math.isnan(x), x, math.copysign(1, x))):
        with np.errstate(all="ignore"):
            results = {name: float(dtype(x)) for name, dtype in DTYPES.items()}
        for name, result in results.items():
            assert digits(name, exact[name].round(x)) == digits(name, result), (name, x)
        results["bfloat16"] = exact["bfloat16"].round(x)
        bits = "7ff8000000000000" if math.isnan(x) else struct.pack(">d", x).hex()
        rows.append([bits, *(digits(name, results[name]) for name in SHAPES)])
    # -0.0 == 0.0 in a set
    rows.append([struct.pack(">d", -0.0).hex(), "80000000", "8000", "8000"])
    lines = ",\n".join(json.dumps(row) for row in rows)
    return f'{{"numpy": "{np.__version__}", "columns": {json.dumps(["float64", *SHAPES])}, "rows": [\n{lines}\n]}}\n'


# --- traces ---

COLUMNS = ("g", "m", "v", "mHat", "vHat", "update")
STEPS, POWERS, EPS = 100, 400, 1e-3


def trace(ops, gradients, correction, beta1, beta2):
    """The loop of seed_numpy.py with every constant and every operation in `ops`."""
    one = ops.round(1.0)
    beta1, beta2, eps = ops.round(beta1), ops.round(beta2), ops.round(EPS)
    m = v = ops.round(0.0)
    rows = []
    for t, gradient in enumerate(gradients, 1):
        g = ops.round(gradient)
        m = ops.add(ops.mul(beta1, m), ops.mul(ops.sub(one, beta1), g))
        v = ops.add(ops.mul(beta2, v), ops.mul(ops.sub(one, beta2), ops.mul(g, g)))
        m_hat = ops.div(m, ops.sub(one, ops.pow(beta1, t)))
        v_hat = ops.div(v, ops.sub(one, ops.pow(beta2, t)))
        if correction == "in-place" or (correction == "first-step-only" and t == 1):
            m, v = m_hat, v_hat
        if correction == "first-step-only":
            m_hat, v_hat = m, v
        rows.append((g, m, v, m_hat, v_hat, ops.div(m_hat, ops.add(ops.sqrt(v_hat), eps))))
    return list(zip(*rows))


def written(name, columns):
    return {key: "".join(digits(name, float(x)) for x in column) for key, column in zip(COLUMNS, columns)}


def powers_of(name, beta):
    """NumPy's powers for t = 1 … POWERS, and those correctly rounded ones that NumPy misses, by t."""
    base, exact = NumPy(name).round(beta), Exact(name)
    steps = range(1, POWERS + 1)
    found = [digits(name, float(NumPy(name).pow(base, t))) for t in steps]
    due = [digits(name, exact.pow(float(base), t)) for t in steps]
    missed = {t: right for t, has, right in zip(steps, found, due) if has != right}
    return {"format": name, "beta": beta, "values": "".join(found), "missed": missed}


def traces():
    np.random.seed(42)
    streams = {"constant-10": [10.0] * STEPS, "normal-seed-42": np.random.normal(0, 1, STEPS).tolist()}
    runs = []
    for name in SHAPES:
        for beta2 in (0.999, 0.99):
            for stream, gradients in streams.items():
                for correction in ("in-place", "first-step-only", "separate"):
                    exact = written(name, trace(Exact(name), gradients, correction, 0.9, beta2))
                    if name in DTYPES:
                        with np.errstate(all="ignore"):
                            columns = written(name, trace(NumPy(name), gradients, correction, 0.9, beta2))
                        # would fail only where NumPy's power is not correctly rounded: see powers_of
                        assert columns == exact, (name, beta2, stream, correction)
                    runs.append(
                        {
                            "format": name,
                            "source": "NumPy" if name in DTYPES else "Fraction",
                            "beta1": 0.9,
                            "beta2": beta2,
                            "eps": EPS,
                            "stream": stream,
                            "correction": correction,
                            "columns": exact,
                        }
                    )
    powers = [powers_of(name, beta) for name in DTYPES for beta in (0.9, 0.95, 0.99, 0.999)]
    lines = ",\n".join(json.dumps(run) for run in runs)
    power_lines = ",\n".join(json.dumps(power) for power in powers)
    return (
        f'{{"numpy": "{np.__version__}", "steps": {STEPS}, "streams": {json.dumps(streams)},\n'
        f'"powers": [\n{power_lines}\n],\n"runs": [\n{lines}\n]}}\n'
    )


sys.stdout.write({"rounding": rounding, "traces": traces}[sys.argv[1]]())
