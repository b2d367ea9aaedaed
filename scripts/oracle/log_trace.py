"""The in-place loop far past the range of floats, in decimal arithmetic of 60 digits.

    python3 scripts/oracle/log_trace.py > tests/fixtures/log-trace.json

Decays, gradients and epsilon are the doubles a program has, not the decimals that were typed. Each recorded step
holds ln |m|, the sign of m, ln v and ln |update| to 25 digits; "-Infinity" stands for ln 0.
One run goes two million steps, to where the update has come back; it takes some seconds.
"""
import decimal
import json
import sys
from decimal import Decimal

decimal.setcontext(decimal.Context(prec=60, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN))

STEPS = [1, 2, 3, 5, 10, 21, 22, 58, 100, 325, 326, 459, 1000, 1400, 3000, 6903, 6904, 6905, 10000]
FAR = [20000, 50000, 100000, 300000, 1000000, 1630918, 1630919, 1630920, 2000000]


def signs(k):
    """A stream that changes its sign, with zeros in it; k counts from 0."""
    return ((k * 7919) % 101 - 50) / 8


def logarithm(x):
    return f"{x.copy_abs().ln():.25g}" if x else "-Infinity"


def sign(x):
    return (x > 0) - (x < 0)


def run(label, gradient, beta1, beta2, eps, steps):
    b1, b2, e = Decimal(beta1), Decimal(beta2), Decimal(eps)
    m = v = Decimal(0)
    power1 = power2 = Decimal(1)
    rows, wanted, peak = [], set(steps), (Decimal(0), 0)
    for t in range(1, steps[-1] + 1):
        g = Decimal(gradient(t - 1))
        power1, power2 = power1 * b1, power2 * b2
        m = (b1 * m + (1 - b1) * g) / (1 - power1)
        v = (b2 * v + (1 - b2) * g * g) / (1 - power2)
        peak = max(peak, (v, -t))
        if t in wanted:
            update = m / (v.sqrt() + e)
            rows.append([t, logarithm(m), sign(m), logarithm(v), logarithm(update)])
    return {
        "gradient": label,
        "beta1": beta1,
        "beta2": beta2,
        "eps": eps,
        "peakV": {"t": -peak[1], "log10": f"{peak[0].log10():.25g}"},
        "rows": rows,
    }


def constant(c):
    return lambda _: c


runs = [
    run(10, constant(10), 0.9, 0.999, 1e-3, STEPS + FAR),
    run(1, constant(1), 0.9, 0.999, 1e-8, STEPS),
    run(-0.01, constant(-0.01), 0.95, 0.99, 0.0, STEPS),
    run(1000, constant(1000), 0.3, 0.95, 1e-3, STEPS),
    run(10, constant(10), 0.5, 0.9, 1e-3, STEPS),
    run(10, constant(10), 0.9, 0.9999, 1e-3, STEPS + [30000, 92098, 92099]),
    run("signs", signs, 0.9, 0.999, 1e-3, STEPS),
    run("signs", signs, 0.5, 0.9, 1e-8, STEPS),
]
lines = ",\n".join(json.dumps(r) for r in runs)
sys.stdout.write(f'{{"python": "{sys.version.split()[0]}", "digits": 60, "runs": [\n{lines}\n]}}\n')
