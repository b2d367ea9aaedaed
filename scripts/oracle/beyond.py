"""What the lesson on Adam's successors says, in NumPy: python3 scripts/oracle/beyond.py > tests/fixtures/beyond.json

Nothing here is the library's way of computing: drifts are measured by running v until it repeats, the decay at which
Adam turns is found by scanning and halving on such runs, precision by trying numbers one after the other.
"""
import json

import numpy as np

B1, B2, EPS = 0.9, 0.999, 1e-8


def drift(cycle, beta, cycles=20000):
    """The sum of -g/sqrt(v) over the last of many cycles."""
    v, total = 0.0, 0.0
    for _ in range(cycles if beta > 0.9 else 2000):
        total = 0.0
        for g in cycle:
            v = beta * v + (1 - beta) * g * g
            total -= g / np.sqrt(v)
    return total


def turn(c):
    """The beta at which a cycle leads nowhere."""
    grid = np.linspace(0.01, 0.95, 95)
    signs = [drift([c, -1, -1], beta) > 0 for beta in grid]
    assert sum(a != b for a, b in zip(signs, signs[1:])) == 1, "turns once"
    at = signs.index(False)
    low, high = grid[at - 1], grid[at]
    for _ in range(45):
        middle = (low + high) / 2
        low, high = (middle, high) if drift([c, -1, -1], middle) > 0 else (low, middle)
    return high


def reddi(c, beta2, lr, steps, amsgrad):
    x, v, most = 0.0, 0.0, 0.0
    path, roots = [x], []
    for t in range(1, steps + 1):
        g = c if t % 3 == 1 else -1.0
        v = beta2 * v + (1 - beta2) * g * g
        most = max(most, v)
        by = most if amsgrad else v
        x = float(np.clip(x - lr / np.sqrt(t) * g / np.sqrt(by), -1, 1))
        path.append(x)
        roots.append(np.sqrt(by) / (lr / np.sqrt(t)))
    return path, np.diff(roots)


def rare(seed, amsgrad, steps=10**6):
    draws = np.random.RandomState(seed).random_sample(steps)
    gs = np.where(draws < 0.01, 1010.0, -10.0)
    rates = 0.1 / np.sqrt(np.arange(1, steps + 1))
    x, v, most = 0.0, 0.0, 0.0
    for g, rate in zip(gs.tolist(), rates.tolist()):
        v = 0.999 * v + (1 - 0.999) * g * g
        if v > most:
            most = v
        x -= rate * g / (most if amsgrad else v) ** 0.5
        x = 1.0 if x > 1 else -1.0 if x < -1 else x
    return x


def shrink(l2, size, lr=0.01, decay=0.1, steps=1000):
    x, m, v = 1.0, 0.0, 0.0
    for t in range(1, steps + 1):
        g = size if t % 2 else -size
        if l2:
            g += decay * x
        m, v = B1 * m + (1 - B1) * g, B2 * v + (1 - B2) * g * g
        step = (m / (1 - B1**t)) / (np.sqrt(v / (1 - B2**t)) + EPS)
        x = (x if l2 else x * (1 - lr * decay)) - lr * step
    return x


def lengths(over, beta1=B1, beta2=B2, steps=4000):
    """Steps of Adam without correction on a constant gradient of 1, warmed up over `over` steps."""
    m = v = 0.0
    found = []
    for t in range(1, steps + 1):
        m, v = beta1 * m + (1 - beta1), beta2 * v + (1 - beta2)
        found.append(min(1, t / over) * m / np.sqrt(v))
    return np.array(found)


def rectified(t, beta2=B2):
    """RAdam's factor: Algorithm 2 of Liu et al. 2020, with the threshold of the authors' code."""
    most = 2 / (1 - beta2) - 1
    rho = most - 2 * t * beta2**t / (1 - beta2**t)
    return np.sqrt((rho - 4) * (rho - 2) * most / ((most - 4) * (most - 2) * rho)) if rho > 5 else 0.0


