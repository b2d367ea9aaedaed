import { describe, expect, it, test } from 'vitest';

import { streams } from '../../../src/lib/index.ts';
import { diagnose, fingerprint, TEST_STREAMS, VARIANT_IDS } from '../../../src/lib/museum/index.ts';

const varied = streams.normal(400, 3);
const nearest = (...args: Parameters<typeof diagnose>) => diagnose(...args).ranked[0]?.variant;
const rounded = (digits: number) => (u: number) => Number(u.toPrecision(digits));

test('digits too few for a setting that is searched for name no mistake', () => {
  const gradients = TEST_STREAMS.varied;
  expect(diagnose([0.55], { gradients }).verdict).toBe('none'); // five tensors, the last: 0.5455
  const exact = fingerprint('counter-per-tensor', gradients.slice(0, 1), { tensors: 5, tensor: 5 });
  const { verdict, ranked } = diagnose(exact, { gradients });
  expect([verdict, ranked[0]?.settings]).toEqual(['one', { tensors: 5, tensor: 5 }]);
});

describe('diagnose', () => {
  it('knows the question’s number from step 100 alone', () => {
    const { verdict, ranked } = diagnose([3.40488818e-70], {
      step: 100,
      gradients: 10,
      eps: 1e-3,
    });
    expect(verdict).toBe('one');
    expect(ranked[0]).toMatchObject({ variant: 'in-place', distance: 0, scale: 1 });
    expect([...(ranked[0]?.predicted ?? [])]).toEqual([3.404888183404303e-70]);
    expect(ranked[1]?.distance).toBeGreaterThan(0.5);
  });

  test.each(VARIANT_IDS)('finds %s in its own updates, at distance 0', (variant) => {
    const settings = { eps: 1e-3, beta2: 0.99, lr: 0.01 };
    const updates = fingerprint(variant, varied, settings);
    const { verdict, ranked } = diagnose(updates, { ...settings, gradients: varied });
    expect(verdict).toBe('one');
    expect(ranked[0]).toMatchObject({ variant, distance: 0, scale: 1, fits: true });
    expect(ranked[1]?.distance).toBeGreaterThan(1e-6);
    expect(ranked.map((d) => d.variant).toSorted()).toEqual([...VARIANT_IDS].toSorted());
    const distances = ranked.slice(1).map((d) => d.distance);
    expect(distances.every((d, i) => i === 0 || d >= (distances[i - 1] ?? NaN) - 1e-12)).toBe(true);
  });

  test.each(['never', 'multiply', 'counter-stalls'] as const)(
    'finds %s in the end of a series, printed to three digits',
    (variant) => {
      const updates = fingerprint(variant, varied).subarray(299).map(rounded(3));
      const context = { step: 300, gradients: varied, digits: 3 };
      expect(nearest(updates, context)).toBe(variant);
    },
  );

  it('takes a constant gradient of 1 and the first step where it is told nothing', () => {
    expect(nearest([0, 0.7441, 0.8585])).toBe('previous-moments');
    expect(nearest([1, 1, 1])).toBe('separate');
    expect(nearest([3.1623, 4.2496])).toBe('never');
    expect(nearest([1e-70])).not.toBe('in-place');
  });

  it('says none where nothing fits, and several where the stream cannot tell', () => {
    expect(diagnose([1, 2, 4, 8]).verdict).toBe('none');
    const { verdict, ranked } = diagnose([1, 1, 1], { gradients: 10 });
    expect(verdict).toBe('several');
    const fitting = ranked.filter(({ fits }) => fits).map((d) => d.variant);
    expect(fitting).toEqual(expect.arrayContaining(['separate', 'first-step-only', 'all-lost']));
  });

  test.each([0.001, -0.001, 0.02, -0.3, 5e-5])('finds a learning rate of %d left in', (scale) => {
    for (const variant of ['separate', 'never', 'multiply'] as const) {
      const updates = fingerprint(variant, varied.subarray(0, 12)).map((u) =>
        rounded(5)(scale * u),
      );
      const { ranked } = diagnose(updates, { gradients: varied });
      expect(ranked[0]).toMatchObject({ variant, scale, fits: true });
    }
  });

  it('finds which counter it was under a learning rate that was left in', () => {
    const found = { every: 4 };
    const updates = fingerprint('counter-lags', varied.subarray(0, 12), found).map(
      (u) => 0.002 * u,
    );
    const { verdict, ranked } = diagnose(updates, { gradients: varied });
    expect(verdict).toBe('one');
    expect(ranked[0]).toMatchObject({ variant: 'counter-lags', scale: 0.002, settings: found });
  });

  it('takes a flipped sign for what it is', () => {
    const flipped = fingerprint('separate', varied).map((u) => -u);
    const { verdict, ranked } = diagnose(flipped, { gradients: varied });
    expect(verdict).toBe('one');
    expect(ranked[0]).toMatchObject({ variant: 'sign-flipped', scale: 1 });
  });

  it('reads parameters as well, with the rate they are moved by', () => {
    let x = 1;
    const moved = [...fingerprint('never', varied)].map((u) => (x -= 0.01 * u));
    const parameters = [1, ...moved].map((each) => Number(each.toFixed(9)));
    const context = { observed: 'parameters', gradients: varied } as const;
    expect(diagnose(parameters, context)).toMatchObject({ verdict: 'one' });
    expect(diagnose(parameters, context).ranked[0]).toMatchObject({
      variant: 'never',
      scale: 0.01,
    });
  });

  it('takes zeros that were printed for what rounds to them', () => {
    const updates = fingerprint('in-place', new Float64Array(12).fill(10)).map((u) =>
      Number(u.toFixed(4)),
    );
    expect(updates.at(-1)).toBe(0);
    expect(diagnose(updates, { gradients: 10 })).toMatchObject({ verdict: 'one' });
    expect(nearest(updates, { gradients: 10 })).toBe('in-place');
  });

  it('knows averages that were kept in single precision', () => {
    const updates = fingerprint('no-exponent', varied).map(Math.fround);
    const { verdict, ranked } = diagnose(updates, { gradients: varied });
    expect([verdict, ranked[0]?.variant]).toEqual(['one', 'no-exponent']);
  });

  it('measures decades beyond rounding: a factor of ten is 1, the mean over the steps', () => {
    const distanceOf = (updates: number[], gradients = 1) =>
      diagnose(updates, { eps: 0, gradients, digits: 17 }).ranked.find(
        (d) => d.variant === 'separate',
      )?.distance;
    expect(distanceOf([10])).toBeCloseTo(1, 12);
    expect(distanceOf([0.1])).toBeCloseTo(1, 12);
    expect(distanceOf([-10], -1)).toBeCloseTo(1, 12);
    expect(distanceOf([10, 1])).toBeCloseTo(0.5, 12);
    for (const value of [-1, 0, NaN, Infinity]) expect(distanceOf([value])).toBe(400);
  });

  it('takes NaN for NaN', () => {
    const context = { gradients: 0.01, beta2: 0.9, eps: 1e-7 };
    const { ranked } = diagnose([NaN], { ...context, step: 66 });
    expect(ranked.find(({ fits }) => fits)).toMatchObject({
      variant: 'centered-sign',
      distance: 0,
    });
    expect(nearest([NaN], { ...context, step: 65 })).not.toBe('centered-sign');
  });

  const wrong = (value: unknown): never => value as never;
  const refused: Record<string, () => unknown> = {
    'diagnose: there is no option "Beta1". Did you mean beta1? Its options are beta1, beta2, eps, lr, tensors, tensor, every, resumed, gradients, step, observed, digits.':
      () => diagnose([1], wrong({ Beta1: 0.5 })),
    'fingerprint: there is no option "epsilon". Did you mean eps?': () =>
      fingerprint('never', [1], wrong({ epsilon: 1e-3 })),
    'diagnose: updates must not be empty, got length 0. There is nothing to explain.': () =>
      diagnose([]),
    'diagnose: updates[1] must be a number, got "2". Text is never turned into a number here.':
      () => diagnose(wrong([1, '2'])),
    'diagnose: step must be a whole number from 1 to 1000000, got 0. It is the step of the first update.':
      () => diagnose([1], { step: 0 }),
    'diagnose: step must be a whole number from 1 to 1000000, got 2.5. It is the step of the first update.':
      () => diagnose([1], { step: 2.5 }),
    'diagnose: step must be a whole number from 1 to 1000000, got 1000001. It is the step of the first update.':
      () => diagnose([1], { step: 1000001 }),
    'diagnose: step must be a number, got "1". Text is never turned into a number here.': () =>
      diagnose([1], { step: wrong('1') }),
    'diagnose: gradients must reach step 6, got 5. A variant needs every gradient before an update.':
      () => diagnose([1, 1], { step: 5, gradients: [1, 1, 1, 1, 1] }),
    'diagnose: digits must be a whole number from 0 to 255, one for all or one for each update, got 2.5. They bound the distance.':
      () => diagnose([1], { digits: 2.5 }),
    'diagnose: digits must be a whole number from 0 to 255, one for all or one for each update, got 2 of them. They bound the distance.':
      () => diagnose([1], { digits: [3, 4] }),
    'diagnose: updates must hold two parameters at least, got length 1. An update is their difference.':
      () => diagnose([1], { observed: 'parameters' }),
    'fingerprint: gradients[0] must be finite, got NaN. Every later average would hold it.': () =>
      diagnose([1], { gradients: NaN }),
  };
  test.each(Object.entries(refused))('refuses: %s', (message, call) => {
    expect(call).toThrow(message);
  });
});
