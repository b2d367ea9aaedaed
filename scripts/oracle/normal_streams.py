"""NumPy's legacy normal stream for several seeds, full precision.

    python3 scripts/oracle/normal_streams.py > tests/fixtures/normal-streams.json
"""
import json
import sys

import numpy as np


def stream(seed, n):
    np.random.seed(seed)
    return np.random.normal(0, 1, n).tolist()


# 1400 numbers take more than 624 draws twice over, so that the generator's state is renewed
lengths = {0: 50, 1: 1, 2: 7, 42: 1400, 123456789: 50, 2**31: 50, 2**32 - 1: 50}
streams = [{"seed": seed, "values": stream(seed, n)} for seed, n in lengths.items()]
json.dump({"numpy": np.__version__, "streams": streams}, sys.stdout)