def bfloat16(x):
    bits = np.float32(x).view(np.uint32)
    return (np.uint32((int(bits) + 0x7FFF + ((int(bits) >> 16) & 1)) & 0xFFFF0000)).view(np.float32)


def family(kind, lr=0.01, decay=0.01):
    x, m, v, most = 1.0, 0.0, 0.0, 0.0
    for t, g in enumerate([3, -1, -1] * 4, 1):
        if kind == "Lion":
            x -= lr * np.sign(B1 * m + (1 - B1) * g)
            m = 0.99 * m + 0.01 * g
            continue
        m, v = B1 * m + (1 - B1) * g, B2 * v + (1 - B2) * g * g
        most = max(most, v)
        top, root = m / (1 - B1**t), np.sqrt((most if kind == "AMSGrad" else v) / (1 - B2**t)) + EPS
        if kind == "AdamW":
            x *= 1 - lr * decay
        r = rectified(t) if kind == "RAdam" else 1.0
        x -= lr * (r * top / root if r > 0 else top)
    return float(x)


uncorrected = lengths(1)
down, gaps = reddi(3, 0.1, 0.1, 3000, False)
best, no_gaps = reddi(3, 0.1, 0.1, 3000, True)
hinton = [0.1] * 9
print(
    json.dumps(
        {
            "program": "scripts/oracle/beyond.py",
            "numpy": np.__version__,
            "hinton": {
                "0.9": drift(hinton + [-1], 0.9),
                "0.99": drift(hinton + [-1], 0.99),
                "before": drift(hinton + [-0.9], 0.9),
            },
            "turns": {str(c): turn(c) for c in (3, 4, 10)},
            "defaultDrift": drift([3, -1, -1], B2),
            "reddi": {
                "adam": down[-1],
                "amsgrad": best.index(-1.0),
                "shrinks": [t + 2 for t in range(9) if gaps[t] < 0],
                "amsgradShrinks": int((no_gaps < 0).sum()),
                "first": [float(gap) for gap in gaps[:9]],
                "path": [float(down[t]) for t in (1, 2, 3, 10, 100, 1000)],
            },
            "rare": {
                name: [rare(seed, amsgrad) for seed in (42, 0, 1, 2, 3)]
                for name, amsgrad in (("adam", False), ("amsgrad", True))
            },
            "shrink": {
                name: {"one": shrink(l2, 1.0), "other": shrink(l2, 10.0)}
                for name, l2 in (("l2", True), ("decoupled", False))
            },
            "lengths": {
                "peakAt": int(uncorrected.argmax()) + 1,
                "peak": float(uncorrected.max()),
                "first": float(uncorrected[0]),
                "warmed": float(lengths(2000).max()),
                "llm": float(lengths(1, 0.9, 0.95)[0]),
                "radamFrom": next(t for t in range(1, 100) if rectified(t) > 0),
                "radam": [float(rectified(6)), float(rectified(2000))],
            },
            "bfloat16": {
                "moves": [bool(bfloat16(1 - s) < 1) for s in (2**-9, 2**-9 * 1.01)],
                "stays": float(bfloat16(1 - 1e-3)),
                "beta2": float(bfloat16(B2)),
            },
            "float16": {
                "moves": [bool(np.float16(1 - s) < 1) for s in (2**-12, 2**-12 * 1.01)],
                "seen": [float(np.float16(g * g)) for g in (1.7263e-4, 1.7264e-4)],
            },
            "float32": {
                "moves": [bool(np.float32(1 - s) < 1) for s in (2**-25, 2**-25 * 1.01)],
                "seen": [float(np.float32(g * g)) for g in (2.6469e-23, 2.6471e-23)],
            },
            "family": {kind: family(kind) for kind in ("Adam", "AMSGrad", "AdamW", "RAdam", "Lion")},
        },
        indent=1,
    )
)
