"""Why 3.4e-70: the in-place loop on a constant gradient of 10, in mpmath's 50 digits and in NumPy's formats.

    python3 scripts/oracle/forensics.py > tests/fixtures/forensics.json

The loop runs as it stands until 1 - beta2**t is 1 to 50 digits; after that it is an ordinary average with a closed form.
bfloat16 is made of float32 by rounding every result's bits to 8 digits, ties to even.
"""
import json

import numpy as np
from mpmath import e, factorial, floor, log, log10, mp, mpf, sqrt

mp.dps = 50
B1, EPS = mpf("0.9"), mpf("0.001")


def run(beta2, steps):
    """m, v and update of every step; decays are the decimals that are typed."""
    b2, m, v, p1, p2 = mpf(beta2), mpf(0), mpf(0), mpf(1), mpf(1)
    for _ in range(steps):
        p1, p2 = p1 * B1, p2 * b2
        m = (B1 * m + (1 - B1) * 10) / (1 - p1)
        v = (b2 * v + (1 - b2) * 100) / (1 - p2)
        yield m, v, m / (sqrt(v) + EPS)


def recovery(v, t, b2):
    """The first step at which 10 / (sqrt(v) + eps) is a half, v fading from step t on."""
    due = (20 - EPS) ** 2
    n = log((due - 100) / (v - 100)) / log(b2)
    return t + int(floor(n)) + 1


def bfloat(x):
    bits = np.array([x], np.float32).view(np.uint32)
    if not np.isfinite(x):
        return np.float32(x)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) & np.uint32(0xFFFF0000)
    return rounded.view(np.float32)[0]


def dies(kind, square=100):
    """The step at which v leaves a format of NumPy's."""
    b2, one, c, v = kind("0.999"), kind(1), kind(square), kind(0)
    for t in range(1, 1001):
        v = (b2 * v + (one - b2) * c) / (one - b2 ** kind(t))
        if not np.isfinite(v):
            return t


def bfloat_run(correction, kept):
    """v's first step that is not finite, and the first update; products go through a double, as ours do."""
    b1, b2 = (0.9, 0.999) if kept else (float(bfloat(0.9)), float(bfloat(0.999)))
    of = float if kept else (lambda x: float(bfloat(x)))
    r = lambda x: float(bfloat(x))
    m = v = 0.0
    first, dead = None, None
    for t in range(1, 1001):
        m = r(r(b1 * m) + r(of(1 - b1) * 10))
        v = r(r(b2 * v) + r(of(1 - b2) * 100))
        d1, d2 = (of(1 - of(b**t)) for b in (b1, b2))
        mh = r(m / d1)
        vh = r(v / d2) if d2 else float("nan")
        if correction == "in-place":
            m, v = mh, vh
        if first is None:
            first = r(mh / r(r(np.sqrt(vh)) + r(0.001)))
        if dead is None and not np.isfinite(v):
            dead = t
    return {"first": None if np.isnan(first) else first, "dead": dead}


np.seterr(all="ignore")
rows = list(run("0.999", 130_000))
number = lambda x: f"{mp.nstr(x, 20)}"
v_peak = max(range(len(rows)), key=lambda i: rows[i][1])
u_least = min(range(len(rows)), key=lambda i: rows[i][2])
hand = 100 * mpf(999) ** 99 / factorial(100)
equal = [u for _, _, u in run("0.9", 400)]
print(
    json.dumps(
        {
            "factors": {t: number(mpf("0.999") / (1 - mpf("0.999") ** t)) for t in (2, 3, 100, 1000, 6904, 6905)},
            "handLog10V": number(log10(hand)),
            "handLog10VBetter": number(log10(hand * e ** mpf("2.475"))),
            "log10V": {t: number(log10(rows[t - 1][1])) for t in (1, 2, 3, 21, 100, 326, 6904, 100_000)},
            "log10Update": {t: number(log10(rows[t - 1][2])) for t in (1, 2, 100, 6904, 100_000)},
            "update100": number(rows[99][2]),
            "growthEnds": number(log(mpf("0.001")) / log(mpf("0.999"))),
            "peak": [v_peak + 1, number(log10(rows[v_peak][1]))],
            "least": [u_least + 1, number(log10(rows[u_least][2]))],
            "gainPerStep": number(-log10(mpf("0.999")) / 2),
            "halfLife": number(log(mpf("0.5")) / log(mpf("0.999"))),
            "recovers": recovery(rows[-1][1], len(rows), mpf("0.999")),
            "dies": {name: dies(kind) for name, kind in (("float16", np.float16), ("float32", np.float32), ("float64", np.float64))},
            "diesOnOnes": dies(np.float64, 1),
            "bfloat16": {
                f"{correction} {'kept' if kept else 'rounded'}": bfloat_run(correction, kept)
                for correction in ("in-place", "separate")
                for kept in (False, True)
            },
            "peakOrders": {
                b: number(max(log10(v) for _, v, _ in run(b, n)) - 2)
                for b, n in (("0.9", 60), ("0.95", 120), ("0.99", 800), ("0.999", 8000))
            },
            "fastest": [max(range(400), key=lambda i: equal[i]) + 1, number(max(equal))],
            "firstThree": number(sum(u for _, _, u in rows[:3])),
            "travel": number(sum(u for _, _, u in rows[:1000])),
        },
        indent=2,
    )
)
