"""How NumPy prints one number and how Python writes it, for a few hundred values.

    python3 scripts/oracle/number_formats.py > tests/fixtures/number-formats.json

Each row is [the number's 64 bits in hexadecimal, NumPy's text, Python's repr].
"""
import json
import random
import struct
import sys

import numpy as np


def bits(x):
    return struct.pack(">d", x).hex()


def values():
    random.seed(1)
    yield from (0.0, -0.0, float("nan"), float("inf"), float("-inf"), 5e-324, 1.7976931348623157e308)
    # the question's numbers, and the borders between plain and scientific
    yield from (3.404888183404303e-70, 0.9999000099990011, 0.23531567322689356, 10.0, 1e-10, 1e8)
    for border in (1e-4, 1e8, 1e16, 1e-5, 1e-3, 1e7):
        yield from (border, float(np.nextafter(border, 0)), float(np.nextafter(border, 1e300)))
    # ties at the eighth digit, which NumPy rounds to even
    for odd in range(1, 80, 2):
        yield odd / 2**9
        yield 1e9 + odd * 5
        yield odd + 2.0**-9
    for power in range(-30, 31):
        yield 10.0**power
        yield -(2.0**power) / 3
    for _ in range(300):
        yield random.choice((-1, 1)) * random.random() * 10.0 ** random.randint(-12, 20)
        yield round(random.uniform(-1000, 1000), random.randint(0, 9))
    for _ in range(100):
        x = struct.unpack(">d", random.getrandbits(64).to_bytes(8, "big"))[0]
        yield x
    for _ in range(100):  # large and still plain: no more than nine digits behind the point
        yield random.uniform(5e7, 1e8)


rows = [[bits(x), np.array2string(np.array([x]))[1:-1], repr(x)] for x in values()]
lines = ",\n".join(json.dumps(row) for row in rows)
sys.stdout.write(f'{{"numpy": "{np.__version__}", "rows": [\n{lines}\n]}}\n')
