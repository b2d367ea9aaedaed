import { describe, expect, it, test } from 'vitest';

import { adamTrace, CORRECTION_NAMES, streams } from '../../../src/lib/index.ts';
import {
  fingerprint,
  MUSEUM,
  VARIANT_IDS,
  VARIANTS,
  type Variant,
} from '../../../src/lib/museum/index.ts';
import record from '../../fixtures/museum-packages.json' with { type: 'json' };
import { expectClose } from '../support.ts';

const ones = (n: number) => streams.constant(1, n);
const at = (column: Float64Array, t: number): number => column[t - 1] ?? NaN;

describe('the museum', () => {
  it('names each exhibit once, and only variants that exist', () => {
    const ids = MUSEUM.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { variant } of MUSEUM) expect(VARIANT_IDS).toContain(variant);
  });

  it('cites an address for each exhibit but the course’s own', () => {
    for (const { id, sources } of MUSEUM) {
      expect(sources.length > 0, id).toBe(id !== 'question');
      for (const source of sources)
        expect(source).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/\w+\//);
    }
  });

  it('dates a report that has a number, and nothing else', () => {
    for (const { id, sources, reported } of MUSEUM) {
      const numbered = /\/(issues|pull)\/\d+$/.test(sources[0] ?? '');
      expect(reported !== undefined, id).toBe(numbered);
      if (reported === undefined) continue;
      expect(reported).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(new Date(reported).toISOString().slice(0, 10)).toBe(reported);
    }
  });

  it('says what is wrong, and what mends it, in a sentence each', () => {
    for (const { fix } of MUSEUM) expect(fix).toMatch(/^[A-Z].*\.$/);
    for (const id of VARIANT_IDS) {
      const { differs, fix }: Variant = VARIANTS[id];
      for (const sentence of [differs, fix]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });
});

/** course.md's fingerprints, computed there independently: update ÷ lr under a constant gradient. */
const FINGERPRINTS: readonly (readonly [id: string, t: number, value: number, digits: number])[] = [
  ['question', 1, 1, 2],
  ['question', 2, 0.235, 3],
  ['question', 3, 0.044, 3],
  ['convnetjs', 1, 10, 3],
  ['convnetjs', 12, 43.145, 3],
  ['ml-from-scratch', 1, 1, 6],
  ['ml-from-scratch', 12, 2.077, 3],
  ['ml-from-scratch', 20000, 0.316, 3],
  ['bert', 1, 3.16, 2],
  ['bert', 12, 6.57, 2],
  ['bert', 20000, 1, 5],
  ['mlx', 12, 6.57, 2],
  ['olmo-core', 2000, 2.236, 3],
  ['brain.js', 2, 0.744, 3],
  ['brain.js', 3, 0.858, 3],
  ['torchao', 256, 1, 6],
  ['torchao', 20000, 0.475, 3],
  ['caffe', 1, 1, 5],
  ['keras', 12, 1, 5],
  ['flashlight', 1, 0.484, 3],
  ['d2l', 1, 0.9999, 4],
];

describe('the fingerprints', () => {
  test.each(FINGERPRINTS)('of %s at step %i is %d', (id, t, value, digits) => {
    const exhibit = MUSEUM.find((candidate) => candidate.id === id);
    if (!exhibit) throw new Error(`no exhibit ${id}`);
    const trace = fingerprint(exhibit.variant, ones(t), exhibit.settings);
    expect(at(trace, t)).toBeCloseTo(value, digits);
  });

  it('are adamTrace’s where the variant is one of its corrections', () => {
    const gradients = streams.normal(60, 5);
    for (const correction of CORRECTION_NAMES) {
      const settings = { beta1: 0.8, beta2: 0.95, eps: 0.01 };
      const { update } = adamTrace(gradients, { ...settings, correction });
      expect([...fingerprint(correction, gradients, settings)]).toEqual([...update]);
    }
  });

  it('find RAdam’s in-place bug taking raw steps until ρ passes 4, then none', () => {
    const trace = fingerprint('in-place-radam', streams.constant(10, 100));
    expectClose(trace.slice(0, 4), [10, 52.63157894736844, 178.48125849679562, 470.0003857142078]);
    expect(at(trace, 5)).toBeCloseTo(1.96e-5, 7);
    expect(at(trace, 100) / 7.3319e-71).toBeCloseTo(1, 4);
  });

  it('find the parenthesis moving the parameter by eps every step, and dividing by no eps', () => {
    const [a, b] = [
      fingerprint('parenthesis', ones(9), { eps: 1e-6, lr: 0.01 }),
      fingerprint('no-exponent', ones(9), { eps: 0 }),
    ];
    expectClose(
      a,
      b.map((u) => u - 1e-4),
      1e-14,
    );
    expect(at(fingerprint('parenthesis', [0]), 1)).toBeNaN();
  });

  it('let one counter for ten tensors fade the correction ten times as fast', () => {
    const settings = { eps: 0, tensors: 10 };
    const [first, last] = [1, 10].map((tensor) =>
      fingerprint('counter-per-tensor', ones(3), { ...settings, tensor }),
    );
    const ratioAt = (t: number, count: number) =>
      (((1 - 0.9 ** t) / Math.sqrt(1 - 0.999 ** t)) * Math.sqrt(1 - 0.999 ** count)) /
      (1 - 0.9 ** count);
    expectClose(
      first ?? [],
      [1, 11, 21].map((count, i) => ratioAt(i + 1, count)),
      1e-12,
    );
    expectClose(
      last ?? [],
      [10, 20, 30].map((count, i) => ratioAt(i + 1, count)),
      1e-12,
    );
    expectClose(fingerprint('counter-per-tensor', ones(3), { eps: 0 }), last ?? [], 0);
    expectClose(
      fingerprint('counter-per-tensor', ones(50), { eps: 1e-3, tensors: 1 }),
      fingerprint('epsilon-hat', ones(50), { eps: 1e-3 }),
    );
  });
});

describe('a real package does what its variant does', () => {
  const numbers = (updates: readonly (number | string)[]) => updates.map(Number); // "NaN" is NaN
  type Run = (typeof record.runs)[number];
  const runsOf = (pattern: RegExp): Run[] => {
    const found = record.runs.filter(({ id }) => pattern.test(id));
    if (found.length === 0) throw new Error(`no recorded run matches ${String(pattern)}`);
    return found;
  };
  const settingsOf = ({ options }: Run) => {
    const { beta1, beta2, epsilon, decay } = options as Partial<Record<string, number>>;
    return {
      ...(beta1 === undefined ? {} : { beta1 }),
      ...(beta2 === undefined ? {} : { beta2 }),
      ...(decay === undefined ? {} : { beta2: decay }),
      ...(epsilon === undefined ? {} : { eps: epsilon }),
    };
  };

  test.each(runsOf(/^brain\.js.*\/bias\//))('$id', (run) => {
    // float32 is what the package keeps its averages in
    const { gradients, updates } = run;
    expectClose(
      fingerprint('previous-moments', gradients, settingsOf(run)),
      numbers(updates),
      1e-5,
    );
  });
  test.each(runsOf(/^brain\.js.*\/weight\//))('$id, which is right', (run) => {
    expectClose(
      fingerprint('separate', run.gradients, settingsOf(run)),
      numbers(run.updates),
      1e-5,
    );
  });
  // at g = 10 the package's float32 loses the variance to cancellation: see the record
  test.each(runsOf(/rmsprop-centered\/(?!constant-10$)/))('$id', (run) => {
    const { gradients, updates } = run;
    const settings = { eps: 1e-7, ...settingsOf(run) };
    expectClose(fingerprint('centered-sign', gradients, settings), numbers(updates), 4e-3);
  });

  it('tfjs becomes NaN at step 66 for gradients of 0.01, and at step 1 for a gradient of 0', () => {
    const firstNaN = (id: RegExp) =>
      runsOf(id).map(({ updates }) => numbers(updates).findIndex(Number.isNaN) + 1);
    expect(firstNaN(/rmsprop-centered\/constant-0\.01$/)).toEqual([66]);
    expect(firstNaN(/rmsprop-centered\/constant-0$/)).toEqual([1]);
    expect(firstNaN(/\/rmsprop\/constant-0\.01$/)).toEqual([0]); // not centered: never
  });

  it('convnetjs has no Adam on npm: what is asked for as adam is its momentum', () => {
    const of = (method: string) =>
      runsOf(new RegExp(`^convnetjs.*/${method}/`)).map(({ updates }) => updates);
    expect(of('adam')).toEqual(of('sgd'));
  });
});

describe('what fingerprint refuses', () => {
  const wrong = (value: unknown): never => value as never;
  const cases: Record<string, () => unknown> = {
    [`fingerprint: variant must be one of ${VARIANT_IDS.join(', ')}, got "toString". No other is known.`]:
      () => fingerprint(wrong('toString'), [1]),
    'fingerprint: gradients must not be empty, got length 0. There is no step to take.': () =>
      fingerprint('never', []),
    'fingerprint: beta1 must be in [0, 1), got 1. decay = 1 gives every gradient weight 0, and bias correction becomes 0/0.':
      () => fingerprint('never', [1], { beta1: 1 }),
    'fingerprint: beta2 must be in [0, 1), got -1. It is the share of the average that is kept.':
      () => fingerprint('never', [1], { beta2: -1 }),
    'fingerprint: eps must be finite and at least 0, got -1. It is added to a root that is never negative.':
      () => fingerprint('never', [1], { eps: -1 }),
    'fingerprint: lr must be finite and above 0, got 0. Updates are compared after division by it.':
      () => fingerprint('never', [1], { lr: 0 }),
    'fingerprint: lr must be finite and above 0, got Infinity. Updates are compared after division by it.':
      () => fingerprint('never', [1], { lr: Infinity }),
    'fingerprint: lr must be a number, got "1". Text is never turned into a number here.': () =>
      fingerprint('never', [1], { lr: wrong('1') }),
    'fingerprint: tensors must be a whole number from 1 to 1000000, got 0. It counts parameter tensors.':
      () => fingerprint('never', [1], { tensors: 0 }),
    'fingerprint: tensors must be a whole number from 1 to 1000000, got 1.5. It counts parameter tensors.':
      () => fingerprint('never', [1], { tensors: 1.5 }),
    'fingerprint: tensor must be a whole number from 1 to 3, got 4. It counts parameter tensors.':
      () => fingerprint('never', [1], { tensors: 3, tensor: 4 }),
  };
  test.each(Object.entries(cases))('%s', (message, call) => {
    expect(call).toThrow(message);
  });
});
