import { describe, expect, it, test } from 'vitest';

import {
  adam,
  adamTrace,
  correct,
  descend,
  ema,
  gradient,
  rmsprop,
  SEPARATE,
  type Transform,
} from '../../../src/lib/index.ts';
import seed from '../../fixtures/seed-numpy.json' with { type: 'json' };
import torch from '../../fixtures/torch-vectors.json' with { type: 'json' };
import { expectClose, outputs } from '../support.ts';

const STREAMS = ['normal-seed-42', 'ramp', 'constant-10'] as const;
const CORRECTIONS = ['in-place', 'first-step-only', 'separate'] as const;

describe.each(STREAMS)('on the stream %s', (stream) => {
  test.each(CORRECTIONS)(
    'the loop with the correction %s equals NumPy at every step',
    (correction) => {
      const { beta1, beta2, eps, streams, traces } = seed;
      const trace = adamTrace(streams[stream], { beta1, beta2, eps, correction });
      const expected = traces[stream][correction];
      expect(Object.keys(trace)).toEqual(['g', 'm', 'v', 'mHat', 'vHat', 'update']);
      expectClose(trace.g, streams[stream], 0);
      for (const key of ['m', 'v', 'mHat', 'vHat', 'update'] as const) {
        expectClose(trace[key], expected[key]);
      }
    },
  );
});

it('reproduces the question to the last printed digit', () => {
  const { update } = adamTrace(new Float64Array(100).fill(10), {
    eps: 1e-3,
    correction: 'in-place',
  });
  expect((update[99] ?? NaN).toPrecision(9)).toBe('3.40488818e-70');
});

describe('PyTorch walks the same path', () => {
  const run = <S>(optimizer: Transform<S>, id: string): void => {
    const vector = torch.vectors.find((candidate) => candidate.id === id);
    if (!vector) throw new Error(`no vector ${id}`);
    const { gradients, curvature } = vector.problem;
    let t = 0;
    const gradientAt = (x: readonly number[]): readonly number[] =>
      gradients?.[t++] ?? x.map((xi, i) => (curvature?.[i] ?? NaN) * xi);
    const lr = vector.options.lr;
    const path = descend(optimizer, { gradientAt, start: vector.x0, lr, steps: vector.steps });
    expect(path).toHaveLength(vector.steps + 1);
    for (const [i, point] of vector.x.entries()) expectClose(path[i + 1] ?? [], point);
  };

  test.each(['sequence', 'quadratic'])('with Adam on a %s', (kind) => {
    run(adam(), `Adam-8-${kind}`);
  });
  test.each(['sequence', 'quadratic'])('with RMSprop on a %s', (kind) => {
    run(rmsprop(), `RMSprop-5-${kind}`);
  });
  test.each(['sequence', 'quadratic'])('with plain SGD on a %s', (kind) => {
    run(gradient, `SGD-0-${kind}`);
  });
});

it("agrees with optax's debiased moving average, which keeps the raw one", () => {
  // google-deepmind/optax, transform test of ema with debias=True: 5, then 6.0526316
  const [one, two] = outputs(correct(ema(0.9), SEPARATE), [[5], [7]]);
  expectClose(one ?? [], [5], 1e-15);
  expectClose(two ?? [], [6.0526316], 1e-8);
});
