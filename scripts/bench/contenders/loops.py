"""Each optimizer in NumPy, float64, in place: no array is allocated in a step.

Reads lines "<optimizer> <parameters> <warm-up> <steps> <clock>", answers each with a line of JSON; see protocol.ts.
"""

import json
import platform
import sys
import time

import numpy as np

LR, BETA1, BETA2, EPS = 1e-3, 0.9, 0.999, 1e-8
SAMPLES = 64


class Optimizer:
    """Two averages and two buffers for what lies between."""

    start = 0.0

    def __init__(self, n):
        self.a = np.full(n, self.start)
        self.b = np.zeros(n)
        self.top = np.empty(n)
        self.bottom = np.empty(n)

    def averages(self, g):
        """m and v of Adam."""
        m, v, top = self.a, self.b, self.top
        m *= BETA1
        np.multiply(g, 1 - BETA1, out=top)
        m += top
        v *= BETA2
        np.multiply(g, g, out=top)
        top *= 1 - BETA2
        v += top
        return m, v

    def divide(self, x):
        self.top /= self.bottom
        x -= self.top


class Sgd(Optimizer):
    def step(self, x, g, t):
        buf = self.a
        buf *= 0.9
        buf += g
        np.multiply(buf, LR, out=self.top)
        x -= self.top


class Adagrad(Optimizer):
    start = 0.1

    def step(self, x, g, t):
        total = self.a
        np.multiply(g, g, out=self.top)
        total += self.top
        np.sqrt(total, out=self.bottom)
        self.bottom += 1e-10
        np.multiply(g, LR, out=self.top)
        self.divide(x)


class Adadelta(Optimizer):
    def step(self, x, g, t):
        v, u, top, bottom = self.a, self.b, self.top, self.bottom
        v *= 0.9
        np.multiply(g, g, out=top)
        top *= 1 - 0.9
        v += top
        np.add(v, 1e-6, out=bottom)
        np.add(u, 1e-6, out=top)
        top /= bottom
        np.sqrt(top, out=top)
        top *= g
        u *= 0.9
        np.multiply(top, top, out=bottom)
        bottom *= 1 - 0.9
        u += bottom
        top *= LR
        x -= top


class Rmsprop(Optimizer):
    def step(self, x, g, t):
        v = self.a
        v *= 0.99
        np.multiply(g, g, out=self.top)
        self.top *= 1 - 0.99
        v += self.top
        np.sqrt(v, out=self.bottom)
        self.bottom += 1e-10
        np.multiply(g, LR, out=self.top)
        self.divide(x)


class Adam(Optimizer):
    def step(self, x, g, t):
        m, v = self.averages(g)
        np.divide(v, 1 - BETA2**t, out=self.bottom)
        np.sqrt(self.bottom, out=self.bottom)
        self.bottom += EPS
        np.multiply(m, LR / (1 - BETA1**t), out=self.top)
        self.divide(x)


class Adamw(Adam):
    def step(self, x, g, t):
        x *= 1 - LR * 0.01
        super().step(x, g, t)


class Adamax(Optimizer):
    def step(self, x, g, t):
        m, u, top = self.a, self.b, self.top
        m *= BETA1
        np.multiply(g, 1 - BETA1, out=top)
        m += top
        u *= BETA2
        np.abs(g, out=top)
        top += EPS
        np.maximum(u, top, out=u)
        np.multiply(m, LR / (1 - BETA1**t), out=top)
        top /= u
        x -= top


class Nadam(Optimizer):
    product = 1.0

    def step(self, x, g, t):
        mu = BETA1 * (1 - 0.5 * 0.96 ** (t * 0.004))
        mu_next = BETA1 * (1 - 0.5 * 0.96 ** ((t + 1) * 0.004))
        self.product *= mu
        m, v = self.averages(g)
        np.multiply(g, LR * (1 - mu) / (1 - self.product), out=self.top)
        np.multiply(m, LR * mu_next / (1 - self.product * mu_next), out=self.bottom)
        self.top += self.bottom
        np.divide(v, 1 - BETA2**t, out=self.bottom)
        np.sqrt(self.bottom, out=self.bottom)
        self.bottom += EPS
        self.divide(x)


class Radam(Optimizer):
    def step(self, x, g, t):
        m, v = self.averages(g)
        power = BETA2**t
        rho_inf = 2 / (1 - BETA2) - 1
        rho = rho_inf - 2 * t * power / (1 - power)
        rate = LR / (1 - BETA1**t)
        if rho <= 5:
            np.multiply(m, rate, out=self.top)
            x -= self.top
            return
        r = ((rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho)) ** 0.5
        np.sqrt(v, out=self.bottom)
        self.bottom += EPS
        np.multiply(m, rate * r * (1 - power) ** 0.5, out=self.top)
        self.divide(x)


class Lion(Optimizer):
    def step(self, x, g, t):
        m, top, bottom = self.a, self.top, self.bottom
        np.multiply(m, BETA1, out=top)
        np.multiply(g, 1 - BETA1, out=bottom)
        top += bottom
        np.sign(top, out=top)
        top *= LR
        x -= top
        m *= 0.99
        np.multiply(g, 1 - 0.99, out=bottom)
        m += bottom


OPTIMIZERS = {
    "sgd": Sgd,
    "adagrad": Adagrad,
    "adadelta": Adadelta,
    "rmsprop": Rmsprop,
    "adam": Adam,
    "adamw": Adamw,
    "adamax": Adamax,
    "nadam": Nadam,
    "radam": Radam,
    "lion": Lion,
}


def answer(line):
    name, *counts, clock = line.split()
    n, warm_up, steps = map(int, counts)
    optimizer = OPTIMIZERS[name](n)
    x = np.ones(n)
    g = np.sin(np.arange(1.0, n + 1))
    for t in range(1, warm_up + 1):
        optimizer.step(x, g, t)
    now = {"cpu": time.process_time, "wall": time.perf_counter}[clock]
    before = now()
    for t in range(warm_up + 1, warm_up + steps + 1):
        optimizer.step(x, g, t)
    seconds = now() - before
    sample = [float(x[k * (n - 1) // (SAMPLES - 1)]) for k in range(SAMPLES)]
    return {"seconds": seconds, "sum": float(x.sum()), "sample": sample}


print(f"NumPy {np.__version__}, Python {platform.python_version()}", flush=True)
for request in sys.stdin:
    print(json.dumps(answer(request)), flush=True)
