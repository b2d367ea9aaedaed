import { describe, expect, it, test } from 'vitest';

import {
  CLASSES,
  digits,
  PIXELS,
  RULES,
  trainDigits,
  training,
  type Rule,
} from '../../../src/lib/train/index.ts';
import { network } from '../../../src/lib/train/network.ts';
import torch from '../../fixtures/trainer.json' with { type: 'json' };

const STEPS = 600;
/** Rates so large that a difference in the last bit grows without end: nobody's sums but PyTorch's own give its digits. */
const CHAOTIC = torch.runs.filter(({ rule, lr }) => lr === 0.1 && /^(adam|never)$/.test(rule));
const CALM = torch.runs.filter((run) => !CHAOTIC.includes(run));
type Run = (typeof torch.runs)[number];

const error = (found: ArrayLike<number>, { loss }: Run, until = STEPS): number =>
  Math.max(...loss.slice(0, until).map((due, t) => Math.abs((found[t] ?? NaN) - due) / due));
const train = ({ rule, lr }: Run) => trainDigits({ rule: rule as Rule, lr, steps: STEPS });

describe('PyTorch trains the same network to the same losses', () => {
  it('knows every rule that was recorded', () => {
    expect(new Set(torch.runs.map(({ rule }) => rule))).toEqual(new Set(RULES));
    expect([CALM.length, CHAOTIC.length]).toEqual([13, 2]);
  });

  test.each(CALM.map((run) => [run.rule, run.lr, run] as const))('%s, lr %d', (_, __, run) => {
    const { loss, testAccuracy } = train(run);
    expect(error(loss, run)).toBeLessThan(1e-9);
    expect(testAccuracy).toEqual(run.test_accuracy_every_50);
  });

  test.each(CHAOTIC.map((run) => [run.rule, run.lr, run] as const))(
    '%s, lr %d, until a difference in the last bit of one weight has grown as far',
    (_, __, run) => {
      const { loss } = train(run);
      const moved = training({ rule: run.rule as Rule, lr: run.lr });
      moved.parameters[20 * 32]! *= 1 + 2 * Number.EPSILON; // there, of a pixel that digits use
      const other = Float64Array.from({ length: STEPS }, () => moved.step());
      const off = other.map((value, t) => Math.abs(value / (loss[t] ?? NaN) - 1));
      const apart = off.findIndex((each) => each > 1e-12);
      expect(apart).toBeGreaterThan(10);
      expect(error(loss, run, apart)).toBeLessThan(1e-9);
      expect(off.at(-1)).toBeGreaterThan(0.01);
    },
  );
});

describe('the network', () => {
  it('has the gradient of its loss', () => {
    const net = network({ inputs: 3, hidden: 4, outputs: 2 });
    const examples = {
      inputs: Float64Array.of(0.3, 0, -1, 0.5, 2, 0),
      labels: Uint8Array.of(1, 0),
    };
    const rows = { from: 1, count: 2, modulus: 2 };
    const p = Float64Array.from({ length: net.size }, (_, k) => Math.sin(k + 1));
    const [g, unused] = [new Float64Array(net.size), new Float64Array(net.size)];
    net.loss(p, examples, rows, g);
    const h = 1e-5;
    for (let k = 0; k < net.size; k++) {
      const at = (by: number) =>
        net.loss(
          p.map((v, i) => (i === k ? v + by : v)),
          examples,
          rows,
          unused,
        );
      const slope = (at(h) - at(-h)) / (2 * h);
      expect(Math.abs(slope - (g[k] ?? NaN)), `parameter ${k}`).toBeLessThan(1e-9);
    }
  });

  it('does not overflow on scores of thousands', () => {
    const net = network({ inputs: 1, hidden: 1, outputs: 2 });
    const p = Float64Array.of(9, 0, 5000, -5000, 0, 0);
    const examples = { inputs: Float64Array.of(9), labels: Uint8Array.of(1) };
    const rows = { from: 0, count: 1, modulus: 1 };
    expect(net.loss(p, examples, rows, new Float64Array(net.size))).toBeCloseTo(10000, 6);
    expect(net.accuracy(p, examples, rows)).toBe(0);
  });
});

it('has 1,797 digits, each of 64 shares of black and one of ten classes', () => {
  const { inputs, labels } = digits();
  expect([inputs.length / PIXELS, labels.length]).toEqual([1797, 1797]);
  expect([Math.min(...inputs), Math.max(...inputs)]).toEqual([0, 1]);
  expect(new Set(labels).size).toBe(CLASSES);
});

describe('a training', () => {
  it('starts elsewhere with another seed, and takes β and ε', () => {
    const base = { rule: 'adam', lr: 0.01, steps: 3 } as const;
    const plain = [...trainDigits(base).loss];
    for (const more of [{ seed: 1 }, { beta1: 0.5 }, { beta2: 0.9 }, { eps: 1 }])
      expect([...trainDigits({ ...base, ...more }).loss]).not.toEqual(plain);
    expect([
      ...trainDigits({ ...base, seed: 0, beta1: 0.9, beta2: 0.999, eps: 1e-8 }).loss,
    ]).toEqual(plain);
    const momentum = (beta1: number) => [...trainDigits({ ...base, rule: 'momentum', beta1 }).loss];
    expect(momentum(0)).toEqual([...trainDigits({ ...base, rule: 'sgd' }).loss]);
    const rmsprop = (beta2: number) => [...trainDigits({ ...base, rule: 'rmsprop', beta2 }).loss];
    expect(rmsprop(0.99)).toEqual([...trainDigits({ ...base, rule: 'rmsprop' }).loss]);
  });

  const wrong = (more: object) => () => trainDigits({ rule: 'adam', lr: 0.01, steps: 1, ...more });
  test.each<readonly [string, () => unknown]>([
    ['training: rule must be one of sgd, momentum, rmsprop, adam, adamw,', wrong({ rule: 'lion' })],
    ['training: lr must be finite and at least 0, got -1.', wrong({ lr: -1 })],
    ['training: seed must be a whole number from 0 to 2147483647, got 0.5.', wrong({ seed: 0.5 })],
    ['training: there is no option "beta". Did you mean beta1?', wrong({ beta: 0.9 })],
    ['createOptimizer: beta2 must be in [0, 1), got 1.', wrong({ beta2: 1 })],
    ['trainDigits: steps must be a whole number from 1 to 1000000, got 0.', wrong({ steps: 0 })],
  ])('refuses: %s', (message, call) => {
    expect(call).toThrow(message);
  });
});
